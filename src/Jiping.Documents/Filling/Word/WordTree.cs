using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Filling.Word;

/// <summary>The elements of the main part, asked for by where they begin.</summary>
internal sealed class WordTree
{
    private readonly Dictionary<int, MarkupNode> byStart = [];

    public WordTree(string markup)
    {
        Markup = markup;
        Root = MarkupNode.Root(markup, int.MaxValue);
        byStart[Root.Start] = Root;
        foreach (var node in Root.Descendants())
            byStart[node.Start] = node;
    }

    public string Markup { get; }

    public MarkupNode Root { get; }

    public MarkupNode At(int start) => byStart.GetValueOrDefault(start) ?? throw new InvalidDataException("An element is not where it was read.");

    /// <summary>The nearest element of a kind that holds a node, or null.</summary>
    public static MarkupNode? Above(MarkupNode node, string localName)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (above.Is(localName))
                return above;
        return null;
    }

    public ReadOnlySpan<char> Tag(MarkupNode node) => Markup.AsSpan(node.Start, node.ContentStart - node.Start);

    public string Text(MarkupNode? node) => node is null ? "" : Markup[node.Start..node.End];

    /// <summary>Prefix of an element's name, with its colon.</summary>
    public static string Prefix(MarkupNode node) => node.Name[..(node.Name.IndexOf(':', StringComparison.Ordinal) + 1)];

    public string? Value(MarkupNode node) => MarkupNode.Attribute(Tag(node), Prefix(node) + "val");
}
