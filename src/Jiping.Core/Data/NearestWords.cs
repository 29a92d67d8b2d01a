namespace Jiping.Core.Data;

/// <summary>Which known words were probably meant by an unknown one.</summary>
public static class NearestWords
{
    /// <summary>The nearest of some words, best first: one contains the other, or few characters differ (a third of the longer one, at least one).</summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> known, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length is 0 or > 60)
            return [];
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Max(word.Length, pair.Word.Length) / 3) || Holds(pair.Word, word) || Holds(word, pair.Word))
            .OrderBy(static pair => pair.Distance).ThenBy(static pair => pair.Word, StringComparer.Ordinal)
            .Take(most).Select(static pair => pair.Word)];
    }

    private static bool Holds(string whole, string part) => part.Length >= 3 && whole.Contains(part, StringComparison.Ordinal);

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[b.Length];
    }
}
