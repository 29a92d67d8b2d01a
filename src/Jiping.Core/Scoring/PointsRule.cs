using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Scoring;

/// <summary>What a rule gives, before rounding.</summary>
internal sealed record PointsResult
{
    /// <summary>Null where it cannot be said; <see cref="Fault"/> tells why.</summary>
    public decimal? Points { get; init; }

    public string Arithmetic { get; init; } = "";

    /// <summary>What is missing and what to do, in Chinese.</summary>
    public string Fault { get; init; } = "";

    public string ForFull { get; init; } = "";

    public string Target { get; init; } = "";

    public string Actual { get; init; } = "";

    /// <summary>完成率 in percent, not rounded.</summary>
    public decimal? AchievementRate { get; init; }

    public static PointsResult Open(string fault) => new() { Fault = fault };
}

/// <summary>Applies a scoring rule to an entry and the figures.</summary>
internal sealed class PointsRule(Scheme scheme, Evaluation evaluation, ExecutionResult? execution)
{
    public PointsResult Of(ScoreSlot slot, decimal weight) => slot.Rule switch
    {
        ExecutionScoringRule => Execution(slot, weight),
        ProportionalRule rule => WithNumbers(slot, (target, actual) => Proportional(rule, slot, weight, target, actual)),
        ThresholdRule => WithNumbers(slot, (target, actual) => Threshold(slot, weight, target, actual)),
        BandRule { OfAchievement: true } rule => WithNumbers(slot, (target, actual) => Bands(rule, weight, Attainment(slot, target, actual), "完成率", "%") with { AchievementRate = Achievement(target, actual) }),
        BandRule rule => WithValue(slot, value => Bands(rule, weight, value, slot.Name, slot.Unit)),
        DeductionRule rule => WithValue(slot, value => Deduction(rule, slot, weight, value)),
        ItemDeductionRule rule => Items(rule, slot, weight),
        YesNoRule => YesNo(slot, weight),
        GradedRule rule => Graded(rule, slot, weight),
        _ => PointsResult.Open("由评分人给分，请填写得分"),
    };

    private PointsResult Execution(ScoreSlot slot, decimal weight)
    {
        if (execution is null)
            return PointsResult.Open($"缺少{Missing()}，请填写");
        var (points, arithmetic) = ExecutionScore.Points(scheme, execution, weight, slot.Entry?.Done);
        return points is null
            ? PointsResult.Open($"{arithmetic}，请与财政部门商定后填写得分")
            : new PointsResult { Points = points, Arithmetic = arithmetic, ForFull = scheme.Execution.CompletedWithinBudget && slot.Entry?.Done is null ? "项目已完成且执行数在预算内（已完成的请注明）" : "全年执行数达到全年预算数", Actual = execution.PrintedRate is { } rate ? $"{Formula.Number(rate)}%" : "" };

        string Missing() => string.Join('、', new[] { scheme.Execution.Budget, scheme.Execution.Executed }.Where(figure => evaluation.Figures.Quantity(figure) is null).Select(static figure => figure.Describe()));
    }

    /// <summary>Rules that compare a result with a target: both from the entry, or the result from figures.</summary>
    private PointsResult WithNumbers(ScoreSlot slot, Func<decimal, decimal, PointsResult> score)
    {
        if (slot.Entry is not { } entry)
            return PointsResult.Open("没有填写指标值和完成值");
        if (entry.Operator == ComparisonOperator.Qualitative)
            return PointsResult.Open($"指标值是文字，但“{slot.Name}”的计分规则要数字，请改用 ≥、≤ 或 ＝ 并填数字");
        if (entry.Target is not { } target)
            return PointsResult.Open("没有填写年度指标值");
        string printedTarget = ComparisonOperators.Sign(entry.Operator) + Formula.Number(target) + entry.Unit;
        decimal actual;
        string arithmetic = "";
        if (slot.Indicator.Value is { } formula)
        {
            var value = formula.Evaluate(evaluation.Figures.Quantity);
            if (value.Value is not { } computed)
                return PointsResult.Open(Why(value)) with { Target = printedTarget };
            (actual, arithmetic) = (computed, value.Arithmetic);
        }
        else if (entry.Actual is { } entered)
        {
            actual = entered;
        }
        else
        {
            return PointsResult.Open("没有填写实际完成值") with { Target = printedTarget };
        }

        var result = score(target, actual);
        return result with
        {
            Target = printedTarget,
            Actual = Formula.Number(actual) + entry.Unit,
            Arithmetic = arithmetic.Length > 0 ? $"{arithmetic}＝{Formula.Number(Math.Round(actual, 4, MidpointRounding.AwayFromZero))}；{result.Arithmetic}" : result.Arithmetic,
            ForFull = $"完成值{ComparisonOperators.Sign(entry.Operator)}{Formula.Number(target)}{entry.Unit}",
        };
    }

