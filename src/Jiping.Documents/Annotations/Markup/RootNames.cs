namespace Jiping.Documents.Annotations.Markup;

/// <summary>The prefix under which new elements of a namespace can be written below a document element.</summary>
/// <param name="Prefix">Prefix with its colon; empty for the default namespace.</param>
/// <param name="Declaration">The declaration that a new outermost element must carry; empty where the root has it.</param>
internal readonly record struct RootNames(string Prefix, string Declaration)
{
    /// <param name="text">The markup.</param>
    /// <param name="root">Its document element.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="own">Prefix to declare where the root declares none.</param>
    /// <param name="attributes">True where attributes of the namespace are needed too: the default namespace has none.</param>
    public static RootNames Of(string text, MarkupNode root, string space, string own, bool attributes)
    {
        var tag = text.AsSpan(root.Start, root.ContentStart - root.Start);
        foreach (var (prefix, value) in Declarations(tag))
            if (value == space && (prefix.Length > 0 || !attributes))
                return new RootNames(prefix.Length > 0 ? prefix + ":" : "", "");
        return new RootNames(own + ":", $" xmlns:{own}=\"{space}\"");
    }

    /// <summary>The namespace of the document element itself.</summary>
    public static string SpaceOf(string text, MarkupNode root)
    {
        var prefix = root.Name[..Math.Max(0, root.Name.IndexOf(':', StringComparison.Ordinal))];
        foreach (var (known, value) in Declarations(text.AsSpan(root.Start, root.ContentStart - root.Start)))
            if (known == prefix)
                return value;
        return "";
    }

    private static List<(string Prefix, string Value)> Declarations(ReadOnlySpan<char> tag)
    {
        var found = new List<(string, string)>();
        for (var at = tag.IndexOf("xmlns"); at >= 0;)
        {
            var rest = tag[(at + 5)..];
            var equals = rest.IndexOf('=');
            if (equals < 0)
                break;
            var prefix = rest[..equals].Trim().TrimStart(':').ToString();
            var value = rest[(equals + 1)..].TrimStart();
            var end = value.Length > 1 ? value[1..].IndexOf(value[0]) : -1;
            if (end < 0)
                break;
            found.Add((prefix, value.Slice(1, end).ToString()));
            tag = value[(end + 2)..];
            at = tag.IndexOf("xmlns");
        }
        return found;
    }
}
