namespace Jiping.Extraction.Flattened;

/// <summary>A number with the label right before it, and where that label begins.</summary>
internal sealed record TwoSidedEntry(FlattenedRow Row, int Index, string Label, int Start);

/// <summary>The summary table of income (left) and expenditure (right): every number stands behind its own label.</summary>
internal static class TwoSidedTable
{
    public const string GrandTotal = "总计";

    /// <summary>The entries of the two sides, or null for a table that is none: it must total the year's income on the left and its expenditure on the right.</summary>
    public static (List<TwoSidedEntry> Left, List<TwoSidedEntry> Right)? Of(FlattenedTable table)
    {
        var (left, right) = Sides(table);
        return left.Exists(static entry => IsYearTotal(entry, "收入")) && right.Exists(static entry => IsYearTotal(entry, "支出")) ? (left, right) : null;
    }

    private static bool IsYearTotal(TwoSidedEntry entry, string what) => entry.Label.EndsWith(what + "合计", StringComparison.Ordinal);

    private static (List<TwoSidedEntry> Left, List<TwoSidedEntry> Right) Sides(FlattenedTable table)
    {
        var rows = new List<List<TwoSidedEntry>>();
        int middle = int.MaxValue;
        foreach (var row in table.Rows)
        {
            var entries = Entries(row);
            if (entries.Count == 0)
                continue;
            rows.Add(entries);
            if (entries.Count == 2)
                middle = Math.Min(middle, entries[1].Start);
        }
        List<TwoSidedEntry> left = [], right = [];
        foreach (var entries in rows)
            for (int i = 0; i < entries.Count; i++)
                (i == 1 || entries.Count == 1 && entries[0].Start >= middle - 3 ? right : left).Add(entries[i]);
        return (left, right);
    }

    private static List<TwoSidedEntry> Entries(FlattenedRow row)
    {
        var entries = new List<TwoSidedEntry>();
        string text = row.Line.Text;
        int from = 0;
        for (int i = 0; i < row.Numbers.Count; i++)
        {
            int end = row.Numbers[i].Start;
            while (end > from && char.IsWhiteSpace(text[end - 1]))
                end--;
            int start = end;
            // A label's own characters are never two blanks apart.
            while (start > from && !(char.IsWhiteSpace(text[start - 1]) && (start - 1 == from || char.IsWhiteSpace(text[start - 2]))))
                start--;
            string label = string.Concat(text[start..end].Where(static c => !char.IsWhiteSpace(c)));
            if (label.Length > 1 && label.Any(static c => c > '\u2e80'))
                entries.Add(new(row, i, label, start));
            from = row.Numbers[i].Start + row.Numbers[i].Length;
        }
        return entries;
    }
}