    /// <summary>Rules that look at a value alone.</summary>
    private PointsResult WithValue(ScoreSlot slot, Func<decimal, PointsResult> score)
    {
        string unit = slot.Unit;
        if (slot.Indicator.Value is { } formula)
        {
            var value = formula.Evaluate(evaluation.Figures.Quantity);
            if (value.Value is not { } computed)
                return PointsResult.Open(Why(value));
            decimal rounded = unit == "%" ? scheme.Rounding.Rate.Apply(computed) : Math.Round(computed, 4, MidpointRounding.AwayFromZero);
            var result = score(computed);
            return result with { Actual = Formula.Number(rounded) + unit, Arithmetic = $"{value.Arithmetic}＝{Formula.Number(rounded)}{unit}；{result.Arithmetic}" };
        }

        string target = slot.Entry is { Target: { } set } entry ? ComparisonOperators.Sign(entry.Operator) + Formula.Number(set) + unit : "";
        return slot.Entry?.Actual is { } actual
            ? score(actual) with { Target = target, Actual = Formula.Number(actual) + unit, AchievementRate = slot.Entry.Target is { } goal ? Achievement(goal, actual) : null }
            : PointsResult.Open("没有填写实际完成值") with { Target = target };
    }

    private static string Why(FormulaResult result) =>
        (result.Fault ?? $"缺少{string.Join('、', result.Missing.Select(static figure => figure.Describe()))}，请在数据中填写") + "；本年没有此类事项的，请标为不适用";

    private PointsResult Proportional(ProportionalRule rule, ScoreSlot slot, decimal weight, decimal target, decimal actual)
    {
        var comparison = slot.Entry!.Operator;
        decimal? achieved = Achievement(target, actual);
        bool met = ComparisonOperators.IsMet(comparison, target, actual) && !(rule.Strict && comparison == ComparisonOperator.Equal && actual != target);
        if (met)
            return new PointsResult { Points = weight, Arithmetic = $"达到指标值，得满分 {Formula.Number(weight)}", AchievementRate = achieved };
        if (target <= 0m)
            return new PointsResult { Points = 0m, Arithmetic = "指标值为 0 或负数而没有达到，不得分", AchievementRate = achieved };
        var (share, arithmetic) = comparison switch
        {
            ComparisonOperator.AtMost or ComparisonOperator.LessThan when rule.Reverse == ReverseMeasure.Inverse && actual != 0m => (target / actual, $"{Formula.Number(target)} ÷ {Formula.Number(actual)}"),
            ComparisonOperator.AtMost or ComparisonOperator.LessThan => (1m - (actual - target) / target, $"（1 − {Formula.Number(actual - target)} ÷ {Formula.Number(target)}）"),
            ComparisonOperator.Equal when rule.Strict && actual > target => (1m - (actual - target) / target, $"（1 − {Formula.Number(actual - target)} ÷ {Formula.Number(target)}）"),
            _ => (actual / target, $"{Formula.Number(actual)} ÷ {Formula.Number(target)}"),
        };
        share = Math.Clamp(share, 0m, 1m);
        return share * 100m < rule.Floor
            ? new PointsResult { Points = 0m, Arithmetic = $"完成率 {Formula.Number(scheme.Rounding.Rate.Apply(share * 100m))}% 低于 {Formula.Number(rule.Floor)}%，不得分", AchievementRate = achieved }
            : new PointsResult { Points = weight * share, Arithmetic = $"{arithmetic} × {Formula.Number(weight)}", AchievementRate = achieved };
    }

    private static PointsResult Threshold(ScoreSlot slot, decimal weight, decimal target, decimal actual)
    {
        bool met = ComparisonOperators.IsMet(slot.Entry!.Operator, target, actual);
        return new PointsResult { Points = met ? weight : 0m, Arithmetic = met ? $"达到指标值，得满分 {Formula.Number(weight)}" : "没有达到指标值，不得分", AchievementRate = Achievement(target, actual) };
    }

    /// <summary>完成值 ÷ 指标值 in percent; null where the target is 0 or negative.</summary>
    private static decimal? Achievement(decimal target, decimal actual) => target > 0m ? actual / target * 100m : null;

    /// <summary>How far a target was attained, in percent: what bands of 完成率 are about. A limit that is kept is 100 %, whatever was spared.</summary>
    private decimal Attainment(ScoreSlot slot, decimal target, decimal actual)
    {
        var comparison = slot.Entry!.Operator;
        bool met = ComparisonOperators.IsMet(comparison, target, actual);
        if (target <= 0m || met && ComparisonOperators.Polarity(comparison) == IndicatorPolarity.LowerIsBetter)
            return met ? 100m : 0m;
        return Math.Max(0m, ComparisonOperators.Polarity(comparison) != IndicatorPolarity.LowerIsBetter
            ? actual / target * 100m
            : scheme.OwnRules.LowerIsBetter is ProportionalRule { Reverse: ReverseMeasure.Inverse } && actual > 0m ? target / actual * 100m : (1m - (actual - target) / target) * 100m);
    }

