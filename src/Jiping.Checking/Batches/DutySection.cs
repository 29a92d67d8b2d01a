using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Batches;

/// <summary>
/// Tells the paragraphs of the section on a body's duties, which is copied from the regulation on its posts and alike in all counties. The section ends where the numbering
/// goes on that was open before it.
/// </summary>
internal sealed class DutySection
{
    /// <summary>Characters of a heading, or of the clause that announces the duties.</summary>
    private const int LongestHeading = 20;

    /// <summary>Paragraphs of a section whose end cannot be told.</summary>
    private const int MostParagraphs = 60;

    /// <summary>The last number of each style that was met outside the section.</summary>
    private readonly Dictionary<string, int> outer = new(StringComparer.Ordinal);

    /// <summary>The same within it.</summary>
    private readonly Dictionary<string, int> inner = new(StringComparer.Ordinal);

    private int left;

    /// <summary>Takes the next paragraph in reading order; true where it is of the duties.</summary>
    public bool Holds(Paragraph paragraph)
    {
        var number = ItemNumber.At(paragraph.Text, 0) ?? (paragraph.Number is { } automatic ? ItemNumber.At(automatic.Trim() + "　", 0) : null);
        if (left > 0)
            left = Ends(number) ? 0 : left - 1;
        if (left == 0 && number is { } outside)
            outer[outside.Style] = outside.Value;
        var opening = paragraph.Text.AsSpan(number is { Length: > 0 } printed ? printed.End : 0).TrimStart();
        opening = opening[..Math.Min(opening.Length, LongestHeading + 1)];
        if (left == 0 && IsHeading(opening))
        {
            inner.Clear();
            left = MostParagraphs;
        }
        return left > 0 || Words.StartsWithAny(opening, LexiconData.DutyItemOpeners) is not null;
    }

    private bool Ends(ItemNumber? number)
    {
        if (number is not { } item)
            return false;
        if (item.Value == 1 && outer.GetValueOrDefault(item.Style) != 0 || inner.GetValueOrDefault(item.Style) == item.Value - 1 && inner.ContainsKey(item.Style) || !outer.ContainsKey(item.Style))
        {
            inner[item.Style] = item.Value;
            return false;
        }
        return outer[item.Style] == item.Value - 1;
    }

    /// <summary>主要职责 at the beginning of a paragraph, alone or before the duties themselves; 部门主要职责.</summary>
    private static bool IsHeading(ReadOnlySpan<char> opening)
    {
        int end = opening.IndexOfAny("。；，：:");
        var clause = end >= 0 ? opening[..end] : opening;
        return clause.Length <= LongestHeading && Words.ContainsAny(clause, LexiconData.DutyHeadings) && !Words.ContainsAny(clause, LexiconData.DutyVerbs);
    }
}
