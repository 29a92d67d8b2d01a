using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiping.Accuracy.Labels;

/// <summary>Numbers inside labels and messages, read without the recognizer that is under test.</summary>
internal static partial class NumberText
{
    /// <summary>Every number of the text, without its sign; separators removed.</summary>
    public static IEnumerable<decimal> All(string? text)
    {
        if (text is null)
            yield break;
        foreach (Match match in Pattern().Matches(text))
            yield return decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    /// <summary>The value without its sign, or null.</summary>
    public static decimal? Magnitude(string? value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Math.Abs(number) : null;

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
