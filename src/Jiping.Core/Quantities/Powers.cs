namespace Jiping.Core.Quantities;

/// <summary>Powers of ten in decimal.</summary>
internal static class Powers
{
    /// <summary>10 to the power of <paramref name="exponent"/>, from −27 to 27.</summary>
    public static decimal Ten(int exponent)
    {
        decimal power = 1m;
        for (int i = Math.Abs(exponent); i > 0; i--)
            power *= 10m;
        return exponent < 0 ? 1m / power : power;
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
