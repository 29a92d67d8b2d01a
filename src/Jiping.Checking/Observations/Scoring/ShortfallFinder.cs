using System.Buffers;
using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Checking.Relations.Consistency;
using Jiping.Checking.Relations.Scoring;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>
/// Points deducted, targets missed and a budget not carried out whose reason was left blank in a form that asks for it: one observation a form. The row of execution has
/// no cell for a reason of its own; it is explained by any reason in the form, and by the text of the package.
/// </summary>
internal static class ShortfallFinder
{
    private const decimal WholeRate = 100m;

    private static readonly SearchValues<string> ExecutionWords = SearchValues.Create(LexiconData.ExecutionSpeech, StringComparison.Ordinal);

    private static readonly SearchValues<string> ReasonWords = SearchValues.Create(LexiconData.ReasonWords, StringComparison.Ordinal);

    /// <param name="sheet">The form.</param>
    /// <param name="execution">Its row of execution, or null.</param>
    /// <param name="explained">Whether the text of the package says why the budget was not carried out.</param>
    /// <param name="scheme">Below which share of its points an indicator owes a reason.</param>
    /// <param name="found">Takes the observation.</param>
    public static void Find(IndicatorSheet sheet, ExecutionLine? execution, Lazy<bool> explained, ScoringScheme scheme, List<Observation> found)
    {
        // 备注 may be left blank.
        if (sheet.ReasonHeader is not { } header || !Words.ContainsAny(header.Name, LexiconData.ReasonColumnWords) && !header.Name.Contains("偏差", StringComparison.Ordinal))
            return;
        var says = new List<string>();
        var places = new List<Location>();
        var names = new List<string>();
        if (execution is not null && sheet.Rows.All(static row => row.Reason is not { IsBlank: false }) && IsShort(execution) && !explained.Value)
        {
            var cell = execution.Rate ?? execution.Outturn!;
            names.Add("预算执行率");
            says.Add($"预算执行率{RelationWriter.Print(execution.Percent!.Value, 2)}%，得{execution.Score!.Print()}分（分值{execution.Weight!.Print()}分）");
            places.Add(cell.Locate(sheet.Path));
        }
        foreach (var row in sheet.Rows)
        {
            if (row.Reason is not { IsBlank: true } reason || Said(sheet, row) is not { } said)
                continue;
            if (AchievementScoreFinder.Points(row.Score) is { } score && AchievementScoreFinder.Points(row.Weight) is { } points && scheme.Excuses(score.Value, points.Value))
                continue;
            names.Add(row.Name);
            says.Add(said);
            places.Add(CellPlace.Of(row.Score is { IsBlank: false } scored ? scored : row.Actual!, sheet.Path));
            places.Add(CellPlace.Of(reason, sheet.Path));
        }
        if (says.Count == 0)
            return;
        places.Add(CellPlace.Of(header, sheet.Path));
        found.Add(new()
        {
            Kind = ObservationKind.UnexplainedShortfall,
            Subject = $"{sheet.Title}|{string.Join('、', names)}",
            Actual = string.Join("；", says),
            Says = $"{string.Join("；", says)}；“{header.Shown}”栏没有填写",
            Locations = places,
            ContextOf = () => sheet.Grid.RowText(execution is not null && names[0] == "预算执行率" ? execution.Row : sheet.Rows[0].Row),
        });
    }

    /// <summary>What of a row asks for a reason, or null. Full points for a missed target are a matter of their own.</summary>
    private static string? Said(IndicatorSheet sheet, FormIndicator row)
    {
        var (points, score) = (AchievementScoreFinder.Points(row.Weight), AchievementScoreFinder.Points(row.Score));
        if (points is { } full && score is { } own)
            return own.Value >= 0m && own.Value < full.Value ? $"“{row.Name}”得{RelationWriter.Print(own)}分（分值{RelationWriter.Print(full)}分）" : null;
        return Achievement.Of(sheet, row) is { IsMet: false, IsSure: true } missed ? $"“{row.Name}”指标值{missed.Target.Text}，实际完成{missed.Actual.Text}" : null;
    }

    private static bool IsShort(ExecutionLine execution) =>
        execution.Percent is < WholeRate && execution.Weight!.Quantity!.Value.Value > execution.Score!.Quantity!.Value.Value;

    /// <summary>True where some sentence of the package gives the reason why the budget was not carried out.</summary>
    public static bool IsExplained(IReadOnlyList<ExtractedDocument> package)
    {
        foreach (var document in package)
            foreach (var passage in CheckedText.Of(document))
            {
                var text = passage.Text.AsSpan();
                for (int at = 0, offset; at < text.Length && (offset = text[at..].IndexOfAny(ExecutionWords)) >= 0;)
                {
                    int start = TextPlace.SentenceStart(text, at + offset), end = TextPlace.SentenceEnd(text, at + offset);
                    if (text[start..end].IndexOfAny(ReasonWords) >= 0)
                        return true;
                    at = end;
                }
            }
        return false;
    }
}
