using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>预算执行率 and its points (domain 1.2): executed ÷ revised budget, never above its points, in proportion or by bands.</summary>
internal static class ExecutionScore
{
    /// <summary>Null where a figure is missing.</summary>
    /// <exception cref="OverflowException">The figures are too large to be money.</exception>
    public static ExecutionResult? Of(Scheme scheme, FigureTable figures)
    {
        if (figures.Quantity(scheme.Execution.Executed) is not { } executed || figures.Quantity(scheme.Execution.Budget) is not { } budget)
            return null;
        string arithmetic = $"{Print(executed)} ÷ {Print(budget)} × 100";
        if (budget.BaseValue <= 0m)
            return new ExecutionResult(null, null, arithmetic);
        decimal rate = executed.BaseValue / budget.BaseValue * 100m;
        return new ExecutionResult(rate, scheme.Rounding.Rate.Apply(rate), arithmetic);
    }

    /// <summary>The rate that points and caps follow from: the exact one, unless the scheme takes the printed one.</summary>
    public static decimal? Counted(Scheme scheme, ExecutionResult? result) => scheme.Execution.FromPrintedRate ? result?.PrintedRate : result?.Rate;

    /// <summary>Points before rounding, with the arithmetic; null where the scheme leaves an evaluation without a budget open.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="result">The rate.</param>
    /// <param name="weight">Points of the indicator.</param>
    /// <param name="completed">Whether what was budgeted is finished, where the scheme asks.</param>
    public static (decimal? Points, string Arithmetic) Points(Scheme scheme, ExecutionResult result, decimal weight, bool? completed)
    {
        var rule = scheme.Execution;
        if (Counted(scheme, result) is not { } rate)
            return rule.ZeroBudget switch
            {
                ZeroBudget.Full => (weight, "全年预算数为 0，按方案得满分"),
                ZeroBudget.Zero => (0m, "全年预算数为 0，按方案不得分"),
                _ => (null, "全年预算数为 0，方案没有规定怎样给分"),
            };
        string percent = $"执行率 {result.Arithmetic}＝{Formula.Number(result.PrintedRate!.Value)}%";
        if (rule.Bands is { } bands)
        {
            if (rule.CompletedWithinBudget && completed == true && rate <= 100m)
                return (weight, $"{percent}，项目已完成且执行数在预算内，得满分 {Formula.Number(weight)}");
            // A negative outturn (money taken back) is as if nothing was spent.
            decimal value = Math.Max(0m, rate);
            var band = bands.FirstOrDefault(candidate => candidate.Holds(value));
            return band is null ? (0m, $"{percent}，不在任何一档，不得分") : (band.PointsOf(weight), $"{percent}，{band.Describe("%")}");
        }

        decimal counted = Math.Clamp(rate, 0m, 100m);
        string capped = counted < rate ? "（超过 100% 按 100% 计）" : "";
        return (weight * counted / 100m, $"{percent}{capped}，得分 {Formula.Number(weight)} × {Formula.Number(Math.Round(counted, 4, MidpointRounding.AwayFromZero))}%");
    }

    internal static string Print(Quantities.Quantity quantity) =>
        quantity.Value.ToString("F" + Math.Clamp(quantity.Decimals, 0, 12), System.Globalization.CultureInfo.InvariantCulture) + quantity.Unit.Symbol;
}
