using System.Buffers;
using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>A line of a document's opening, without residue: no white space beside Chinese characters, no Markdown marks.</summary>
/// <param name="Text">The cleaned text, never empty.</param>
/// <param name="Spaced">The text with its white space, for values that are set apart by it.</param>
/// <param name="Source">The paragraph it stands in.</param>
internal sealed record CoverLine(string Text, string Spaced, Paragraph Source)
{
    /// <summary>Longer lines are no part of a cover; of them only the beginning is looked at.</summary>
    private const int MaxLength = 2000;

    /// <summary>Characters that cleaning may leave out.</summary>
    private static readonly SearchValues<char> Residue = SearchValues.Create(" \t\r\n\v\f\u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u1680\uFEFF\u200B*");

    private static readonly string[] Apart = ["header", "footer", "footnotes", "endnotes", "comment"];

    /// <summary>The first lines of the body, text boxes and sheets, those in cells included.</summary>
    public static List<CoverLine> Opening(Document document, int most)
    {
        var lines = new List<CoverLine>();
        foreach (var line in All(document))
        {
            lines.Add(line);
            if (lines.Count >= most)
                break;
        }
        return lines;
    }

    /// <summary>The last lines outside tables, in their order; only they are cleaned, a document may have many thousands.</summary>
    public static List<CoverLine> Closing(Document document, int most)
    {
        var lines = new List<CoverLine>();
        for (var i = document.Blocks.Count - 1; i >= 0 && lines.Count < most; i--)
        {
            if (document.Blocks[i] is not Paragraph paragraph || IsApart(paragraph))
                continue;
            var whole = paragraph.Text.Split('\n');
            for (var k = whole.Length - 1; k >= 0 && lines.Count < most; k--)
                if (Of(paragraph, whole[k]) is { } line)
                    lines.Add(line);
        }
        lines.Reverse();
        return lines;
    }

    /// <summary>All lines that hold text; one for every line break within a paragraph.</summary>
    public static IEnumerable<CoverLine> All(Document document) =>
        from paragraph in document.AllParagraphs()
        where !IsApart(paragraph)
        from whole in paragraph.Text.Split('\n')
        let line = Of(paragraph, whole)
        where line is not null
        select line;

    /// <summary>True where this line can go on in <paramref name="next"/>: both outside tables, or in one cell.</summary>
    public bool IsFollowedBy(CoverLine next) => Source.Cell == next.Source.Cell && Source.Part == next.Source.Part;

    private static bool IsApart(Paragraph paragraph) => Array.Exists(Apart, part => paragraph.Part.StartsWith(part, StringComparison.Ordinal));

    private static CoverLine? Of(Paragraph paragraph, string whole)
    {
        var line = whole.Length > MaxLength ? whole[..MaxLength] : whole;
        var text = Clean(line);
        return text.Length == 0 ? null : new CoverLine(text, line.Trim(), paragraph);
    }

    private static string Clean(string line)
    {
        var text = line.AsSpan().Trim().TrimStart('#').Trim();
        while (text.StartsWith("[bookmark") && text.IndexOf(']') is var end and > 0)
            text = text[(end + 1)..];
        if (text.IndexOfAny(Residue) < 0)
            return text.Length == line.Length ? line : text.ToString();
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\uFEFF' || c == '\u200B' || (c == '*' && (Is(text, i + 1, '*') || Is(text, i - 1, '*'))))
                continue;
            if (!char.IsWhiteSpace(c))
                clean.Append(c);
            else if (clean.Length > 0 && char.IsAsciiLetter(clean[^1]) && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))
                clean.Append(' ');
        }
        return clean.ToString();
    }

    private static bool Is(ReadOnlySpan<char> text, int at, char c) => at >= 0 && at < text.Length && text[at] == c;
}
