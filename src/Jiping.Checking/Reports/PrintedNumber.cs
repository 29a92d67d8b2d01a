using System.Globalization;

namespace Jiping.Checking.Reports;

/// <summary>Decimals as text at the scale they were printed with: 6.0 stays “6.0”, and nothing passes through binary floating point.</summary>
public static class PrintedNumber
{
    /// <summary><paramref name="value"/> with at least <paramref name="decimals"/> decimals; more where the value needs them.</summary>
    public static string AtLeast(decimal value, int decimals)
    {
        var significant = Normalize(value);
        var scale = Math.Max(decimals, significant.Scale);
        return significant.ToString("F" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// A computed <paramref name="value"/> beside a number printed with <paramref name="decimals"/>: rounded to two digits beyond
    /// those, and zeros beyond those dropped.
    /// </summary>
    public static string Computed(decimal value, int decimals)
    {
        var rounded = Math.Round(value, Math.Min(decimals + 2, 28), MidpointRounding.AwayFromZero);
        return AtLeast(rounded == 0m ? 0m : rounded, decimals);
    }

    /// <summary>Without trailing zeros: dividing by one at the largest scale drops them.</summary>
    private static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
