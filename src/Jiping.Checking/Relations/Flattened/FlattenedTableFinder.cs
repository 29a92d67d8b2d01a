using Jiping.Core.Relations;
using Jiping.Extraction.Flattened;

namespace Jiping.Checking.Relations.Flattened;

/// <summary>
/// What a flattened table still proves: a class is the sum of its sections and items by subject code, the total that of its classes, and the first number of a full row
/// that of the others. The first number is always that of the first column; others only count where all rows concerned are full.
/// A way of summing is taken only where at least two rows confirm it and most do.
/// </summary>
internal static class FlattenedTableFinder
{
    /// <returns>Lines of numbers that take part in no relation.</returns>
    public static int Find(IReadOnlyList<FlattenedTable> tables, List<Relation> found)
    {
        int before = found.Count, lines = 0;
        foreach (var table in tables)
        {
            lines += table.Rows.Count;
            if (table.Rows.Count < 3)
                continue;
            ByCode(table, found);
            Across(table, found);
            TwoSidedFinder.Find(table, found);
        }
        var judged = new HashSet<int>();
        foreach (var relation in found.Skip(before))
            foreach (var operand in relation.Operands.Append(relation.Printed))
                judged.Add(operand.Locations[0].Paragraph!.Value);
        return lines - judged.Count;
    }

    private static void ByCode(FlattenedTable table, List<Relation> found)
    {
        var coded = table.Rows.Where(static row => row.Code.Length > 0).ToList();
        if (coded.Count < 3)
            return;
        int columns = coded.TrueForAll(row => row.Numbers.Count == coded[0].Numbers.Count) ? coded[0].Numbers.Count : 1;
        var sums = new List<FlattenedSum>();
        for (int column = 0; column < columns; column++)
        {
            foreach (var parent in coded)
                if (Children(coded, parent.Code) is { Count: > 0 } children)
                    sums.Add(SumDown(table, parent, column, children));
            if (TotalRow(table, coded) is { } total && (columns == 1 ? column == 0 : total.Numbers.Count == columns))
            {
                int shortest = coded.Min(static row => row.Code.Length);
                var sum = SumDown(table, total, column, coded.FindAll(row => row.Code.Length == shortest));
                // Numbers without a label may be those of the total; only that they agree shows that they are.
                if (total.IsTotal || sum.Evaluation.Holds)
                    sums.Add(sum);
            }
        }
        Report(sums, found);
    }

    /// <summary>Rows of the next longer code under a code; a code that occurs twice (a table over two pages repeats nothing) leaves the parent unjudged.</summary>
    private static List<FlattenedRow> Children(List<FlattenedRow> coded, string code)
    {
        var below = coded.FindAll(row => row.Code.Length > code.Length && row.Code.StartsWith(code, StringComparison.Ordinal));
        if (below.Count == 0)
            return below;
        int next = below.Min(static row => row.Code.Length);
        var children = below.FindAll(row => row.Code.Length == next);
        return coded.Count(row => row.Code == code) == 1 && children.Select(static row => row.Code).Distinct().Count() == children.Count ? children : [];
    }

    /// <summary>The row of the total: labelled as such, or numbers alone right before the first code.</summary>
    private static FlattenedRow? TotalRow(FlattenedTable table, List<FlattenedRow> coded)
    {
        if (table.Rows.FirstOrDefault(static row => row.IsTotal && row.Code.Length == 0) is { } labelled)
            return labelled;
        for (int i = 1; i < table.Rows.Count; i++)
            if (table.Rows[i] == coded[0])
                return table.Rows[i - 1] is { Code: "", Label: "" } bare ? bare : null;
        return null;
    }

    /// <summary>The first number of a row is the sum of the others, as in 本年支出合计 = 基本支出 + 项目支出 + ….</summary>
    private static void Across(FlattenedTable table, List<Relation> found)
    {
        var sums = new List<FlattenedSum>();
        foreach (var row in table.Rows)
            if (row.Numbers.Count > 2 && (row.Code.Length > 0 || row.IsTotal))
                sums.Add(FlattenedSum.Of(table, row, 0, [.. Enumerable.Range(1, row.Numbers.Count - 1).Select(index => row.ToOperand(table, index))]));
        Report(sums, found);
    }

    private static FlattenedSum SumDown(FlattenedTable table, FlattenedRow total, int column, List<FlattenedRow> parts) =>
        FlattenedSum.Of(table, total, column, parts.ConvertAll(row => row.ToOperand(table, column)));

    private static void Report(List<FlattenedSum> sums, List<Relation> found)
    {
        int telling = sums.Count(static sum => sum.Evaluation.Holds && sum.IsTelling);
        int holds = sums.Count(static sum => sum.Evaluation.Holds);
        if (telling < 2 || holds * 3 < sums.Count * 2)
            return;
        foreach (var sum in sums)
            found.Add(sum.ToRelation(RelationKind.Sum, sum.Evaluation.Holds ? null : $"同表另有{telling}处按同样的方法相加成立"));
    }
}
