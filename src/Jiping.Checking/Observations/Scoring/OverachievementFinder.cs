using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>Results far above their targets whose reason was left blank: one observation a form, with all rows.</summary>
internal static class OverachievementFinder
{
    public static void Find(IndicatorSheet sheet, ScoringScheme scheme, List<Observation> found)
    {
        if (sheet.ReasonHeader is null)
            return;
        var rows = new List<Achievement>();
        foreach (var row in sheet.Rows)
            if (row.Reason is { IsBlank: true } && Achievement.Of(sheet, row) is { Direction: GoalDirection.Up or GoalDirection.Equal, TargetValue: > 0m } achievement && achievement.Ratio >= scheme.OverachievementLine)
                rows.Add(achievement);
        if (rows.Count == 0)
            return;
        var places = new List<Location>();
        foreach (var achievement in rows)
            places.AddRange([CellPlace.Of(achievement.Row.Actual!, sheet.Path), CellPlace.Of(achievement.Row.Target!, sheet.Path)]);
        found.Add(new()
        {
            Kind = ObservationKind.Overachievement,
            Subject = $"{sheet.Title}|{string.Join('、', rows.Select(static achievement => achievement.Row.Name))}",
            Actual = string.Join("；", rows.Select(static achievement => achievement.Actual.Text)),
            Expected = null,
            Says = string.Join("；", rows.Select(achievement => Shown(achievement))),
            Locations = places,
            // One more than a small target is chance as often as a target set too low.
            Certain = rows.Exists(static achievement => achievement.IsSure && achievement.ActualValue - achievement.TargetValue > 1m),
            ContextOf = () => sheet.Grid.RowText(rows[0].Row.Row),
        });
    }

    private static string Shown(Achievement achievement)
    {
        var row = achievement.Row;
        string score = row.Score is { IsPlain: true, Quantity: { } points } ? $"，得{RelationWriter.Print(points)}分" : "";
        // A result that is the score itself may have slipped over from the next column.
        string slip = row.Score?.Quantity?.Value is { } value && value == row.Weight?.Quantity?.Value && value == achievement.ActualValue && achievement.Actual.Quantity?.Unit == MeasureUnit.None
            ? "，完成值与得分相同，请一并核对是否误填"
            : "";
        return $"“{row.Name}”指标值{achievement.Target.Text}，实际完成{achievement.Actual.Text}，为指标值的{RelationWriter.Print(achievement.Ratio!.Value * 100m, 1)}%{score}{slip}";
    }
}
