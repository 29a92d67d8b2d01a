using Jiping.Core.Relations;
using Jiping.Extraction.Flattened;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Flattened;

/// <summary>
/// The summary table of income (left) and expenditure (right): every number stands behind its own label. On each side the numbered items make up the year's total
/// (本年收入合计), that total with what follows it the grand total (总计), and both grand totals are equal.
/// </summary>
internal static class TwoSidedFinder
{
    public static void Find(FlattenedTable table, List<Relation> found)
    {
        if (TwoSidedTable.Of(table) is not var (left, right))
            return;
        FindChain(table, left, right, found);
        FindChain(table, right, left, found);
        FindItems(table, left, right, found);
        FindItems(table, right, left, found);
        if (left.Find(static entry => entry.Label == TwoSidedTable.GrandTotal) is { } one && right.Find(static entry => entry.Label == TwoSidedTable.GrandTotal) is { } other && one.Row == other.Row)
            found.Add(Build(table, RelationKind.Balance, [one], other));
    }

    /// <summary>总计 = 本年…合计 + what stands between them.</summary>
    private static void FindChain(FlattenedTable table, List<TwoSidedEntry> side, List<TwoSidedEntry> other, List<Relation> found)
    {
        if (Chain(side) is not var (parts, total))
            return;
        var relation = Build(table, RelationKind.Sum, parts, total);
        bool confirmed = Chain(other) is var (otherParts, otherTotal) && otherParts.Count == parts.Count
            && Build(table, RelationKind.Sum, otherParts, otherTotal).Verdict is Verdict.Exact or Verdict.Rounding;
        if (relation.Verdict is not Verdict.Broken || confirmed)
            found.Add(relation.Verdict == Verdict.Broken ? relation with { Reason = "另一侧按同样的方法相加成立" } : relation);
    }

    private static (List<TwoSidedEntry> Parts, TwoSidedEntry Total)? Chain(List<TwoSidedEntry> side)
    {
        int total = side.FindIndex(static entry => entry.Label == TwoSidedTable.GrandTotal);
        int year = total < 0 ? -1 : side.FindLastIndex(total, total + 1, static entry => entry.Label.EndsWith("合计", StringComparison.Ordinal));
        return year < 0 || total - year < 2 ? null : (side.GetRange(year, total - year), side[total]);
    }

    /// <summary>本年…合计 = its numbered items. Blank items have left no trace and are zero.</summary>
    private static void FindItems(FlattenedTable table, List<TwoSidedEntry> side, List<TwoSidedEntry> other, List<Relation> found)
    {
        if (Items(side) is not var (items, total))
            return;
        var relation = Build(table, RelationKind.Sum, items, total);
        bool confirmed = items.Count > 1 && Items(other) is var (otherItems, otherTotal)
            && Build(table, RelationKind.Sum, otherItems, otherTotal).Verdict is Verdict.Exact or Verdict.Rounding;
        if (relation.Verdict is not Verdict.Broken || confirmed)
            found.Add(relation.Verdict == Verdict.Broken ? relation with { Reason = "另一侧按同样的方法相加成立", Certain = false } : relation);
    }

    private static (List<TwoSidedEntry> Items, TwoSidedEntry Total)? Items(List<TwoSidedEntry> side)
    {
        int total = side.FindIndex(static entry => entry.Label.EndsWith("合计", StringComparison.Ordinal));
        if (total < 1)
            return null;
        var items = side.GetRange(0, total).FindAll(static entry => RowLevel.Of(entry.Label).Depth == 0);
        return items.Count == 0 ? null : (items, side[total]);
    }

    private static Relation Build(FlattenedTable table, RelationKind kind, List<TwoSidedEntry> parts, TwoSidedEntry total) =>
        FlattenedSum.Of(table, total.Row, total.Index, parts.ConvertAll(part => Operand(table, part)), total.Label).ToRelation(kind, null);

    private static Operand Operand(FlattenedTable table, TwoSidedEntry entry) => entry.Row.ToOperand(table, entry.Index) with { Label = entry.Label };
}
