using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>A row 其中 is at most what the row right above it is. Which row it divides may be read otherwise, so never more than a warning.</summary>
internal static class PartBoundFinder
{
    public static void Find(TableGrid grid, List<LabelledRow> rows, List<Relation> found)
    {
        LabelledRow? whole = null;
        foreach (var row in rows)
        {
            if (row.IsHeader || !row.Level.Inside)
            {
                whole = row.IsHeader ? null : row;
                continue;
            }
            if (whole is not null && Header.Bracketed(whole.Label) == Header.Bracketed(row.Label))
                for (int column = 0; column < row.Columns.Count; column++)
                    Compare(grid, whole, row, column, found);
        }
    }

    private static void Compare(TableGrid grid, LabelledRow whole, LabelledRow row, int column, List<Relation> found)
    {
        if (row.Value(grid, column) is not { IsPlain: true } cell || whole.Value(grid, column) is not { IsPlain: true } limit
            || grid.Above(row.Number, cell.Cell.Column)?.Kind == HeaderKind.NotSummed)
            return;
        var unit = TableUnit.At(grid, row.Number, cell.Cell.Column);
        var (part, most) = (cell.In(unit), limit.In(unit));
        if (most.Value <= 0m || !part.Unit.IsComparableTo(most.Unit))
            return;
        bool within = part.BaseValue <= most.BaseValue;
        found.Add(new Relation
        {
            Kind = RelationKind.Bound,
            Source = RelationSource.TablePart,
            Operands = [limit.ToOperand(grid.Path, whole.Label, most)],
            Printed = cell.ToOperand(grid.Path, row.Label, part),
            Verdict = within ? Verdict.Exact : Verdict.Broken,
            Expected = within ? part.Value : most.BaseValue / part.Unit.Factor,
            Difference = within ? 0m : part.Value - most.BaseValue / part.Unit.Factor,
            FormulaOf = () => $"{RelationWriter.Print(part)} ≤ {RelationWriter.Print(most)}",
            Certain = false,
            Reason = within ? null : $"“其中”项不应大于“{whole.Label}”",
            ContextOf = () => grid.RowText(row.Number),
        });
    }
}
