using Jiping.Checking.Indicators;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>
/// The score of an indicator against its target and result. A scheme of the place may score by bands or thresholds, so the linear rule refutes only full points for a
/// target that was not reached, and points far from what was reached; what was deducted beyond the rule is the unit's own strictness.
/// </summary>
internal static class AchievementScoreFinder
{
    /// <summary>No indicator of any scheme has more points.</summary>
    private const decimal MostPoints = 10_000m;

    public static void Find(IndicatorSheet sheet, ScoringScheme scheme, List<Relation> found)
    {
        // 10 beside 9.84 is 10.00.
        int decimals = sheet.Rows.Max(static row => Points(row.Score)?.Decimals ?? 0);
        foreach (var row in sheet.Rows)
            if (Points(row.Weight) is { Value: > 0m } points && Points(row.Score) is { } score && Achievement.Of(sheet, row) is { } achievement && !IsOfHundred(row, points, score))
                found.Add(Judge(sheet, scheme, achievement, points, score, decimals));
    }

    /// <summary>The number of a cell of points, or null.</summary>
    public static Quantity? Points(GridCell? cell) =>
        cell is { IsPlain: true, Quantity: { Unit.Dimension: Dimension.Unstated or Dimension.Points or Dimension.Percent, Value: >= -MostPoints and <= MostPoints } quantity }
            ? quantity with { Unit = MeasureUnit.Points }
            : null;

    /// <summary>权重10% beside 得分95: a score of a hundred, weighted elsewhere.</summary>
    private static bool IsOfHundred(FormIndicator row, Quantity points, Quantity score) =>
        row.Weight!.Quantity!.Value.Unit.Dimension == Dimension.Percent && row.Score!.Quantity!.Value.Unit.Dimension != Dimension.Percent && score.Value > points.Value;

    private static Relation Judge(IndicatorSheet sheet, ScoringScheme scheme, Achievement achievement, Quantity points, Quantity score, int decimals)
    {
        var row = achievement.Row;
        var relation = new Relation
        {
            Kind = RelationKind.Score,
            Source = RelationSource.AchievementScore,
            Operands = [Value(sheet, row.Target!, achievement.Target, "指标值"), Value(sheet, row.Actual!, achievement.Actual, "实际完成值"), row.Weight!.ToOperand(sheet.Path, "分值", points)],
            Printed = row.Score!.ToOperand(sheet.Path, row.Name, score),
            Verdict = Verdict.Unknown,
            ContextOf = () => sheet.Grid.RowText(row.Row),
        };
        if (scheme.PointsFor(achievement.Direction, points.Value, achievement.TargetValue, achievement.ActualValue, row.Name) is not { } possible)
            return relation with { Reason = scheme.Given is null || achievement.Direction == GoalDirection.Unknown ? "未判断，因为指标值没有写明是达到还是控制在以内" : $"未判断，因为方案“{scheme.Given.Name}”不是按指标值和完成值给分" };
        if (score.Value > points.Value || score.Value < 0m)
            return relation with { Reason = "未判断，因为得分不在分值以内" };
        // The score of any rule that may apply is right; what none gives is held against the most generous.
        decimal deserved = possible.Any(Gives) ? possible.First(Gives) : possible.Max();
        var evaluation = Compare(deserved);
        relation = relation with { Expected = evaluation.Expected, Difference = evaluation.Difference, FormulaOf = () => Formula(scheme, achievement, points, deserved) };
        if (Gives(deserved))
            return relation with { Verdict = evaluation.Holds ? evaluation.Verdict : Verdict.Rounding };
        // A shortfall may cost more by a threshold, a target set too low some points as well; a reason that is missing is a matter of its own.
        if (score.Value < deserved)
            return relation with { Expected = null, Difference = null, Reason = "未判断，因为扣分多于按比例计算的，可能按区间、及格线或偏离度计分" };
        bool full = score.Value == points.Value;
        string basis = scheme.Given is { } given ? $"方案“{given.Name}”最多给 {RelationWriter.Print(deserved, 2)} 分，请说明依据" : "所用评分办法按区间计分的，请说明依据";
        bool far = score.Value - deserved > points.Value * scheme.DeviationLine;
        return relation with
        {
            Verdict = Verdict.Broken,
            Certain = achievement.IsSure && (full || far),
            Reason = full
                ? $"目标没有完成却得满分{(row.Reason is { IsBlank: true } ? "，偏差原因也没有填写" : "")}；{basis}"
                : $"得分高于按{(scheme.Given is null ? "完成比例" : "方案")}计算的；{basis}",
        };

        Evaluation Compare(decimal value) => Arithmetic.Compare(value, Interval.Exactly(value), score with { Decimals = decimals }, 0);

        bool Gives(decimal value) => Compare(value).Holds || Math.Round(value, Math.Min(decimals, 20), MidpointRounding.ToZero) == score.Value;
    }

    private static Operand Value(IndicatorSheet sheet, GridCell cell, Goal goal, string label) =>
        cell.IsNumber ? cell.ToOperand(sheet.Path, label, goal.Quantity) : new(goal.Text, goal.Quantity!.Value, [CellPlace.Of(cell, sheet.Path)], label);

    private static string Formula(ScoringScheme scheme, Achievement achievement, Quantity points, decimal deserved)
    {
        string weight = RelationWriter.Print(points), result = RelationWriter.Print(deserved, 4);
        string target = RelationWriter.Print(achievement.TargetValue, 4), actual = RelationWriter.Print(achievement.ActualValue, 4);
        if (achievement.IsMet == true)
            return $"{actual} {(achievement.Direction == GoalDirection.Down ? "≤" : "≥")} {target} → {weight}";
        if (achievement.TargetValue <= 0m)
            return $"{actual} > {target} → 0";
        if (scheme.Given is not null)
            return $"指标值 {target}，完成 {actual}，分值 {weight} → {result}";
        return achievement.Direction == GoalDirection.Down
            ? $"(1 − ({actual} − {target}) ÷ {target}) × {weight} = {result}"
            : $"{actual} ÷ {target} × {weight} = {result}";
    }
}
