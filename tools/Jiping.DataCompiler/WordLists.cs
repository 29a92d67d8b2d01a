using YamlDotNet.RepresentationModel;

namespace Jiping.DataCompiler;

/// <summary>A named list of words, with what it is for and where it comes from.</summary>
internal sealed record WordList(string Name, string About, string Source, IReadOnlyList<string> Words);

/// <summary>The word lists of all files: each name once, each word once in its list.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, (WordList List, YamlFile File, YamlNode Node)> lists = new(StringComparer.Ordinal);

    public IReadOnlyList<WordList> Lists => [.. lists.Values.Select(static l => l.List).OrderBy(static l => l.Name, StringComparer.Ordinal)];

    public void Read(YamlFile file, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            file.Report(node, "lists 应是一组“名称: 词表”");
            return;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (file.Scalar(key, "词表名称") is not { } name)
                continue;
            if (!CodeText.IsKebabCase(name))
                file.Report(key, $"词表名称“{name}”应由小写英文单词以连字符相连，如 total-words");
            else if (lists.TryGetValue(name, out var first))
                file.Report(key, $"词表“{name}”重复：{first.File.Path} 第 {first.Node.Start.Line} 行已经有了");
            else
                lists.Add(name, (ReadList(file, name, value), file, key));
        }
    }

    private static WordList ReadList(YamlFile file, string name, YamlNode node)
    {
        var what = $"词表“{name}”";
        var members = file.Members(node, what, ["about", "source", "words"], []);
        var about = members.TryGetValue("about", out var aboutNode) ? file.Scalar(aboutNode, what + "的 about") : null;
        var source = members.TryGetValue("source", out var sourceNode) ? file.Scalar(sourceNode, what + "的 source") : null;
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (members.TryGetValue("words", out var wordsNode))
        {
            foreach (var item in file.Items(wordsNode, what + "的 words"))
            {
                if (file.Scalar(item, what + "中的词") is not { } word)
                    continue;
                if (seen.Add(word))
                    words.Add(word);
                else
                    file.Report(item, $"{what}中“{word}”重复");
            }

            if (wordsNode is YamlSequenceNode { Children.Count: 0 })
                file.Report(wordsNode, $"{what}没有词");
        }

        return new WordList(name, about ?? "", source ?? "", words);
    }
}
