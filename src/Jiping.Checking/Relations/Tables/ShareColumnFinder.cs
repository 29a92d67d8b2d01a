using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>占比 beside an amount: the amount against the column's total, where at least two rows confirm that this is meant.</summary>
internal static class ShareColumnFinder
{
    private static readonly string[] Shares = ["占比", "比重", "所占比例", "占总额比例", "构成比", "占合计比例", "占总计比例", "占总支出比例", "占总收入比例", "占支出合计比例"];

    public static void Find(TableGrid grid, HeaderRow header, List<Relation> found)
    {
        foreach (var leaf in header.Leaves)
            if (Header.EndsWithAny(leaf.Name.TrimEnd('%', '％'), Shares)
                && header.Leaves.FindLast(other => other.Cell.Cell.Column < leaf.Cell.Cell.Column && other.Cell.Kind != HeaderKind.NotSummed
                    && header.Value(FirstNumber(header, leaf.Cell), other.Cell) is not null) is { } amount)
                Judge(grid, header, leaf.Cell, amount.Cell, found);
    }

    private static int FirstNumber(HeaderRow header, GridCell column)
    {
        int end = header.EndBelow(column);
        for (int row = header.Number + 1; row < end; row++)
            if (header.Value(row, column) is not null)
                return row;
        return 0;
    }

    private static void Judge(TableGrid grid, HeaderRow header, GridCell share, GridCell amount, List<Relation> found)
    {
        int end = header.EndBelow(share), totalRow = 0;
        for (int row = header.Number + 1; row < end; row++)
            if (grid.LabelOf(row, amount.Cell.Column) is { } label && label.Cell.Row == row && RowLevel.Of(label.Words).Total)
            {
                // Two totals: which of them is meant is not said.
                if (totalRow > 0)
                    return;
                totalRow = row;
            }
        if (totalRow == 0 || header.Value(totalRow, amount) is not { IsPlain: true } total)
            return;
        var unit = TableUnit.At(grid, totalRow, amount.Cell.Column);
        var whole = total.In(unit);
        var judged = new List<(GridCell Cell, GridCell Part, Quantity Printed, Evaluation Evaluation)>();
        int holds = 0;
        for (int row = header.Number + 1; row < end; row++)
        {
            if (row == totalRow || header.Value(row, share) is not { IsPlain: true } cell || header.Value(row, amount) is not { IsPlain: true } part || !part.In(unit).Unit.IsComparableTo(whole.Unit))
                continue;
            var printed = cell.Quantity!.Value with { Unit = MeasureUnit.Percent };
            var evaluation = Arithmetic.Ratio(part.In(unit), whole, printed);
            if (evaluation.Verdict == Verdict.Broken && cell.Quantity.Value.Unit == MeasureUnit.None && printed.Value is > 0m and <= 1m
                && Arithmetic.Ratio(part.In(unit), whole, printed with { Value = printed.Value * 100m, Decimals = Math.Max(0, printed.Decimals - 2) }) is { Holds: true } fraction)
                evaluation = fraction;
            if (evaluation.Verdict == Verdict.Unknown)
                continue;
            judged.Add((cell, part, printed, evaluation));
            holds += evaluation.Holds && printed.Value != 0m ? 1 : 0;
        }
        int broken = judged.FindAll(static entry => !entry.Evaluation.Holds).Count;
        if (holds < 2 || broken * 2 > holds + 1)
            return;
        foreach (var (cell, part, printed, evaluation) in judged)
            found.Add(new Relation
            {
                Kind = RelationKind.Ratio,
                Source = RelationSource.TableShare,
                Operands = [part.ToOperand(grid.Path, grid.LabelOf(part.Cell.Row, part.Cell.Column)?.Shown ?? "", part.In(unit)), total.ToOperand(grid.Path, "合计", whole)],
                Printed = cell.ToOperand(grid.Path, share.Shown, printed),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                FormulaOf = () => RelationWriter.Ratio(part.In(unit), whole, evaluation, printed),
                Certain = holds > 2 && broken * 2 <= holds,
                Reason = evaluation.Holds ? null : $"同表另有{holds}行按合计计算占比成立",
                ContextOf = () => grid.RowText(cell.Cell.Row),
            });
    }
}
