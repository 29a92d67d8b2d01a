using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Counted days against the year: 第九个“中国航天日” is that of 2024. The year is the one its sentence names, else the evaluated one.</summary>
internal static class AnniversaryFinder
{
    private static readonly (string Name, int Base)[] Days = [.. LexiconData.Anniversaries.Select(static entry => entry.Split('='))
        .Select(static parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)))];

    /// <summary>Characters on both sides in which a year may stand.</summary>
    private const int Reach = 300;

    public static void Find(EvaluatedDocument document, List<Relation> found)
    {
        var evaluated = document.IsSelfEvaluation ? document.Year : null;
        foreach (var passage in document.Extracted.Prose)
        {
            string text = passage.Text;
            for (int at = text.IndexOf('第', StringComparison.Ordinal); at >= 0; at = text.IndexOf('第', at + 1))
                if (Numeral.At(text, at + 1) is { } ordinal && DayAfter(text, ordinal.End) is { } first)
                    Judge(passage, ordinal, first, evaluated, found);
        }
    }

    /// <summary>The base of the day that follows 个 or 届, in quotation marks or not.</summary>
    private static int? DayAfter(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('个' or '届' or '次'))
            return null;
        var rest = text.AsSpan(at + 1).TrimStart(" “\"「《");
        foreach (var (name, first) in Days)
            if (rest.StartsWith(name))
                return first;
        return null;
    }

    private static void Judge(Passage passage, Numeral ordinal, int first, Operand? evaluated, List<Relation> found)
    {
        string text = passage.Text;
        int start = Math.Max(TextPlace.SentenceStart(text, ordinal.Start), ordinal.Start - Reach);
        int end = Math.Min(TextPlace.SentenceEnd(text, ordinal.Start), ordinal.Start + Reach);
        var sentence = text.AsSpan(start, end - start);
        if (Words.ContainsAny(sentence, LexiconData.OtherYearWords))
            return;
        int year = first + ordinal.Value;
        var years = new List<PrintedYear>();
        PrintedYear.Find(sentence, years);
        int same = years.FindIndex(printed => printed.Year == year);
        // A sentence of several years does not say which of them the day is in.
        if (same < 0 && years.Count > 1)
            return;
        var named = years.Count > 0 ? years[Math.Max(same, 0)] : default;
        var against = years.Count > 0 ? passage.Number(start + named.Start, named.Length, named.Year, "年份") : evaluated;
        if (against is null)
            return;
        var printed = passage.Number(ordinal.Start, ordinal.Length, ordinal.Value, "届次");
        int expected = (int)against.Quantity.Value - first;
        found.Add(expected == ordinal.Value
            ? YearRelation.Exact(printed, [against], Context)
            : YearRelation.Broken(printed, [against], expected, $"{against.Text}年应为第“{expected}”个（第{ordinal.Value}个在{year}年）", Context));

        string Context() => Statement.Context(text, ordinal.Start, ordinal.End);
    }
}
