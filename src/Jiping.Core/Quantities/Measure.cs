namespace Jiping.Core.Quantities;

/// <summary>
/// A printed quantity as it takes part in arithmetic: its value in the unit's base (元, 人次, %) and what the rounding of the print
/// allows (design section 4). Only rounded measures are intervals: money, percentages, areas, counts printed in 万 or 亿.
/// Counts, points and a printed 0 are exact.
/// </summary>
/// <param name="Value">The printed value in the unit's base.</param>
/// <param name="Range">What it can have been before rounding.</param>
public readonly record struct Measure(decimal Value, Interval Range)
{
    /// <param name="quantity">As printed.</param>
    /// <param name="decimals">
    /// Decimals to assume: more than printed where trailing zeros were dropped (37 beside 29.56 is 37.00); fewer are ignored.
    /// </param>
    public static Measure Of(Quantity quantity, int decimals = 0)
    {
        decimal value = quantity.BaseValue;
        if (quantity.Approximation != Approximation.None)
            return new(value, ApproximateRange(quantity));
        if (!IsRounded(quantity))
            return new(value, Interval.Exactly(value));
        decimal half = Powers.Ten(-Math.Max(quantity.Decimals, decimals)) * quantity.Unit.Factor / 2;
        return new(value, new(value - half, value + half));
    }

    /// <summary>True where the print may be a rounded one.</summary>
    public static bool IsRounded(Quantity quantity) => quantity.Value != 0m && quantity.Unit.Dimension switch
    {
        Dimension.Money or Dimension.Percent or Dimension.PercentPoint or Dimension.Area or Dimension.Other => true,
        Dimension.Count => quantity.Unit.Factor > 1m,
        _ => false,
    };

    private static Interval ApproximateRange(Quantity quantity)
    {
        decimal step = Powers.LastNonZeroPlace(quantity.Value) * quantity.Unit.Factor;
        decimal value = quantity.BaseValue;
        return quantity.Approximation switch
        {
            Approximation.Over => new(value, value + step),
            Approximation.Nearly => new(value - step, value),
            _ => new(value - step / 2, value + step / 2),
        };
    }
}
