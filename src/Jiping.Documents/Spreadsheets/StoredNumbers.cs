using System.Globalization;

namespace Jiping.Documents.Spreadsheets;

/// <summary>
/// Numbers as a workbook stores them: the decimal print of a binary double. Only 15 significant digits are meant;
/// the rest is residue (0.30000000000000004), which is why the text is read as a decimal and rounded, never as a double.
/// </summary>
internal static class StoredNumbers
{
    private const int Digits = 15;

    /// <summary>The number at 15 significant digits without trailing zeros; null where it is none or too large for a decimal.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1e24m)
            return null;
        return Normalize(Round(value));
    }

    /// <summary>Drops trailing zeros of the fraction.</summary>
    public static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Decimals that the number is printed with.</summary>
    public static int Decimals(decimal value) => value.Scale;

    private static decimal Round(decimal value)
    {
        var magnitude = Math.Abs(value);
        var places = Digits;
        for (var unit = 1m; unit <= magnitude; unit *= 10)
            places--;
        if (places < 0)
        {
            var unit = 1m;
            for (; places < 0; places++)
                unit *= 10;
            return Math.Round(value / unit, 0, MidpointRounding.AwayFromZero) * unit;
        }
        for (var unit = 0.1m; magnitude != 0 && magnitude < unit && places < 28; unit /= 10)
            places++;
        return Math.Round(value, Math.Min(places, 28), MidpointRounding.AwayFromZero);
    }
}
