using Jiping.Checking.Indicators;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>Targets without ≥ or ≤ that are more than a value to be met to the point: rates of satisfaction, and others in a form that gives its targets signs.</summary>
internal static class TargetSignFinder
{
    private const decimal WholeRate = 100m;

    public static void Find(IndicatorSheet sheet, List<Observation> found)
    {
        List<FormIndicator> satisfaction = [], others = [];
        int signed = 0, bare = 0;
        foreach (var row in sheet.Rows)
        {
            // The comparison has a column of its own.
            if (row.Comparator is { IsBlank: false })
                return;
            if (Goal.Of(sheet.Path, row.Target, null, row.MeasureUnit) is not { Quantity: { } goal } target || goal.IsApproximate)
                continue;
            if (goal.Comparator != Comparator.None || target.Text[0] is '=' or '＝')
            {
                signed++;
                continue;
            }
            bare++;
            if (goal.Unit.Dimension is not (Dimension.Percent or Dimension.Count or Dimension.Unstated) || IsMetToThePoint(sheet, row, goal))
                continue;
            if (IsSatisfaction(row) && goal.Unit.Dimension == Dimension.Percent)
                satisfaction.Add(row);
            else
                others.Add(row);
        }
        if (satisfaction.Count > 0)
            Add(sheet, satisfaction, certain: true, found);
        if (others.Count > 0 && signed > bare)
            Add(sheet, others, certain: false, found);
    }

    /// <summary>100% reached by 100%: a value that nothing exceeds, or that was meant to the point.</summary>
    private static bool IsMetToThePoint(IndicatorSheet sheet, FormIndicator row, Quantity goal) =>
        goal.Unit.Dimension == Dimension.Percent && goal.Value >= WholeRate
        || Goal.Of(sheet.Path, row.Actual, null, row.MeasureUnit).Quantity is { } actual && actual.Value == goal.Value
        || row.Actual is not { IsBlank: false };

    private static bool IsSatisfaction(FormIndicator row) =>
        row.Class == IndicatorClass.Satisfaction || Words.ContainsAny(row.Name, LexiconData.SatisfactionNames);

    private static void Add(IndicatorSheet sheet, List<FormIndicator> rows, bool certain, List<Observation> found) => found.Add(new()
    {
        Kind = ObservationKind.TargetWithoutSign,
        Subject = $"{sheet.Title}|{string.Join('、', rows.Select(static row => row.Name))}",
        Actual = string.Join("、", rows.Select(static row => row.Target!.Words)),
        Expected = rows is [{ Target.Words: var only }] && certain ? $"≥{only}" : null,
        Says = $"{string.Join("、", rows.Select(static row => $"“{row.Name}”"))}的指标值没有比较符号{(certain ? "" : "，而表中其他指标值写有≥或≤")}",
        Locations = rows.ConvertAll(row => CellPlace.Of(row.Target!, sheet.Path)),
        Certain = certain,
        ContextOf = () => sheet.Grid.RowText(rows[0].Row),
    });
}
