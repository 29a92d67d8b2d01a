using Jiping.Extraction;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>The year that the opening of a report says it evaluates: 现将2024年度…整体支出绩效自评情况报告如下.</summary>
internal static class IntroductionYearFinder
{
    /// <summary>Passages that an introduction lies within.</summary>
    private const int Passages = 40;

    /// <summary>Characters between the year and its matter: the unit's name.</summary>
    private const int Reach = 30;

    private const int SentenceLength = 20;

    private const int LongestIntroduction = 2000;

    private static readonly string[] Matter = ["整体支出", "整体绩效", "部门支出", "财政支出绩效"];

    private static readonly string[] Evaluation = ["自评", "自我评价", "绩效评价"];

    /// <summary>Words after which the year is that of the evaluating, not of what is evaluated.</summary>
    private static readonly string[] Work = ["工作的", "通知", "安排", "要求", "布置", "部署"];

    public static StatedYear? Find(ExtractedDocument extracted)
    {
        var years = new List<PrintedYear>();
        int read = 0;
        foreach (var passage in extracted.Prose)
        {
            if (++read > Passages)
                break;
            string text = passage.Text;
            if (text.Length < SentenceLength || !Contains(text, Evaluation))
                continue;
            years.Clear();
            PrintedYear.Find(text.AsSpan(0, Math.Min(text.Length, LongestIntroduction)), years);
            foreach (var year in years)
                if (!year.IsDate && IsEvaluated(text, year))
                    return new(passage.Number(year.Start, year.Length, year.Year, "评价年度"), () => Statement.Context(text, year.Start, year.End));
        }
        return null;
    }

    private static bool IsEvaluated(string text, PrintedYear year)
    {
        int sentence = TextPlace.SentenceStart(text, year.Start);
        var before = text.AsSpan(sentence, year.Start - sentence);
        if (before.LastIndexOf('《') > before.LastIndexOf('》'))
            return false;
        var after = text.AsSpan(year.End, Math.Min(Reach, text.Length - year.End));
        if (after.IndexOfAny("。；：，《") is var stop and >= 0)
            after = after[..stop];
        if (!Contains(after, Matter) || Contains(after, Work))
            return false;
        var clause = before[(before.LastIndexOfAny('，', '；') + 1)..];
        var whole = text.AsSpan(sentence, TextPlace.SentenceEnd(text, year.End) - sentence);
        return whole.Contains('，') && Contains(whole, Evaluation)
            && !clause.Contains("根据", StringComparison.Ordinal) && !clause.Contains("按照", StringComparison.Ordinal);
    }

    private static bool Contains(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
