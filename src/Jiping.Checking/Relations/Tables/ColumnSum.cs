using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Tables;

/// <summary>One candidate sum within a table: the cell of the total and the cells that may make it up.</summary>
internal sealed class ColumnSum
{
    private ColumnSum(GridCell total, List<GridCell> parts, Quantity printed, (Quantity Quantity, int Sign)[] terms, Evaluation evaluation)
    {
        Total = total;
        Parts = parts;
        Printed = printed;
        Terms = terms;
        Evaluation = evaluation;
    }

    public GridCell Total { get; }

    public List<GridCell> Parts { get; }

    public Evaluation Evaluation { get; }

    private Quantity Printed { get; }

    private (Quantity Quantity, int Sign)[] Terms { get; }

    /// <summary>True where it could not hold by chance: at least two parts are not zero.</summary>
    public bool Telling => Terms.Count(static term => term.Quantity.Value != 0m) > 1;

    /// <param name="total">The total's cell, a number.</param>
    /// <param name="parts">The parts' cells; blanks count as zero since the total is printed, words make the sum impossible.</param>
    /// <param name="unit">The unit of bare numbers.</param>
    /// <returns>Null where a part is words, or a unit differs.</returns>
    public static ColumnSum? Of(GridCell total, IEnumerable<GridCell?> parts, MeasureUnit unit)
    {
        var numbers = new List<GridCell>();
        foreach (var part in parts)
        {
            if (part is null || part.IsBlank || part == total)
                continue;
            if (part.Number is null)
                return null;
            numbers.Add(part);
        }
        if (numbers.Count == 0)
            return null;
        int decimals = Math.Max(total.Quantity!.Value.Decimals, numbers.Max(static number => number.Quantity!.Value.Decimals));
        var printed = In(total, unit);
        var terms = numbers.ConvertAll(number => (In(number, unit), 1)).ToArray();
        foreach (var (quantity, _) in terms)
            if (!quantity.Unit.IsComparableTo(printed.Unit) || quantity.Unit.Dimension is Dimension.Percent)
                return null;
        return new(total, numbers, printed, terms, Arithmetic.Sum(terms, printed, decimals));
    }

    public Relation ToRelation(TableGrid grid, string label, bool certain, string? reason, string context) => new()
    {
        Kind = RelationKind.Sum,
        Source = RelationSource.TableTotal,
        Operands = [.. Parts.Zip(Terms, (part, term) => part.ToOperand(grid.Path, LabelOf(grid, part), term.Quantity))],
        Printed = Total.ToOperand(grid.Path, label, Printed),
        Verdict = Evaluation.Verdict,
        Expected = Evaluation.Expected,
        Difference = Evaluation.Difference,
        Formula = RelationWriter.Sum(Terms, Evaluation, Printed),
        Certain = certain,
        Reason = reason,
        Context = context,
    };

    private static string LabelOf(TableGrid grid, GridCell cell) => grid.LabelOf(cell.Cell.Row, cell.Cell.Column)?.Shown ?? "";

    private static Quantity In(GridCell cell, MeasureUnit unit)
    {
        var quantity = cell.Quantity!.Value;
        return quantity.Unit == MeasureUnit.None ? quantity with { Unit = unit } : quantity;
    }
}
