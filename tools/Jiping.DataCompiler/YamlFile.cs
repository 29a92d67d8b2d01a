using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiping.DataCompiler;

/// <summary>A parsed YAML file that collects faults with their line instead of stopping at the first.</summary>
internal sealed class YamlFile
{
    private readonly List<DataProblem> problems;

    private YamlFile(string path, List<DataProblem> problems)
    {
        Path = path;
        this.problems = problems;
    }

    public string Path { get; }

    /// <summary>The top mapping, or null where the file is not YAML or not a mapping (already reported).</summary>
    public YamlMappingNode? Root { get; private set; }

    public static YamlFile Parse(string path, string text, List<DataProblem> problems)
    {
        var file = new YamlFile(path, problems);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                file.Root = root;
            else
                problems.Add(new DataProblem(path, 1, 1, "文件顶层应是一组“键: 值”"));
        }
        catch (YamlException exception)
        {
            problems.Add(new DataProblem(path, exception.Start.Line, exception.Start.Column, $"不是有效的 YAML：{exception.Message}"));
        }

        return file;
    }

    public void Report(YamlNode node, string message) =>
        problems.Add(new DataProblem(Path, node.Start.Line, node.Start.Column, message));

    /// <summary>The members of a mapping by key; unknown keys and keys that are missing are reported.</summary>
    public Dictionary<string, YamlNode> Members(YamlNode node, string what, string[] required, string[] optional)
    {
        var members = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        if (node is not YamlMappingNode mapping)
        {
            Report(node, $"{what}应是一组“键: 值”");
            return members;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = Scalar(key, $"{what}的键");
            if (name is null)
                continue;
            if (!required.Contains(name) && !optional.Contains(name))
                Report(key, $"{what}没有“{name}”这一项，可用的有：{string.Join('、', required.Concat(optional))}");
            else
                members[name] = value;
        }

        foreach (var name in required)
            if (!members.ContainsKey(name))
                Report(node, $"{what}缺少“{name}”");
        return members;
    }

    /// <summary>A non-empty scalar, or null (reported).</summary>
    public string? Scalar(YamlNode node, string what)
    {
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            return value;
        Report(node, $"{what}不能为空，且应是一个词");
        return null;
    }

    /// <summary>The items of a sequence; reported and empty where it is something else.</summary>
    public IReadOnlyList<YamlNode> Items(YamlNode node, string what)
    {
        if (node is YamlSequenceNode sequence)
            return [.. sequence.Children];
        Report(node, $"{what}应是一个列表");
        return [];
    }
}
