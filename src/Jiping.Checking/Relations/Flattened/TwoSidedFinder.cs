using Jiping.Extraction.Tables;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Flattened;

/// <summary>
/// The summary table of income (left) and expenditure (right): every number stands behind its own label. On each side the numbered items make up the year's total
/// (本年收入合计), that total with what follows it the grand total (总计), and both grand totals are equal.
/// </summary>
internal static class TwoSidedFinder
{
    private const string GrandTotal = "总计";

    public static void Find(FlattenedTable table, List<Relation> found)
    {
        var (left, right) = Sides(table);
        if (!left.Exists(static entry => IsYearTotal(entry, "收入")) || !right.Exists(static entry => IsYearTotal(entry, "支出")))
            return;
        FindChain(table, left, right, found);
        FindChain(table, right, left, found);
        FindItems(table, left, right, found);
        FindItems(table, right, left, found);
        if (left.Find(static entry => entry.Label == GrandTotal) is { } one && right.Find(static entry => entry.Label == GrandTotal) is { } other && one.Row == other.Row)
            found.Add(Build(table, RelationKind.Balance, [one], other));
    }

    /// <summary>A number with the label right before it, and where that label begins.</summary>
    private sealed record Entry(FlattenedRow Row, int Index, string Label, int Start);

    private static bool IsYearTotal(Entry entry, string what) => entry.Label.EndsWith(what + "合计", StringComparison.Ordinal);

    private static (List<Entry> Left, List<Entry> Right) Sides(FlattenedTable table)
    {
        var rows = new List<List<Entry>>();
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
        List<Entry> left = [], right = [];
        foreach (var entries in rows)
            for (int i = 0; i < entries.Count; i++)
                (i == 1 || entries.Count == 1 && entries[0].Start >= middle - 3 ? right : left).Add(entries[i]);
        return (left, right);
    }

    private static List<Entry> Entries(FlattenedRow row)
    {
        var entries = new List<Entry>();
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

    /// <summary>总计 = 本年…合计 + what stands between them.</summary>
    private static void FindChain(FlattenedTable table, List<Entry> side, List<Entry> other, List<Relation> found)
    {
        if (Chain(side) is not var (parts, total))
            return;
        var relation = Build(table, RelationKind.Sum, parts, total);
        bool confirmed = Chain(other) is var (otherParts, otherTotal) && otherParts.Count == parts.Count
            && Build(table, RelationKind.Sum, otherParts, otherTotal).Verdict is Verdict.Exact or Verdict.Rounding;
        if (relation.Verdict is not Verdict.Broken || confirmed)
            found.Add(relation.Verdict == Verdict.Broken ? relation with { Reason = "另一侧按同样的方法相加成立" } : relation);
    }

    private static (List<Entry> Parts, Entry Total)? Chain(List<Entry> side)
    {
        int total = side.FindIndex(static entry => entry.Label == GrandTotal);
        int year = total < 0 ? -1 : side.FindLastIndex(total, total + 1, static entry => entry.Label.EndsWith("合计", StringComparison.Ordinal));
        return year < 0 || total - year < 2 ? null : (side.GetRange(year, total - year), side[total]);
    }

    /// <summary>本年…合计 = its numbered items. Blank items have left no trace and are zero.</summary>
    private static void FindItems(FlattenedTable table, List<Entry> side, List<Entry> other, List<Relation> found)
    {
        if (Items(side) is not var (items, total))
            return;
        var relation = Build(table, RelationKind.Sum, items, total);
        bool confirmed = items.Count > 1 && Items(other) is var (otherItems, otherTotal)
            && Build(table, RelationKind.Sum, otherItems, otherTotal).Verdict is Verdict.Exact or Verdict.Rounding;
        if (relation.Verdict is not Verdict.Broken || confirmed)
            found.Add(relation.Verdict == Verdict.Broken ? relation with { Reason = "另一侧按同样的方法相加成立", Certain = false } : relation);
    }

    private static (List<Entry> Items, Entry Total)? Items(List<Entry> side)
    {
        int total = side.FindIndex(static entry => entry.Label.EndsWith("合计", StringComparison.Ordinal));
        if (total < 1)
            return null;
        var items = side.GetRange(0, total).FindAll(static entry => RowLevel.Of(entry.Label).Depth == 0);
        return items.Count == 0 ? null : (items, side[total]);
    }

    private static Relation Build(FlattenedTable table, RelationKind kind, List<Entry> parts, Entry total) =>
        FlattenedSum.Of(table, total.Row, total.Index, parts.ConvertAll(part => Operand(table, part)), total.Label).ToRelation(kind, null);

    private static Operand Operand(FlattenedTable table, Entry entry) => entry.Row.ToOperand(table.Path, entry.Index, table.Unit) with { Label = entry.Label };
}
