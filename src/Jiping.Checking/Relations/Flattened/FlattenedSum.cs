using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Flattened;

namespace Jiping.Checking.Relations.Flattened;

/// <summary>One candidate sum of a flattened table.</summary>
/// <param name="Total">The printed total.</param>
/// <param name="Parts">What may make it up.</param>
/// <param name="Evaluation">What they give.</param>
/// <param name="Context">The line of the total.</param>
internal sealed record FlattenedSum(Operand Total, List<Operand> Parts, Evaluation Evaluation, string Context)
{
    /// <summary>True where it could not hold by chance: at least two parts are not zero.</summary>
    public bool IsTelling => Parts.Count(static part => part.Quantity.Value != 0m) > 1;

    /// <param name="table">The table.</param>
    /// <param name="row">The row of the total.</param>
    /// <param name="index">Which of its numbers the total is.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="label">What the total is called; the row's label where null.</param>
    public static FlattenedSum Of(FlattenedTable table, FlattenedRow row, int index, List<Operand> parts, string? label = null)
    {
        var total = row.ToOperand(table, index);
        if (label is not null)
            total = total with { Label = label };
        int decimals = Math.Max(total.Quantity.Decimals, parts.Max(static part => part.Quantity.Decimals));
        var evaluation = Arithmetic.Sum(Terms(parts), total.Quantity, decimals);
        return new(total, parts, evaluation, string.Join(' ', row.Line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    public Relation ToRelation(RelationKind kind, string? reason) => new()
    {
        Kind = kind,
        Source = RelationSource.TableTotal,
        Operands = Parts,
        Printed = Total,
        Verdict = Evaluation.Verdict,
        Expected = Evaluation.Expected,
        Difference = Evaluation.Difference,
        Formula = RelationWriter.Sum(Terms(Parts), Evaluation, Total.Quantity),
        Reason = reason,
        Context = Context,
    };

    private static (Quantity, int)[] Terms(List<Operand> parts) => [.. parts.Select(static part => (part.Quantity, 1))];
}
