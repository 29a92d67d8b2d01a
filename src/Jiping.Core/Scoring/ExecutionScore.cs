using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>预算执行率 and its points (domain 1.2): executed ÷ revised budget, capped, in proportion or by bands.</summary>
internal static class ExecutionScore
{
    /// <summary>Null where a figure is missing.</summary>
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

    /// <summary>Points before rounding, with the arithmetic; null where the scheme leaves an evaluation without a budget open.</summary>
    public static (decimal? Points, string Arithmetic) Points(Scheme scheme, ExecutionResult result, decimal weight)
    {
        var rule = scheme.Execution;
        if (result is not { Rate: { } exact, PrintedRate: { } printed })
            return rule.ZeroBudget switch
            {
                ZeroBudget.Full => (weight, "全年预算数为 0，按方案得满分"),
                ZeroBudget.Zero => (0m, "全年预算数为 0，按方案不得分"),
                _ => (null, "全年预算数为 0，方案没有规定怎样给分"),
            };
        decimal rate = rule.FromPrintedRate ? printed : exact;
        string percent = $"执行率 {result.Arithmetic}＝{ScoreText.Number(printed)}%";
        if (rule.Bands is { } bands)
        {
            var band = bands.FirstOrDefault(candidate => candidate.Holds(rate));
            return band is null ? (0m, $"{percent}，不在任何一档，不得分") : (band.PointsOf(weight), $"{percent}，{band.Describe()}");
        }

        decimal counted = rule.Capped ? Math.Clamp(rate, 0m, 100m) : Math.Max(0m, rate);
        string capped = counted < rate ? "（超过 100% 按 100% 计）" : "";
        return (Math.Min(weight, weight * counted / 100m), $"{percent}{capped}，得分 {ScoreText.Number(weight)} × {(rule.FromPrintedRate ? ScoreText.Number(counted) : ScoreText.Number(Math.Round(counted, 4, MidpointRounding.AwayFromZero)))}%");
    }

    internal static string Print(Quantities.Quantity quantity) =>
        quantity.Value.ToString("F" + Math.Clamp(quantity.Decimals, 0, 12), System.Globalization.CultureInfo.InvariantCulture) + quantity.Unit.Symbol;
}
