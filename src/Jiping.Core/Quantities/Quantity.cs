namespace Jiping.Core.Quantities;

/// <summary>A comparison printed before a number (≥8次, 不少于2000份).</summary>
public enum Comparator
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// <summary>Words that make a number approximate (design section 4).</summary>
public enum Approximation
{
    None,

    /// <summary>余, 多, 过: [v, v + 10ᵏ) with k the place of the last non-zero digit.</summary>
    Over,

    /// <summary>近: (v − 10ᵏ, v].</summary>
    Nearly,

    /// <summary>约, 左右: v ± 10ᵏ/2.</summary>
    About,
}

/// <summary>
/// A printed measure: value and unit as printed, with the decimals that were printed.
/// Immutable; equality is by what was printed (6.0 万元 is not 6.00 万元).
/// </summary>
/// <param name="Value">The number in <paramref name="Unit"/>, never converted: 6.04 for 6.04万元.</param>
/// <param name="Unit">The unit, or <see cref="MeasureUnit.None"/>.</param>
/// <param name="Decimals">Digits printed after the decimal point. A count of 1.2 in 1.2万人 has 1.</param>
/// <param name="Comparator">A printed comparison.</param>
/// <param name="Approximation">A printed approximation.</param>
public readonly record struct Quantity(
    decimal Value,
    MeasureUnit Unit,
    int Decimals,
    Comparator Comparator = Comparator.None,
    Approximation Approximation = Approximation.None)
{
    /// <summary>The value in the unit's base (元 for 万元).</summary>
    public decimal BaseValue => Value * Unit.Factor;

    /// <summary>True for a value that nothing certain can rest on: what rests on it never exceeds warning.</summary>
    public bool IsApproximate => Approximation != Approximation.None;
}
