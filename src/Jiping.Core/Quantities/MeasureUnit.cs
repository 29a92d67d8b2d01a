namespace Jiping.Core.Quantities;

/// <summary>What a unit measures. Quantities of different dimensions are never compared.</summary>
public enum Dimension
{
    /// <summary>A bare number whose unit is not stated.</summary>
    Unstated,
    Money,
    Percent,

    /// <summary>Percentage points: the difference of two percentages.</summary>
    PercentPoint,
    Area,

    /// <summary>Points of a score or a weight (分).</summary>
    Points,

    /// <summary>Anything counted: the unit's <see cref="MeasureUnit.Symbol"/> tells which.</summary>
    Count,

    /// <summary>Durations and other measures that are recognized so that they are not taken for something else.</summary>
    Other,
}

/// <summary>
/// A unit of measure (计量单位). Two units are comparable when <see cref="Dimension"/> and <see cref="Base"/> are equal:
/// 元, 万元, 亿元 share the base 元; 人次 and 万人次 share 人次; 人 and 人次 do not compare.
/// </summary>
/// <param name="Symbol">As it is printed, normalized: 万元, %, 人次.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">Symbol of the unit that it is a multiple of.</param>
/// <param name="Factor">How many of <paramref name="Base"/> one of it is: 10000 for 万元.</param>
public sealed record MeasureUnit(string Symbol, Dimension Dimension, string Base, decimal Factor)
{
    public static readonly MeasureUnit None = new("", Dimension.Unstated, "", 1m);
    public static readonly MeasureUnit Yuan = new("元", Dimension.Money, "元", 1m);
    public static readonly MeasureUnit TenThousandYuan = new("万元", Dimension.Money, "元", 10_000m);
    public static readonly MeasureUnit HundredMillionYuan = new("亿元", Dimension.Money, "元", 100_000_000m);
    public static readonly MeasureUnit Percent = new("%", Dimension.Percent, "%", 1m);
    public static readonly MeasureUnit PercentPoint = new("个百分点", Dimension.PercentPoint, "个百分点", 1m);
    public static readonly MeasureUnit Points = new("分", Dimension.Points, "分", 1m);

    /// <summary>True when values of both can be brought to one scale.</summary>
    public bool IsComparableTo(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && Base == other.Base;
    }
}
