namespace Jiping.Core.Quantities;

/// <summary>A closed interval of decimals: what a rounded print can have been. Immutable value.</summary>
public readonly record struct Interval
{
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public Interval(decimal low, decimal high)
    {
        if (low > high)
            throw new ArgumentException("The low end is above the high end.", nameof(low));
        Low = low;
        High = high;
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>The interval that holds just one value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>True when the two have at least one value in common; touching ends count.</summary>
    public bool Touches(Interval other) => Low <= other.High && other.Low <= High;

    public Interval Scale(decimal factor) =>
        factor >= 0 ? new(Low * factor, High * factor) : new(High * factor, Low * factor);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>left ÷ right, or null where the divisor may be zero.</summary>
    public static Interval? Divide(Interval left, Interval right)
    {
        if (right.Contains(0m))
            return null;
        Span<decimal> corners = [left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High];
        decimal low = corners[0], high = corners[0];
        foreach (decimal corner in corners)
        {
            low = Math.Min(low, corner);
            high = Math.Max(high, corner);
        }
        return new(low, high);
    }
}
