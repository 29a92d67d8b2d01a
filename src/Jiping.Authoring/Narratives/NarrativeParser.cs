namespace Jiping.Authoring.Narratives;

/// <summary>
/// Reads the text of a section: words, and in double braces values, conditions and loops (docs/layouts.md). Faults are collected with their lines; what
/// cannot be read is left out.
/// </summary>
internal sealed class NarrativeParser
{
    private const int MaximumDepth = 12;

    private readonly string text;
    private readonly Action<int, string> fault;
    private int at;
    private int line = 1;
    private int depth;

    private NarrativeParser(string text, Action<int, string> fault) => (this.text, this.fault) = (text, fault);

    /// <param name="text">The section's text.</param>
    /// <param name="fault">Takes faults: line, message.</param>
    public static IReadOnlyList<NarrativeNode> Parse(string text, Action<int, string> fault)
    {
        var parser = new NarrativeParser(text.ReplaceLineEndings("\n"), fault);
        var nodes = parser.Nodes(out string? end);
        while (end is not null)
        {
            fault(parser.line, $"多出一个 {{{{{end}}}}}，前面没有对应的 {{{{如 …}}}} 或 {{{{每个 …}}}}");
            nodes.AddRange(parser.Nodes(out end));
        }

        return nodes;
    }

    /// <summary>Nodes up to 否则, 止 or the end of the text.</summary>
    /// <param name="end">The word that ended them, or null.</param>
    private List<NarrativeNode> Nodes(out string? end)
    {
        var nodes = new List<NarrativeNode>();
        while (at < text.Length)
        {
            int open = text.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0)
                open = text.Length;
            if (open > at)
                nodes.Add(new WordsNode(line, Take(open)));
            if (at >= text.Length)
                break;
            int start = line;
            int close = text.IndexOf("}}", at, StringComparison.Ordinal);
            int next = text.IndexOf("{{", at + 2, StringComparison.Ordinal);
            int lineEnd = text.IndexOf('\n', at);
            if (close < 0 || next >= 0 && next < close || lineEnd >= 0 && lineEnd < close)
            {
                fault(start, "“{{”后面没有“}}”，要在同一行里成对");
                nodes.Add(new WordsNode(line, Take(at + 2)));
                continue;
            }

            string inside = text[(at + 2)..close].Trim();
            Take(close + 2);
            if (inside is "止" or "否则")
            {
                end = inside;
                return nodes;
            }

            if (Node(start, inside) is { } node)
                nodes.Add(node);
        }

        end = null;
        return nodes;
    }

    private NarrativeNode? Node(int start, string inside)
    {
        string[] words = inside.Split([' ', '　', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            fault(start, "{{}} 里面是空的");
            return null;
        }

        switch (words[0])
        {
            case "如" or "每个" when depth >= MaximumDepth:
                fault(start, $"{{{{如}}}}、{{{{每个}}}} 套得太深，最多 {MaximumDepth} 层");
                return null;
            case "如":
                return If(start, inside["如".Length..].Trim());
            case "每个":
                return Each(start, words);
            case "分隔":
                return new SeparatorNode(start, inside["分隔".Length..].Trim());
            case "表":
                return new TableNode(start, words.Length > 1 ? words[1] : "");
            default:
                int bar = inside.LastIndexOf('|');
                bool bare = bar >= 0 && inside[(bar + 1)..].Trim() == "数";
                return new ValueNode(start, inside, bare ? inside[..bar].Split([' ', '　', '\t'], StringSplitOptions.RemoveEmptyEntries) : words, bare);
        }
    }

    private IfNode If(int start, string condition)
    {
        depth++;
        var then = Nodes(out string? end);
        var otherwise = end == "否则" ? Nodes(out end) : [];
        Closed(start, "如", end);
        return new IfNode(start, condition, then, otherwise);
    }

    private EachNode Each(int start, string[] words)
    {
        depth++;
        var body = Nodes(out string? end);
        Closed(start, "每个", end);
        return new EachNode(start, words.Length > 1 ? words[1] : "", words.Length > 2 ? words[2] : "", body);
    }

    private void Closed(int start, string what, string? end)
    {
        depth--;
        if (end != "止")
            fault(start, $"{{{{{what} …}}}} 没有对应的 {{{{止}}}}");
    }

    private string Take(int to)
    {
        string taken = text[at..to];
        line += taken.AsSpan().Count('\n');
        at = to;
        return taken;
    }
}
