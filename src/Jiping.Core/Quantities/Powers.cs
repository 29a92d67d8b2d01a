namespace Jiping.Core.Quantities;

/// <summary>Powers of ten in decimal.</summary>
internal static class Powers
{
    private const int Most = 27;

    /// <summary>10⁻²⁷ … 10²⁷; every printed number asks for one.</summary>
    private static readonly decimal[] Tens = Make();

    /// <summary>10 to the power of <paramref name="exponent"/>.</summary>
    /// <exception cref="OverflowException">Beyond −27 to 27.</exception>
    public static decimal Ten(int exponent) =>
        exponent is >= -Most and <= Most ? Tens[exponent + Most] : throw new OverflowException("Beyond what decimal holds.");

    private static decimal[] Make()
    {
        var tens = new decimal[2 * Most + 1];
        tens[Most] = 1m;
        for (int i = 1; i <= Most; i++)
        {
            tens[Most + i] = tens[Most + i - 1] * 10m;
            tens[Most - i] = 1m / tens[Most + i];
        }
        return tens;
    }

    /// <summary>The place of the last non-zero digit: 1000 for 21000, 0.1 for 3.50; 1 for 0.</summary>
    public static decimal LastNonZeroPlace(decimal value)
    {
        if (value == 0m)
            return 1m;
        decimal place = 1m;
        value = Math.Abs(value);
        while (value != Math.Truncate(value))
        {
            value *= 10m;
            place /= 10m;
        }
        while (value % 10m == 0m)
        {
            value /= 10m;
            place *= 10m;
        }
        return place;
    }
}
