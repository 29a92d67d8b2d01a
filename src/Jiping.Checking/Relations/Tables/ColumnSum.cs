using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>One candidate sum within a table: the cell of the total and the cells that may make it up.</summary>
internal sealed class ColumnSum
{
    /// <summary>Decimals from which on a total is taken as rounded to them.</summary>
    private const int RoundedDecimals = 2;

    private ColumnSum(GridCell total, GridCell[] parts, MeasureUnit unit, Evaluation evaluation, bool telling, decimal sum)
    {
        Total = total;
        Parts = parts;
        Unit = unit;
        Evaluation = evaluation;
        Telling = telling;
        Sum = sum;
    }

    public GridCell Total { get; }

    public GridCell[] Parts { get; }

    public Evaluation Evaluation { get; }

    public bool Holds => Evaluation.Holds;

    /// <summary>True where it could not hold by chance: at least two parts are not zero.</summary>
    public bool Telling { get; }

    /// <summary>The sum of the parts in the base of their unit.</summary>
    public decimal Sum { get; }

    private MeasureUnit Unit { get; }

    /// <param name="total">The total's cell, a number.</param>
    /// <param name="parts">The parts' cells; blanks count as zero since the total is printed, words make the sum impossible.</param>
    /// <param name="unit">The unit of bare numbers.</param>
    /// <returns>Null where a part is words or no plain number, or a unit differs; a sum without parts where blanks make up a zero.</returns>
    public static ColumnSum? Of(GridCell total, List<GridCell?> parts, MeasureUnit unit)
    {
        if (!total.IsPlain)
            return null;
        int count = 0, decimals = total.Quantity!.Value.Decimals;
        foreach (var part in parts)
        {
            if (part is null || part.IsBlank || part == total)
                continue;
            if (!part.IsPlain)
                return null;
            count++;
            decimals = Math.Max(decimals, part.Quantity!.Value.Decimals);
        }
        // Blanks make up a printed zero, and nothing else: which rows they are is then settled.
        if (count == 0)
            return total.Quantity.Value.Value == 0m && parts.Count > 0 ? new(total, [], unit, new(Verdict.Exact, 0m, 0m), false, 0m) : null;
        var printed = total.In(unit);
        var numbers = new GridCell[count];
        decimal value = 0m;
        var range = Interval.Exactly(0m);
        int nonzero = 0;
        count = 0;
        foreach (var part in parts)
        {
            if (part is not { IsPlain: true } || part == total)
                continue;
            var quantity = part.In(unit);
            if (!quantity.Unit.IsComparableTo(printed.Unit) || quantity.Unit.Dimension is Dimension.Percent)
                return null;
            var measure = Measure.Of(quantity, decimals);
            value += measure.Value;
            range += measure.Range;
            nonzero += quantity.Value != 0m ? 1 : 0;
            numbers[count++] = part;
        }
        var evaluation = Arithmetic.Compare(value, range, printed, decimals);
        // A total in two decimals over parts in four is rounded; one without decimals has dropped its zeros.
        if (evaluation.Verdict == Verdict.Broken && printed.Decimals >= RoundedDecimals)
            evaluation = Arithmetic.Compare(value, range, printed, 0);
        return new(total, numbers, unit, evaluation, nonzero > 1, value);
    }

    public Relation ToRelation(TableGrid grid, string label, bool certain, string? reason, RelationKind kind = RelationKind.Sum)
    {
        var printed = Total.In(Unit);
        var parts = Parts;
        var evaluation = Evaluation;
        var unit = Unit;
        int row = Total.Cell.Row;
        return new()
        {
            Kind = kind,
            Source = RelationSource.TableTotal,
            Operands = new DeferredOperands(parts.Length, () => Array.ConvertAll(parts, part => part.ToOperand(grid.Path, LabelOf(grid, part, row), part.In(unit)))),
            Printed = Total.ToOperand(grid.Path, label, printed),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => RelationWriter.Sum(Array.ConvertAll(parts, part => (part.In(unit), 1)), evaluation, printed),
            Certain = certain,
            Reason = reason,
            ContextOf = () => grid.RowText(row),
        };
    }

    private static string LabelOf(TableGrid grid, GridCell part, int totalRow)
    {
        // Parts in the row of the total are told by their headers, those in other rows by their labels.
        var label = part.Cell.Row == totalRow ? grid.Above(part.Cell.Row, part.Cell.Column) : grid.LabelOf(part.Cell.Row, part.Cell.Column);
        return label?.Shown ?? "";
    }
}
