using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Batches;

/// <summary>
/// Tells the paragraphs of the section on a body's duties, which is copied from the regulation on its posts and alike in all counties. The section ends where a
/// number goes on with none of its own lists: with the one that was open before it.
/// </summary>
internal sealed class DutySection
{
    /// <summary>Characters of a heading, or of the clause that announces the duties.</summary>
    private const int LongestHeading = 20;

    /// <summary>Paragraphs of a section whose end cannot be told.</summary>
    private const int MostParagraphs = 60;

    /// <summary>The last number of each style that was met within the section.</summary>
    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal);

    private int left;

    /// <summary>Takes the next paragraph in reading order; true where it is of the duties.</summary>
    public bool Holds(Paragraph paragraph)
    {
        var typed = ItemNumber.At(paragraph.Text, 0);
        var number = typed ?? (paragraph.Number is { } automatic ? ItemNumber.At(automatic.Trim() + "　", 0) : null);
        if (left > 0)
            left = Ends(number) ? 0 : left - 1;
        var opening = paragraph.Text.AsSpan(typed is { Length: > 0 } printed ? printed.End : 0).TrimStart();
        opening = opening[..Math.Min(opening.Length, LongestHeading + 1)];
        if (left == 0 && IsHeading(opening))
        {
            lists.Clear();
            left = MostParagraphs;
        }
        return left > 0 || Words.StartsWithAny(opening, LexiconData.DutyItemOpeners) is not null;
    }

    private bool Ends(ItemNumber? number)
    {
        if (number is not { } item)
            return false;
        if (item.Value != 1 && lists.GetValueOrDefault(item.Style) != item.Value - 1)
            return true;
        lists[item.Style] = item.Value;
        return false;
    }

    /// <summary>主要职责 at the beginning of a paragraph, alone or before the duties themselves; 部门主要职责.</summary>
    private static bool IsHeading(ReadOnlySpan<char> opening)
    {
        int end = opening.IndexOfAny("。；，：:");
        var clause = end >= 0 ? opening[..end] : opening;
        return clause.Length <= LongestHeading && Words.ContainsAny(clause, LexiconData.DutyHeadings) && !Words.ContainsAny(clause, LexiconData.DutyVerbs);
    }
}
