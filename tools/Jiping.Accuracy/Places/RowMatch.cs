using System.Globalization;

namespace Jiping.Accuracy.Places;

/// <summary>Tells whether a row of an office file is a row of the plain text, and where its cells went.</summary>
internal static class RowMatch
{
    /// <summary>
    /// How many filled cells of <paramref name="read"/> stand before the first of <paramref name="labelled"/>; null where the rows differ.
    /// In the plain text a blank line within a cell cuts its row in two, and the last row of a table swallows the title after it.
    /// </summary>
    public static int? Offset(IReadOnlyList<string> read, IReadOnlyList<string> labelled)
    {
        if (labelled.Count == 0 || labelled.Count > read.Count)
            return null;
        if (Matches(read, 0, labelled))
            return 0;
        var last = read.Count - labelled.Count;
        return Matches(read, last, labelled) ? last : null;
    }

    private static bool Matches(IReadOnlyList<string> read, int offset, IReadOnlyList<string> labelled)
    {
        for (var i = 0; i < labelled.Count; i++)
        {
            var swallows = i > 0 && i == labelled.Count - 1 && labelled[i].StartsWith(read[offset + i], StringComparison.Ordinal);
            if (!swallows && Plain(read[offset + i]) != Plain(labelled[i]))
                return false;
        }
        return true;
    }

    /// <summary>A workbook shows 98.25% and 127.1 where the text has 98.25 and 127.10: signs and zeros do not tell rows apart.</summary>
    private static string Plain(string cell) =>
        decimal.TryParse(cell.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.######", CultureInfo.InvariantCulture)
            : string.Concat(cell.Where(char.IsLetterOrDigit));
}
