using System.Globalization;

namespace Jiping.Benchmarks.Documents;

/// <summary>Invented amounts, the same on every machine and in every run.</summary>
internal sealed class Amounts(uint seed)
{
    private uint state = seed;

    /// <summary>An amount in 万元 with two decimals.</summary>
    public decimal Next(int upTo = 90_000)
    {
        // Numerical Recipes' generator: its quality does not matter, its being fixed does.
        state = unchecked((state * 1_664_525u) + 1_013_904_223u);
        return ((state >> 8) % (uint)upTo + 100) / 100m;
    }

    public static string Print(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The percentage, rounded as people round.</summary>
    public static string Percent(decimal part, decimal whole) =>
        Print(Math.Round(part / whole * 100m, 2, MidpointRounding.AwayFromZero)) + "%";
}
