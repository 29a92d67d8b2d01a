using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>What groups of rows that stand side by side have to do with each other.</summary>
internal static class RowGroups
{
    /// <summary>Groups by subject code become one list: economic classes run on from one half of a form to the next.</summary>
    public static List<List<LabelledRow>> Joined(List<List<LabelledRow>> groups)
    {
        List<LabelledRow>? joined = null;
        var result = new List<List<LabelledRow>>(groups.Count);
        foreach (var rows in groups)
        {
            if (!IsEconomic(rows) || joined is not null && joined[0].Columns.Count != rows[0].Columns.Count)
                result.Add(rows);
            else if (joined is null)
                result.Add(joined = [.. rows]);
            else
                joined.AddRange(rows);
        }
        return result;
    }

    /// <summary>收入总计 and 支出总计 side by side in the two halves of a form are equal.</summary>
    public static void FindEqualTotals(TableGrid grid, List<List<LabelledRow>> groups, List<Relation> found)
    {
        for (int i = 0; i + 1 < groups.Count; i++)
        {
            if (!Has(groups[i], "本年收入合计", "收入总计", "本年收入") || !Has(groups[i + 1], "本年支出合计", "支出总计", "本年支出"))
                continue;
            foreach (var left in groups[i])
            {
                if (left.Name is not ("总计" or "收入总计" or "收入合计"))
                    continue;
                var right = groups[i + 1].Find(row => row.Number == left.Number && row.Name is "总计" or "支出总计");
                if (right is not null && left.Name != "收入合计" && First(grid, left) is { IsPlain: true } income && First(grid, right) is { IsPlain: true } expenditure)
                    Compare(grid, left, income, right, expenditure, found);
            }
        }
    }

    private static void Compare(TableGrid grid, LabelledRow left, GridCell income, LabelledRow right, GridCell expenditure, List<Relation> found)
    {
        var unit = TableUnit.At(grid, left.Number, income.Cell.Column);
        var (first, second) = (income.In(unit), expenditure.In(unit));
        if (!first.Unit.IsComparableTo(second.Unit))
            return;
        var evaluation = Arithmetic.Sum([(first, 1)], second);
        found.Add(new Relation
        {
            Kind = RelationKind.Balance,
            Source = RelationSource.TableTotal,
            Operands = [income.ToOperand(grid.Path, "收入" + left.Name.Replace("收入", "", StringComparison.Ordinal), first)],
            Printed = expenditure.ToOperand(grid.Path, "支出" + right.Name.Replace("支出", "", StringComparison.Ordinal), second),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => $"收入总计 {RelationWriter.Print(first)} = 支出总计",
            ContextOf = () => grid.RowText(left.Number),
        });
    }

    private static GridCell? First(TableGrid grid, LabelledRow row)
    {
        for (int column = 0; column < row.Columns.Count; column++)
            if (row.Value(grid, column) is { } cell)
                return cell;
        return null;
    }

    private static bool Has(List<LabelledRow> rows, params ReadOnlySpan<string> names)
    {
        foreach (var row in rows)
            foreach (string name in names)
                if (row.Name == name)
                    return true;
        return false;
    }

    private static bool IsEconomic(List<LabelledRow> rows)
    {
        int economic = 0;
        foreach (var row in rows)
            economic += row.Code.Length > 0 && row.Code[0] == '3' ? 1 : 0;
        return economic > 0 && economic * 2 >= rows.Count;
    }
}
