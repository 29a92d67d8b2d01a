using Jiping.Core.Lexicon;

namespace Jiping.Checking.Indicators;

/// <summary>How forms write that an indicator is to be at least, at most or equal to its target, apart from the value: signs, 大于等于, 正向.</summary>
internal static class ComparatorWords
{
    private static readonly Dictionary<string, string> Signs = Read();

    /// <summary>The sign that a text stands for: ≥, ≤, &gt;, &lt;, =; or null.</summary>
    public static string? SignOf(string words) => Signs.GetValueOrDefault(words.Trim('（', '）', '(', ')'));

    /// <summary>True for a text that is nothing but a sign.</summary>
    public static bool IsSign(string words) => words.Length is 1 or 2 && Signs.ContainsKey(words) && !char.IsLetter(words[0]);

    private static Dictionary<string, string> Read()
    {
        var signs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string sign in (ReadOnlySpan<string>)["≥", "≤", ">", "<", "="])
            signs.Add(sign, sign);
        foreach (string line in LexiconData.ComparatorSpellings)
            signs[line[..^2]] = line[^1..];
        return signs;
    }
}
