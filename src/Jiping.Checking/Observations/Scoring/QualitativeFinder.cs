using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Checking.Relations.Scoring;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>Indicators whose target is a word: full points for what is only 较好, and how much of the form rests on words.</summary>
internal static class QualitativeFinder
{
    /// <summary>Fewer indicators are no form.</summary>
    private const int FewestIndicators = 3;

    public static void Find(IndicatorSheet sheet, ScoringScheme scheme, List<Observation> found)
    {
        List<FormIndicator> qualitative = [], hedged = [];
        decimal all = 0m, words = 0m;
        int count = 0;
        foreach (var row in sheet.Rows)
        {
            if (row.Name.Length == 0 || row.Target is not { IsBlank: false } target || AchievementScoreFinder.Points(row.Weight) is not { Value: > 0m } points)
                continue;
            count++;
            all += points.Value;
            if (target.IsNumber || target.Words.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
                continue;
            words += points.Value;
            qualitative.Add(row);
            if (row.Actual is { IsWords: true } actual && actual.Words == target.Words && IsHedged(actual.Words) && AchievementScoreFinder.Points(row.Score)?.Value == points.Value)
                hedged.Add(row);
        }
        if (hedged.Count > 0)
            found.Add(Observe(sheet, ObservationKind.HedgedFullScore, hedged, $"{string.Join("、", hedged.Select(static row => $"“{row.Name}”"))}以“较”字表述而得满分"));
        if (count >= FewestIndicators && words >= scheme.QualitativeLine * all)
            found.Add(Observe(sheet, ObservationKind.QualitativeShare, qualitative,
                $"定性指标{qualitative.Count}项，共{RelationWriter.Print(words, 2)}分，占指标分值{RelationWriter.Print(all, 2)}分的{RelationWriter.Print(words / all * 100m, 1)}%"));
    }

    private static bool IsHedged(string words) => Words.StartsWithAny(words, LexiconData.HedgedOpeners) is not null;

    private static Observation Observe(IndicatorSheet sheet, ObservationKind kind, List<FormIndicator> rows, string says) => new()
    {
        Kind = kind,
        Subject = $"{sheet.Title}|{string.Join('、', rows.Select(static row => row.Name))}",
        Says = says,
        Locations = rows.ConvertAll(row => CellPlace.Of(row.Target!, sheet.Path)),
        ContextOf = () => sheet.Grid.RowText(rows[0].Row),
    };
}
