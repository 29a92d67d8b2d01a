namespace Jiping.Core.Schemes.Rules;

/// <summary>赋分规则: how points follow from a result. One record a kind; each says in Chinese what it does.</summary>
public abstract record ScoringRule
{
    /// <summary>The rule as a clerk reads it.</summary>
    public abstract string Describe();

    /// <summary>The rule for one indicator: with the unit of its value, and for the way in which its results are good.</summary>
    /// <param name="unit">As printed; empty where it has none.</param>
    /// <param name="polarity">Null where it is not known.</param>
    public virtual string Describe(string unit, IndicatorPolarity? polarity) => Describe();

    /// <summary>A number as people write it: 0.5, not 0.50.</summary>
    protected static string Text(decimal value) => Formulas.Formula.Number(value);
}

/// <summary>
/// 完成比例赋分: points in proportion to target and result; full where the target is met.
/// </summary>
/// <param name="Reverse">How a result that should be low loses points.</param>
/// <param name="Floor">完成率 in percent below which there are no points at all (及格门槛); 0 for none.</param>
/// <param name="Strict">等于型: true where exceeding the target is a deviation as well.</param>
public sealed record ProportionalRule(ReverseMeasure Reverse = ReverseMeasure.Excess, decimal Floor = 0m, bool Strict = false) : ScoringRule
{
    public override string Describe() =>
        "达到指标值得满分，未达到按完成比例得分" + (Reverse == ReverseMeasure.Inverse ? "，反向指标按指标值÷完成值" : "") + (Strict ? "，超过指标值同样按偏离扣分" : "") + Threshold;

    public override string Describe(string unit, IndicatorPolarity? polarity) => polarity switch
    {
        IndicatorPolarity.HigherIsBetter => "达到指标值得满分，未达到按完成值÷指标值得分" + Threshold,
        IndicatorPolarity.LowerIsBetter => (Reverse == ReverseMeasure.Inverse ? "不超过指标值得满分，超过的按指标值÷完成值得分" : "不超过指标值得满分，超过的按（1−超出额÷指标值）得分，超出一倍不得分") + Threshold,
        IndicatorPolarity.Exact => (Strict ? "等于指标值得满分，偏离的按偏离比例扣分" : "达到或超过指标值得满分，未达到按完成值÷指标值得分；指标值为 0 的，完成值不大于 0 得满分，否则不得分") + Threshold,
        _ => Describe(),
    };

    private string Threshold => Floor > 0m ? $"；完成率低于{Text(Floor)}%不得分" : "";
}

/// <summary>How a result above a target that should not be exceeded is scored.</summary>
public enum ReverseMeasure
{
    /// <summary>(1 − excess ÷ target) × points; none at twice the target.</summary>
    Excess,

    /// <summary>target ÷ result × points.</summary>
    Inverse,
}

/// <summary>区间赋分: the first band that the value falls into.</summary>
/// <param name="Bands">In the order in which they are tried.</param>
/// <param name="OfAchievement">True where the value is the achievement rate in percent, false where it is the value itself.</param>
public sealed record BandRule(IReadOnlyList<Band> Bands, bool OfAchievement) : ScoringRule
{
    public override string Describe() => Describe("", null);

    public override string Describe(string unit, IndicatorPolarity? polarity) => $"按{(OfAchievement ? "完成率" : "数值")}分档：{string.Join('；', Bands.Select(band => band.Describe(OfAchievement ? "%" : unit)))}";
}

/// <summary>A band of values and what it earns: a share of the points in percent, or points.</summary>
public sealed record Band
{
    /// <summary>Lowest value, included; null where the band is open below.</summary>
    public decimal? From { get; init; }

    /// <summary>Lowest value, not included.</summary>
    public decimal? Above { get; init; }

    /// <summary>Highest value, included.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Highest value, not included.</summary>
    public decimal? Below { get; init; }

    /// <summary>Share of the weight in percent; null where <see cref="Points"/> count.</summary>
    public decimal? Share { get; init; }

    public decimal? Points { get; init; }

    public bool Holds(decimal value) => !(value < From) && !(value <= Above) && !(value > UpTo) && !(value >= Below);

    /// <summary>Points out of a weight, not above it.</summary>
    public decimal PointsOf(decimal weight) => Math.Min(weight, Points ?? weight * Share!.Value / 100m);

