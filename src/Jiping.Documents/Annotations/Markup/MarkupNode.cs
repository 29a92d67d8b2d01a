namespace Jiping.Documents.Annotations.Markup;

/// <summary>An element as it stands in the markup: offsets only, so that everything around a change is copied as it is.</summary>
internal sealed class MarkupNode
{
    private MarkupNode(MarkupNode? parent, string name, int start)
    {
        Parent = parent;
        Name = name;
        Start = start;
    }

    public MarkupNode? Parent { get; }

    /// <summary>Name with its prefix.</summary>
    public string Name { get; }

    public ReadOnlySpan<char> LocalName => Name.AsSpan(Name.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>Where the start tag begins.</summary>
    public int Start { get; }

    /// <summary>Where the start tag has ended.</summary>
    public int ContentStart { get; private set; }

    /// <summary>Where the end tag begins; as <see cref="End"/> for an empty-element tag.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>Where the end tag has ended.</summary>
    public int End { get; private set; }

    /// <summary>Written as &lt;p/&gt;.</summary>
    public bool IsEmptyTag { get; private set; }

    public List<MarkupNode> Children { get; } = [];

    public bool Is(string localName) => LocalName.SequenceEqual(localName);

    public MarkupNode? Child(string localName) => Children.Find(child => child.Is(localName));

    /// <summary>Every element inside, in reading order.</summary>
    public IEnumerable<MarkupNode> Descendants()
    {
        var waiting = new Stack<MarkupNode>(Children.AsEnumerable().Reverse());
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }

    /// <summary>The value of an attribute by its name with prefix, as written; null where there is none.</summary>
    public static string? Attribute(ReadOnlySpan<char> startTag, string name)
    {
        for (var rest = startTag; ;)
        {
            var at = rest.IndexOf(name, StringComparison.Ordinal);
            if (at <= 0)
                return null;
            var before = rest[at - 1];
            rest = rest[(at + name.Length)..];
            var after = rest.TrimStart();
            if (!char.IsWhiteSpace(before) || after is not ['=', ..])
                continue;
            after = after[1..].TrimStart();
            if (after.Length == 0 || after[1..].IndexOf(after[0]) is var end && end < 0)
                return null;
            return after.Slice(1, end).ToString();
        }
    }

    /// <summary>The element that begins at <paramref name="start"/>, with all inside it.</summary>
    /// <param name="text">Well-formed markup.</param>
    /// <param name="start">Where its start tag begins.</param>
    /// <param name="depth">Levels of children that are kept.</param>
    public static MarkupNode Parse(string text, int start, int depth = int.MaxValue)
    {
        MarkupNode? root = null;
        MarkupNode? open = null;
        var level = 0;
        for (var at = start; ;)
        {
            if (Passed(text, at) is { } passed)
            {
                at = NextTag(text, passed);
                continue;
            }
            var end = TagEnd(text, at);
            if (text[at + 1] == '/')
            {
                if (--level <= depth)
                {
                    open!.ContentEnd = at;
                    open.End = end;
                    open = open.Parent;
                }
            }
            else if (level <= depth)
            {
                var node = new MarkupNode(open, NameAt(text, at + 1), at) { ContentStart = end, IsEmptyTag = text[end - 2] == '/' };
                open?.Children.Add(node);
                root ??= node;
                if (node.IsEmptyTag)
                {
                    node.ContentEnd = node.End = end;
                }
                else
                {
                    open = node;
                    level++;
                }
            }
            else if (text[end - 2] != '/')
            {
                level++;
            }
            if (level == 0)
                return root!;
            at = NextTag(text, end);
        }
    }

    /// <summary>The document element.</summary>
    public static MarkupNode Root(string text, int depth)
    {
        var at = NextTag(text, 0);
        while (Passed(text, at) is { } passed)
            at = NextTag(text, passed);
        return Parse(text, at, depth);
    }

    private static string NameAt(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(" \t\r\n/>");
        return text.Substring(at, length);
    }

    /// <summary>Where a comment, a section of characters or an instruction has ended; null for a tag.</summary>
    private static int? Passed(string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith("<!--") ? After("-->") : rest.StartsWith("<![CDATA[") ? After("]]>") : rest.StartsWith("<?") ? After("?>") : null;

        int After(string mark) => text.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : throw Broken();
    }

    private static int NextTag(string text, int at) => text.IndexOf('<', at) is >= 0 and var next ? next : throw Broken();

    /// <summary>Where a tag has ended; a “&gt;” within quotes does not end it.</summary>
    private static int TagEnd(string text, int at)
    {
        for (; ;)
        {
            var next = text.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
                throw Broken();
            at += next;
            if (text[at] == '>')
                return at + 1;
            at = text.IndexOf(text[at], at + 1) + 1;
            if (at == 0)
                throw Broken();
        }
    }

    private static InvalidDataException Broken() => new("The markup is not well-formed.");
}
