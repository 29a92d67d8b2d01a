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

    /// <summary>Headings without a number stand on a level of their own.</summary>
    private const int Unnumbered = 0;

    private readonly List<(int Level, bool Unclaimed)> open = [];

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
            int level = LevelOf(number.Style);
            Close(level, number.Value);
            open.Add((level, IsUnclaimedHeading(Heading(text.AsSpan(number.End)))));
            return;
        }
        var line = text.AsSpan().Trim().TrimEnd("：:");
        if (line.Length > LongestHeading || line.IndexOfAny("，。；：:") >= 0)
            return;
        if (IsUnclaimedHeading(line))
        {
            Close(Unnumbered, 1);
            open.Add((Unnumbered, true));
        }
        else if (Words.ContainsAny(line, LexiconData.ClosingHeadings) && open is [.., { Unclaimed: true }])
            // A heading whose automatic number was lost.
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>
    /// A heading ends those of its own level and all under it. One whose number goes on with what nobody has begun under a heading without number ends that one as well.
    /// </summary>
    private void Close(int level, int number)
    {
        int at = open.FindIndex(section => level == Unnumbered ? section.Level == Unnumbered : section.Level >= level);
        if (at >= 0)
            open.RemoveRange(at, open.Count - at);
        else if (number > 1)
            while (open is [.., { Level: Unnumbered }])
                open.RemoveAt(open.Count - 1);
    }

    /// <summary>一、 （一） 1. （1） ① from the outermost to the innermost (党政机关公文格式 GB/T 9704).</summary>
    private static int LevelOf(string style) => style switch
    {
        "（一" => 2,
        "①" => 5,
        _ when style.EndsWith('一') => 1,
        "（1" or "）1" => 4,
        _ => 3,
    };

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
