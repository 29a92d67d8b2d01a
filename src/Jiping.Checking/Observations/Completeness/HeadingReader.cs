using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Tells the headings of a report and what they are about; numbers may be printed, automatic or lost.</summary>
internal static class HeadingReader
{
    private const int LongestNumbered = 36;

    private const int LongestBare = 30;

    /// <summary>Topics by the words of a heading, the more telling first: 绩效目标完成情况 is of results, 存在问题及改进措施 of both.</summary>
    private static readonly (ReportTopic Topic, string[] Words)[] Topics =
    [
        (ReportTopic.Results, LexiconData.ResultsHeadings),
        (ReportTopic.Goals, LexiconData.GoalsHeadings),
        (ReportTopic.Funds, LexiconData.FundsHeadings),
        (ReportTopic.Basics, LexiconData.BasicsHeadings),
    ];

    /// <summary>Where the heading that a line opens with ends, and what it is about; null for running text.</summary>
    public static (int End, ReportTopic Topic)? Read(Passage passage, string line, bool opensPassage)
    {
        var number = ItemNumber.At(line, 0);
        int from = number?.End ?? 0;
        bool marked = number is not null || opensPassage && (passage.First.Number is not null || passage.First.HeadingLevel is not null);
        int end = line.AsSpan(from).IndexOfAny("。：:；，,!！?？");
        end = end < 0 ? line.Length : from + end;
        var words = line.AsSpan(from, end - from).Trim();
        if (words.Length < 2 || words.Length > (marked ? LongestNumbered : LongestBare) || end < line.Length && line[end] is '，' or ',' or '；')
            return null;
        // Without a number only a line of its own is a heading.
        if (!marked && line.AsSpan(end).Trim("：: ").Length > 0)
            return null;
        return TopicOf(words) is var topic && topic != ReportTopic.None ? (end, topic) : number is { Style: "、一" } ? (end, ReportTopic.None) : null;
    }

    private static ReportTopic TopicOf(ReadOnlySpan<char> words)
    {
        // 困难群众救助情况 is about people.
        var both = (Words.ContainsAny(words, LexiconData.ProblemsHeadings) && !Words.ContainsAny(words, LexiconData.HardshipNames) ? ReportTopic.Problems : ReportTopic.None)
            | (Words.ContainsAny(words, LexiconData.MeasuresHeadings) ? ReportTopic.Measures : ReportTopic.None);
        if (both != ReportTopic.None)
            return both;
        if (Words.ContainsAny(words, LexiconData.ConclusionHeadings) && !words.Contains("应用", StringComparison.Ordinal) && !words.Contains("公开", StringComparison.Ordinal))
            return ReportTopic.Conclusion;
        if (Words.ContainsAny(words, LexiconData.ApartHeadings))
            return ReportTopic.Apart;
        foreach (var (topic, names) in Topics)
            if (Words.ContainsAny(words, names))
                return topic == ReportTopic.Goals && Words.ContainsAny(words, LexiconData.GoalWorkHeadings) ? ReportTopic.Apart : topic;
        return ReportTopic.None;
    }
}
