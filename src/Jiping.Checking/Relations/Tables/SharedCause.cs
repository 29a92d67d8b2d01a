using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// One wrong number breaks the total of its column, that of its row and that of its group, all by the same difference. The first is reported and names the number;
/// the others keep their verdict and are no further findings.
/// </summary>
internal static class SharedCause
{
    /// <summary>Beyond this the table is not wrong in one number, but throughout.</summary>
    private const int MaxBroken = 500;

    /// <param name="found">Relations; those of one table begin at <paramref name="first"/>.</param>
    /// <param name="first">Where the table's relations begin.</param>
    public static void Mark(List<Relation> found, int first)
    {
        var broken = new List<int>();
        var rates = new List<int>();
        for (int i = first; i < found.Count; i++)
            if (found[i] is { Verdict: Verdict.Broken, Kind: RelationKind.Sum or RelationKind.Weight or RelationKind.Score or RelationKind.Difference or RelationKind.Balance } || found[i] is { Verdict: Verdict.Broken, Source: RelationSource.TablePart })
                broken.Add(i);
            else if (found[i] is { Verdict: Verdict.Broken, Kind: RelationKind.Ratio or RelationKind.Growth })
                rates.Add(i);
        if (broken.Count is > 0 and <= MaxBroken)
            MarkRates(found, broken, rates);
        if (broken.Count is < 2 or > MaxBroken)
            return;
        // Certain ones first, so that no error hides behind a warning.
        broken.Sort((left, right) => found[right].Certain.CompareTo(found[left].Certain) is not 0 and var order ? order : left.CompareTo(right));
        var done = new HashSet<int>();
        foreach (int kept in broken)
        {
            if (!done.Add(kept))
                continue;
            var cells = Cells(found[kept]);
            foreach (int other in broken)
            {
                if (done.Contains(other) || !(found[other].Source == RelationSource.TablePart ? Cells(found[other]).Overlaps(cells) : SameAmount(found[kept], found[other])))
                    continue;
                var shared = Cells(found[other]);
                shared.IntersectWith(cells);
                if (shared.Count == 0)
                    continue;
                done.Add(other);
                found[other] = found[other] with { SameCause = true };
                if (shared.Count == 1 && found[kept].Reason?.StartsWith("先核对", StringComparison.Ordinal) != true)
                    found[kept] = found[kept] with { Reason = $"先核对“{Text(found[kept], shared)}”，它同时使另一处不符" };
            }
        }
    }

    /// <summary>A rate that holds with the number that the sum asks for is broken by nothing else.</summary>
    private static void MarkRates(List<Relation> found, List<int> broken, List<int> rates)
    {
        foreach (int rate in rates)
            foreach (int sum in broken)
                if (found[sum] is { Kind: RelationKind.Sum or RelationKind.Difference, Difference: { } difference } && HoldsWith(found[rate], found[sum], difference))
                {
                    found[rate] = found[rate] with { SameCause = true };
                    break;
                }
    }

    private static bool HoldsWith(Relation rate, Relation sum, decimal difference)
    {
        for (int i = 0; i < rate.Operands.Count; i++)
        {
            var cell = Cell(rate.Operands[i]);
            decimal by = 0m;
            if (Cell(sum.Printed) == cell)
                by = -difference;
            else
                for (int j = 0; j < sum.Operands.Count; j++)
                    if (Cell(sum.Operands[j]) == cell)
                        by = sum.Kind == RelationKind.Difference && j == 1 ? -difference : difference;
            if (by == 0m)
                continue;
            var mended = rate.Operands[i].Quantity with { Value = rate.Operands[i].Quantity.Value + by };
            var (first, second) = i == 0 ? (mended, rate.Operands[1].Quantity) : (rate.Operands[0].Quantity, mended);
            if ((rate.Kind == RelationKind.Ratio ? Arithmetic.Ratio(first, second, rate.Printed.Quantity) : Arithmetic.Growth(first, second, rate.Printed.Quantity)).Holds)
                return true;
        }
        return false;
    }

    private static bool SameAmount(Relation left, Relation right) =>
        left.Difference is { } one && right.Difference is { } two && Math.Abs(Math.Abs(one) - Math.Abs(two)) <= 0.02m * Math.Min(1m, Math.Abs(one));

    private static HashSet<(int?, int?)> Cells(Relation relation)
    {
        var cells = new HashSet<(int?, int?)> { Cell(relation.Printed) };
        foreach (var operand in relation.Operands)
            cells.Add(Cell(operand));
        return cells;
    }

    private static (int?, int?) Cell(Operand operand) => (operand.Locations[0].Row, operand.Locations[0].Column);

    private static string Text(Relation relation, HashSet<(int?, int?)> cells)
    {
        if (cells.Contains(Cell(relation.Printed)))
            return relation.Printed.Text;
        foreach (var operand in relation.Operands)
            if (cells.Contains(Cell(operand)))
                return operand.Label.Length > 0 ? $"{operand.Label} {operand.Text}" : operand.Text;
        return relation.Printed.Text;
    }
}
