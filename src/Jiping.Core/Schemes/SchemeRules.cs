using Jiping.Core.Formulas;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>How the points for carrying out the budget follow from the execution rate.</summary>
public sealed record ExecutionRule
{
    /// <summary>全年执行数.</summary>
    public required FigureRef Executed { get; init; }

    /// <summary>全年预算数: the revised budget, never the approved one unless the place says so.</summary>
    public required FigureRef Budget { get; init; }

    /// <summary>Points in proportion, or null where bands count.</summary>
    public IReadOnlyList<Band>? Bands { get; init; }

    /// <summary>
    /// True where what is finished within its budget has full points although less was spent (财预〔2021〕101号: 完成且执行数在预算内): the unit then says of this
    /// indicator whether it is finished (<see cref="Packages.IndicatorEntry.Done"/>). Only beside <see cref="Bands"/>.
    /// </summary>
    public bool CompletedWithinBudget { get; init; }

    /// <summary>What counts where there was no budget.</summary>
    public ZeroBudget ZeroBudget { get; init; } = ZeroBudget.Ask;

    /// <summary>True where the points follow from the rate as it is printed, not from the exact one.</summary>
    public bool FromPrintedRate { get; init; }
}

/// <summary>What an evaluation without a budget is scored for its execution.</summary>
public enum ZeroBudget
{
    /// <summary>The scheme leaves it open: the sheet says so and the unit agrees it with the bureau.</summary>
    Ask,
    Full,
    Zero,

    /// <summary>As an indicator that does not apply, its points going to all others.</summary>
    Reweight,
}

/// <summary>Lines beyond which a result needs words or costs points; all in percent.</summary>
public sealed record DeviationRule
{
    /// <summary>完成值 ÷ 指标值 at or above which a reason is owed: 130 is 130 %.</summary>
    public decimal? OverachievementLine { get; init; }

    /// <summary>Difference from 100 % at or above which points are taken; null where none are.</summary>
    public decimal? DeductionLine { get; init; }

    /// <summary>The points that are taken.</summary>
    public decimal DeductionPoints { get; init; }

    /// <summary>Which results lie off by the line.</summary>
    public DeviationSide DeductionOf { get; init; }

    /// <summary>得分 ÷ 分值 below which a reason is owed: 100 means any lost point.</summary>
    public decimal ReasonBelow { get; init; } = 100m;
}

/// <summary>Which way a result may lie off its target to cost points.</summary>
public enum DeviationSide
{
    /// <summary>
    /// Only results better than the target by the line, whose target was set too low. A shortfall costs points in proportion already; taking more for it would
    /// count it twice.
    /// </summary>
    Excess,

    /// <summary>Either way, on top of what a shortfall costs.</summary>
    Both,
}

/// <summary>How numbers are rounded.</summary>
/// <param name="Score">Points of one indicator.</param>
/// <param name="Rate">Rates in percent, as they are printed.</param>
/// <param name="Total">The total.</param>
public sealed record SchemeRounding(RoundingRule Score, RoundingRule Rate, RoundingRule Total);

/// <summary>Decimals and direction. Everything is decimal; nothing is rounded twice unless a scheme says so.</summary>
public sealed record RoundingRule(int Decimals, RoundingDirection Direction)
{
    public static readonly IReadOnlyDictionary<string, RoundingDirection> Directions = new Dictionary<string, RoundingDirection>(StringComparer.Ordinal)
    {
        ["half-up"] = RoundingDirection.HalfUp, ["half-even"] = RoundingDirection.HalfEven, ["truncate"] = RoundingDirection.Truncate, ["up"] = RoundingDirection.Up,
    };

    public decimal Apply(decimal value) => Math.Round(value, Decimals, Direction switch
    {
        RoundingDirection.HalfUp => MidpointRounding.AwayFromZero,
        RoundingDirection.HalfEven => MidpointRounding.ToEven,
        RoundingDirection.Truncate => MidpointRounding.ToZero,
        _ => value < 0m ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity,
    });

    /// <summary>四舍五入保留 2 位小数.</summary>
    public string Describe() => $"{Direction switch
    {
        RoundingDirection.HalfUp => "四舍五入",
        RoundingDirection.HalfEven => "四舍六入五成双",
        RoundingDirection.Truncate => "截尾",
        _ => "进位",
    }}{(Decimals == 0 ? "取整数" : $"保留 {Decimals} 位小数")}";
}

/// <summary>How the digits that are cut off count.</summary>
public enum RoundingDirection
{
    /// <summary>四舍五入, half away from zero.</summary>
    HalfUp,
    HalfEven,
    Truncate,
    Up,
}
