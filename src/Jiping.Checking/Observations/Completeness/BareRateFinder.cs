using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>完成率100% in a sentence that says neither what was to be done nor what was.</summary>
internal static class BareRateFinder
{
    private const int Reach = 8, LongestSentence = 600, MostPlaces = 20, MostRead = 500;

    /// <summary>Rates of money, whose amounts stand elsewhere, and rates that are wanted.</summary>
    private static readonly string[] Others = ["预算", "资金", "支出", "收入", "执行", "投资", "目标", "指标值", "确保", "力争", "≥", "要求", "达到或"];

    public static void Find(ReportText report, EvaluationPackage package, List<Observation> found)
    {
        var places = new List<Location>();
        string first = "";
        int read = 0;
        foreach (var line in report.Lines)
        {
            if (line.Section is ReportTopic.Goals or ReportTopic.Measures || line.IsHeading && line.Body.Length == 0)
                continue;
            foreach (string word in LexiconData.CompletionRateWords)
                for (int at = line.Text.IndexOf(word, StringComparison.Ordinal); at >= 0 && read < MostRead && places.Count < MostPlaces; at = line.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                    if (IsNumberNext(line.Text.AsSpan(at + word.Length)) && ++read > 0 && RateAt(line.Text, at, word.Length, package) is { } length)
                    {
                        first = first.Length > 0 ? first : TextPlace.Squeeze(line.Text.AsSpan(at, length));
                        places.AddRange(line.Locate(at, length));
                    }
        }
        if (places.Count == 0)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.BareRate,
            Subject = $"{report.Document.Cover.Title}|完成率",
            Actual = first,
            Says = places.Count == 1 ? "同一句没有应完成数和已完成数" : $"这样的完成率共{places.Count}处，同一句没有应完成数和已完成数",
            Locations = places,
            Certain = false,
        });
    }

    /// <summary>Characters of the rate with its percentage, or null where there is none or its sentence has other figures.</summary>
    private static int? RateAt(string text, int at, int word, EvaluationPackage package)
    {
        int from = Math.Max(Start(text, at), at - LongestSentence), to = Math.Min(End(text, at), at + LongestSentence);
        string sentence = text[from..to];
        if (Words.ContainsAny(sentence, Others))
            return null;
        int? length = null;
        foreach (var number in QuantityRecognizer.Recognize(sentence))
        {
            if (!number.IsQuantity)
                continue;
            if (number.Quantity.Unit.Dimension != Dimension.Percent)
                return null;
            if (number.Start >= at - from + word && number.Start - (at - from + word) <= Reach)
                length ??= number.End - (at - from);
        }
        // The form says what the rate is of.
        foreach (var sheet in package.Sheets)
            foreach (var row in sheet.Rows)
                if (row.Name.Length > 2 && sentence.Contains(row.Name, StringComparison.Ordinal))
                    return null;
        return length;
    }

    private static bool IsNumberNext(ReadOnlySpan<char> text) => text[..Math.Min(Reach, text.Length)].IndexOfAnyInRange('0', '9') >= 0;

    private static int Start(string text, int at) => text.AsSpan(0, at).LastIndexOfAny("。；！\n") + 1;

    private static int End(string text, int at) => text.AsSpan(at).IndexOfAny("。；！\n") is var end and >= 0 ? at + end : text.Length;
}
