using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// A number that is mistyped in one place breaks the sum of its sentence and contradicts the other places. Where the other places' value mends the sum, it is one mistake: the sum is
/// reported, with the value that mends it, and the contradiction is not.
/// </summary>
internal static class CommonCause
{
    /// <param name="relations">All relations of the package.</param>
    /// <param name="stated">How many of them, from the first, sentences and tables stated by themselves.</param>
    public static void Merge(List<Relation> relations, int stated)
    {
        for (int i = stated; i < relations.Count; i++)
        {
            if (relations[i] is not { Source: RelationSource.SameFact, Verdict: Verdict.Broken, SameCause: false } contradiction)
                continue;
            for (int k = 0; k < stated; k++)
                if (relations[k] is { Verdict: Verdict.Broken, SameCause: false } && Mended(relations[k], contradiction) is { } mended)
                {
                    relations[k] = mended;
                    relations[i] = contradiction with { SameCause = true };
                    break;
                }
        }
    }

    /// <summary>The broken relation with the remark that another place's value mends it, or null.</summary>
    private static Relation? Mended(Relation broken, Relation contradiction)
    {
        for (int at = -1; at < broken.Operands.Count; at++)
        {
            var suspect = at < 0 ? broken.Printed : broken.Operands[at];
            if (suspect.Locations.Count == 0 || PrintedOnce(contradiction, suspect.Locations[0]) is not { } other)
                continue;
            if (Evaluate(broken, at, other.Quantity) is not { Holds: true })
                continue;
            var place = other.Locations[0];
            string where = place.Path == suspect.Locations[0].Path ? "材料别处" : place.Path[(place.Path.LastIndexOf('/') + 1)..];
            return broken with { Reason = $"{where}印作{other.Text}{(other.Text.EndsWith(other.Quantity.Unit.Symbol, StringComparison.Ordinal) ? "" : other.Quantity.Unit.Symbol)}，按该数成立" };
        }
        return null;
    }

    /// <summary>The value of the other places, where the contradiction has the suspect's value in this place alone; else null.</summary>
    private static Operand? PrintedOnce(Relation contradiction, Location place)
    {
        Operand? own = null, other = null;
        foreach (var operand in (ReadOnlySpan<Operand>)[.. contradiction.Operands, contradiction.Printed])
            if (operand.Locations[0] == place)
                own = operand;
        if (own is null)
            return null;
        foreach (var operand in (ReadOnlySpan<Operand>)[.. contradiction.Operands, contradiction.Printed])
        {
            if (ReferenceEquals(operand, own))
                continue;
            if (operand.Quantity.BaseValue == own.Quantity.BaseValue)
                return null;
            other ??= operand;
        }
        return other;
    }

    /// <summary>The relation with one of its numbers replaced; null for kinds whose arithmetic the numbers alone do not tell.</summary>
    private static Evaluation? Evaluate(Relation relation, int at, Quantity quantity)
    {
        var numbers = new Quantity[relation.Operands.Count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = i == at ? quantity : relation.Operands[i].Quantity;
        var printed = at < 0 ? quantity : relation.Printed.Quantity;
        return relation.Kind switch
        {
            RelationKind.Sum => Arithmetic.Sum([.. numbers.Select(static number => (number, 1))], printed, numbers.Max(static number => number.Decimals)),
            RelationKind.Difference when numbers.Length == 2 => Arithmetic.Difference(numbers[0], numbers[1], printed),
            RelationKind.Ratio when numbers.Length == 2 => Arithmetic.Ratio(numbers[0], numbers[1], printed),
            RelationKind.Balance when numbers.Length == 3 => Arithmetic.Sum([(numbers[0], 1), (numbers[1], 1), (numbers[2], -1)], printed),
            _ => null,
        };
    }
}