    private static PointsResult Bands(BandRule rule, decimal weight, decimal value, string name, string unit)
    {
        string printed = $"{name} {Formula.Number(Math.Round(value, 4, MidpointRounding.AwayFromZero))}{unit}";
        return rule.Bands.FirstOrDefault(candidate => candidate.Holds(value)) is { } band
            ? new PointsResult { Points = band.PointsOf(weight), Arithmetic = $"{printed}，{band.Describe(unit)}", ForFull = rule.Bands.MaxBy(other => other.PointsOf(weight))!.Describe(unit) }
            : new PointsResult { Points = 0m, Arithmetic = $"{printed}，不在任何一档，不得分" };
    }

    private static PointsResult Deduction(DeductionRule rule, ScoreSlot slot, decimal weight, decimal value)
    {
        decimal beyond = Math.Max(0m, rule.Over ? value - rule.Line : rule.Line - value);
        string unit = slot.Indicator.Unit;
        if (beyond == 0m)
            return new PointsResult { Points = weight, Arithmetic = $"{(rule.Over ? "没有超过" : "没有低于")} {Formula.Number(rule.Line)}{unit}，得满分 {Formula.Number(weight)}" };
        decimal steps = rule.Steps switch
        {
            StepCount.Complete => Math.Floor(beyond / rule.Step),
            StepCount.Started => Math.Ceiling(beyond / rule.Step),
            _ => beyond / rule.Step,
        };
        return new PointsResult
        {
            Points = Math.Max(0m, weight - steps * rule.Points),
            Arithmetic = $"{(rule.Over ? "超过" : "低于")} {Formula.Number(Math.Round(beyond, 4, MidpointRounding.AwayFromZero))}{unit}，{Formula.Number(weight)} − {Formula.Number(Math.Round(steps, 4, MidpointRounding.AwayFromZero))} × {Formula.Number(rule.Points)}",
            ForFull = $"{slot.Name}{(rule.Over ? "不超过" : "不低于")} {Formula.Number(rule.Line)}{unit}",
        };
    }

    private static PointsResult Items(ItemDeductionRule rule, ScoreSlot slot, decimal weight) => slot.Entry?.Faults is not { } faults
        ? PointsResult.Open("没有填写不符合的项数（没有就填 0）")
        : faults < 0
            ? PointsResult.Open($"不符合的项数不能是负数（现在是 {faults}）")
            : new PointsResult { Points = Math.Max(0m, weight - faults * rule.Points), Arithmetic = faults == 0 ? $"没有不符合的事项，得满分 {Formula.Number(weight)}" : $"{Formula.Number(weight)} − {faults} × {Formula.Number(rule.Points)}", ForFull = "没有不符合的事项", Actual = $"{faults}项不符合" };

    private static PointsResult YesNo(ScoreSlot slot, decimal weight) => slot.Entry?.Done is not { } done
        ? PointsResult.Open("没有填写是否做到")
        : new PointsResult { Points = done ? weight : 0m, Arithmetic = done ? $"做到，得满分 {Formula.Number(weight)}" : "没有做到，不得分", ForFull = "做到", Actual = done ? "是" : "否" };

    private static PointsResult Graded(GradedRule rule, ScoreSlot slot, decimal weight)
    {
        if (slot.Entry is not { } entry || entry.Level.Length == 0)
            return PointsResult.Open($"没有填写达成程度。可填：{string.Join('、', rule.Levels.Select(static level => level.Name))}") with { Target = slot.Entry?.TargetText ?? "", Actual = slot.Entry?.ActualText ?? "" };
        var level = rule.Levels.FirstOrDefault(candidate => candidate.Name == entry.Level);
        if (level is null)
            return PointsResult.Open($"达成程度没有“{entry.Level}”。可填：{string.Join('、', rule.Levels.Select(static known => known.Name))}");
        if (entry.Share is null && level.Highest < 100m)
            return PointsResult.Open($"“{level.Name}”还要填得分比例（{Formula.Number(level.Lowest)}%—{Formula.Number(level.Highest)}%）");
        decimal share = entry.Share ?? level.Highest;
        if (!level.Holds(share))
            return PointsResult.Open($"“{level.Name}”得分比例应在 {Formula.Number(level.Lowest)}% 到 {Formula.Number(level.Highest)}% 之间，填的是 {Formula.Number(share)}%");
        return new PointsResult
        {
            Points = weight * share / 100m,
            Arithmetic = $"{level.Name}，{Formula.Number(weight)} × {Formula.Number(share)}%",
            ForFull = rule.Levels[0].Name,
            Target = entry.TargetText,
            Actual = entry.ActualText,
        };
    }
}
