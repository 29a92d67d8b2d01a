using System.Globalization;

namespace Jiping.Documents.Word;

/// <summary>A style as written, before what it inherits.</summary>
internal sealed class WordStyle
{
    public required string Id { get; init; }

    public string? Name { get; set; }

    public string? BasedOn { get; set; }

    public ParagraphProperties Paragraph;

    /// <summary>Hidden text: on, off or not said.</summary>
    public bool? Hidden { get; set; }
}

/// <summary>What a paragraph gets from its style and the styles that one is based on.</summary>
/// <param name="HeadingLevel">1–9, or null for body text.</param>
/// <param name="Centered">Centred.</param>
/// <param name="ListId">numId, or null.</param>
/// <param name="ListLevel">0-based list level, or null where the list's own binding decides.</param>
/// <param name="ListStyle">Id of the style that names the list.</param>
/// <param name="Hidden">Its text is hidden.</param>
internal sealed record ResolvedStyle(int? HeadingLevel, bool Centered, int? ListId, int? ListLevel, string? ListStyle, bool Hidden)
{
    public static ResolvedStyle Plain { get; } = new(null, false, null, null, null, false);
}

/// <summary>The styles of one document, resolved on demand.</summary>
internal sealed class StyleSheet
{
    /// <summary>Longer chains are circles.</summary>
    private const int LongestChain = 64;

    /// <summary>Word writes a few thousand at most.</summary>
    private const int MostStyles = 50_000;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> resolved = new(StringComparer.Ordinal);

    /// <summary>Style of paragraphs that name none.</summary>
    public string? DefaultParagraph { get; set; }

    public void Add(WordStyle style)
    {
        if (styles.Count < MostStyles)
            styles.TryAdd(style.Id, style);
    }

    public ResolvedStyle Resolve(string? id)
    {
        id ??= DefaultParagraph;
        if (id is null)
            return ResolvedStyle.Plain;
        if (!resolved.TryGetValue(id, out var style))
            resolved.Add(id, style = Collect(id));
        return style;
    }

    /// <summary>The list that a numbering style (or a paragraph style) stands for.</summary>
    public int? ListOf(string id) => styles.ContainsKey(id) ? Resolve(id).ListId : null;

    private ResolvedStyle Collect(string id)
    {
        int? outline = null, list = null, level = null;
        bool? centered = null, hidden = null;
        string? listStyle = null;
        var at = id;
        for (var hops = 0; at is not null && hops < LongestChain && styles.TryGetValue(at, out var style); hops++)
        {
            outline ??= style.Paragraph.OutlineLevel ?? HeadingOfName(style.Name);
            centered ??= style.Paragraph.Centered;
            hidden ??= style.Hidden;
            level ??= list is null ? style.Paragraph.ListLevel : null;
            if (list is null && style.Paragraph.ListId is { } found)
                (list, listStyle) = (found, style.Id);
            at = style.BasedOn;
        }
        return new ResolvedStyle(outline is >= 0 and < 9 ? outline + 1 : null, centered ?? false, list, level, listStyle, hidden ?? false);
    }

    /// <summary>0-based outline level of the built-in heading styles, by their names in English and Chinese programs.</summary>
    private static int? HeadingOfName(string? name)
    {
        if (name is null)
            return null;
        var digits = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(8)
            : name.StartsWith("标题", StringComparison.Ordinal) ? name.AsSpan(2)
            : default;
        return int.TryParse(digits, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? level - 1
            : null;
    }
}
