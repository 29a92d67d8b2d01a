using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>Tells the sections of a report that speak of problems, plans, goals and duties: nothing there is a claim about the year.</summary>
internal sealed class ClaimSections
{
    /// <summary>Longest line, or first sentence of a numbered paragraph, that is a heading.</summary>
    private const int LongestHeading = 40;

    /// <summary>The style of headings without a number.</summary>
    private const string Unnumbered = "";

    private readonly List<(string Style, bool Unclaimed)> open = [];

    /// <summary>True where the passage last entered stands in such a section.</summary>
    public bool IsUnclaimed
    {
        get
        {
            foreach (var (_, unclaimed) in open)
                if (unclaimed)
                    return true;
            return false;
        }
    }

    public void Enter(Passage passage)
    {
        string text = passage.Text;
        if (ItemNumber.Of(passage) is { } number)
        {
            Close(number.Style);
            open.Add((number.Style, IsUnclaimedHeading(Heading(text.AsSpan(number.End)))));
            return;
        }
        var line = text.AsSpan().Trim().TrimEnd("：:");
        if (line.Length > LongestHeading || line.IndexOfAny("，。；：:") >= 0)
            return;
        if (IsUnclaimedHeading(line))
        {
            Close(Unnumbered);
            open.Add((Unnumbered, true));
        }
        else if (Words.ContainsAny(line, LexiconData.ClosingHeadings) && open is [.., { Unclaimed: true }])
            // A heading whose automatic number was lost.
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>A heading ends those of its own style and all that were opened under it.</summary>
    private void Close(string style)
    {
        int at = open.FindIndex(section => section.Style == style);
        if (at >= 0)
            open.RemoveRange(at, open.Count - at);
    }

    private static ReadOnlySpan<char> Heading(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int end = text.IndexOfAny("。：:\n");
        var first = end < 0 ? text : text[..end];
        return first.Length <= LongestHeading && !first.Contains('，') ? first : [];
    }

    private static bool IsUnclaimedHeading(ReadOnlySpan<char> heading) =>
        Words.ContainsAny(heading, LexiconData.UnclaimedHeadings) && !Words.ContainsAny(heading, LexiconData.ReportingHeadings);
}
