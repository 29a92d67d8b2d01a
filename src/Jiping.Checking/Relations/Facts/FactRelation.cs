using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>What all relations between facts have in common.</summary>
internal static class FactRelation
{
    /// <summary>The relation of facts as it was evaluated, in the context of the printed one; the finder adds what is its own.</summary>
    public static Relation Of(RelationKind kind, RelationSource source, IReadOnlyList<PlacedFact> operands, PlacedFact printed, Evaluation evaluation) => new()
    {
        Kind = kind,
        Source = source,
        Operands = [.. operands.Select(static fact => fact.Operand)],
        Printed = printed.Operand,
        Verdict = evaluation.Verdict,
        Expected = evaluation.Expected,
        Difference = evaluation.Difference,
        ContextOf = printed.Fact.Source.Context,
    };
}
