using Jiping.Core.Relations;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// 今年 in a report is the evaluated year, so that what it follows lies before: 继2022年…后，今年…. The other reading, 今年 as the year of writing, is a defect as
/// well, but nobody can tell which it is: never more than a warning.
/// </summary>
internal static class ThisYearFinder
{
    private const string ThisYear = "今年";

    /// <summary>Characters from the year to 今年.</summary>
    private const int Reach = 80;

    public static void Find(EvaluatedDocument document, Operand evaluated, List<Relation> found)
    {
        foreach (var passage in document.Extracted.Prose)
        {
            string text = passage.Text;
            for (int at = text.IndexOf(ThisYear, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ThisYear, at + 2, StringComparison.Ordinal))
                if (Before(text, at) is { } year)
                    found.Add(Judge(passage, year, at, evaluated));
        }
    }

    private static Relation Judge(Passage passage, PrintedYear year, int at, Operand evaluated)
    {
        int current = (int)evaluated.Quantity.Value;
        var printed = passage.Number(year.Start, year.Length, year.Year, "先前的年份");
        var operands = new[] { passage.Number(at, ThisYear.Length, current, ThisYear), evaluated };
        string Context() => Statement.Context(passage.Text, year.Start, at);
        return year.Year < current
            ? YearRelation.Exact(printed, operands, Context)
            : YearRelation.Broken(printed, operands, current - 1, "", Context) with
            {
                Expected = null,
                Difference = null,
                ExpectedWord = $"{current - 1}年或更早",
                Reason = $"评价年度是{current}年，“今年”就是{current}年，它所承接的应是“{current - 1}年或更早”；请核对年份，或把“今年”改成具体年份",
                Verdict = Verdict.Broken,
            };
    }

    /// <summary>The year that 今年 follows on: 继…年…后, 自…年…以来.</summary>
    private static PrintedYear? Before(string text, int at)
    {
        int sentence = Math.Max(TextPlace.SentenceStart(text, at), at - Reach);
        var before = text.AsSpan(sentence, at - sentence);
        var years = new List<PrintedYear>();
        PrintedYear.Find(before, years);
        if (years.Count != 1 || years[0].IsDate || years[0].Start == 0)
            return null;
        var year = years[0];
        var between = before[year.End..].TrimEnd().TrimEnd("，,");
        bool follows = before[year.Start - 1] switch
        {
            '继' => between.EndsWith("后") || between.EndsWith("之后"),
            '自' or '从' => between.EndsWith("以来"),
            _ => false,
        };
        return follows ? year with { Start = sentence + year.Start, End = sentence + year.End } : null;
    }
}