    /// <summary>≥80%且＜100%得7分; 其他不得分.</summary>
    /// <param name="unit">Of the value, as printed.</param>
    public string Describe(string unit = "")
    {
        string Text(decimal value) => Formulas.Formula.Number(value) + unit;
        string lower = From is { } from ? $"≥{Text(from)}" : Above is { } above ? $">{Text(above)}" : "";
        string upper = UpTo is { } upTo ? $"≤{Text(upTo)}" : Below is { } below ? $"<{Text(below)}" : "";
        string range = From is { } only && only == UpTo ? Text(only)
            : lower.Length == 0 && upper.Length == 0 ? "其他"
            : lower.Length > 0 && upper.Length > 0 ? $"{lower}且{upper}" : lower + upper;
        return range + (Points, Share) switch
        {
            (0m, _) or (_, 0m) => "不得分",
            (_, 100m) => "得满分",
            ({ } points, _) => $"得{Formulas.Formula.Number(points)}分",
            _ => $"得分值的{Formulas.Formula.Number(Share!.Value)}%",
        };
    }
}

/// <summary>达标得分: all or nothing.</summary>
public sealed record ThresholdRule : ScoringRule
{
    public override string Describe() => "达到指标值得满分，否则不得分";
}

/// <summary>扣分: full up to a line, then so many points for every step beyond.</summary>
/// <param name="Line">The line in the unit of the value.</param>
/// <param name="Over">True where values above the line lose points, false where those below do.</param>
/// <param name="Step">The length of a step.</param>
/// <param name="Points">Points a step.</param>
/// <param name="Steps">How a step that was begun counts.</param>
public sealed record DeductionRule(decimal Line, bool Over, decimal Step, decimal Points, StepCount Steps) : ScoringRule
{
    public override string Describe() => Describe("", null);

    public override string Describe(string unit, IndicatorPolarity? polarity) => $"{(Over ? "不超过" : "不低于")}{Text(Line)}{unit}得满分，每{(Over ? "超过" : "低于")}{Text(Step)}{(unit == "%" ? "个百分点" : unit)}扣{Text(Points)}分{Steps switch
    {
        StepCount.Proportional => "（不足一档按比例）",
        StepCount.Started => "（不足一档按一档）",
        _ => "（不足一档不扣）",
    }}，扣完为止";
}

/// <summary>How the last, incomplete step of a deduction counts.</summary>
public enum StepCount
{
    Proportional,
    Complete,
    Started,
}

/// <summary>按项扣分: points for every fault that was found (制度缺项).</summary>
public sealed record ItemDeductionRule(decimal Points) : ScoringRule
{
    public override string Describe() => $"每发现一项不符合扣{Text(Points)}分，扣完为止";
}

/// <summary>直接赋分: yes or no.</summary>
public sealed record YesNoRule : ScoringRule
{
    public override string Describe() => "做到得满分，没有做到不得分";
}

/// <summary>评判等级赋分: a judgement in words, each with its share of the points.</summary>
public sealed record GradedRule(IReadOnlyList<JudgedLevel> Levels) : ScoringRule
{
    public override string Describe() => $"按达成程度评判：{string.Join('；', Levels.Select(static level => level.Describe()))}";
}

/// <summary>A level of a judgement.</summary>
/// <param name="Name">达成预期指标.</param>
/// <param name="Lowest">Share of the points in percent, included: 80 % is 达成, not 部分达成.</param>
/// <param name="Highest">Share in percent; included for the best level only, since it is the lowest of the one above.</param>
public sealed record JudgedLevel(string Name, decimal Lowest, decimal Highest)
{
    public bool Holds(decimal share) => share >= Lowest && (share < Highest || Highest == 100m && share == 100m);

    public string Describe() => $"{Name}得{Formulas.Formula.Number(Highest)}%—{Formulas.Formula.Number(Lowest)}%";
}

/// <summary>The execution of the budget, by the scheme's <see cref="ExecutionRule"/>.</summary>
public sealed record ExecutionScoringRule : ScoringRule
{
    public override string Describe() => "按预算执行率得分";
}

/// <summary>Points that a person gives with a reason, because the form names no arithmetic.</summary>
public sealed record JudgedRule : ScoringRule
{
    public override string Describe() => "由评分人按评分标准给分并说明理由";
}
