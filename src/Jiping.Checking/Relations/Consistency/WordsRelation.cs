using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Relations between words that ought to be the same: names, goals.</summary>
internal static class WordsRelation
{
    /// <summary>The words agree.</summary>
    public static Relation Exact(RelationSource source, Operand printed, IReadOnlyList<Operand> operands) => Of(source, printed, operands, Verdict.Exact);

    /// <summary>The words differ; never more than a warning, because only a person can tell whether they mean one thing.</summary>
    public static Relation Broken(RelationSource source, Operand printed, IReadOnlyList<Operand> operands, string? expected, string reason) =>
        Of(source, printed, operands, Verdict.Broken) with { Certain = false, ExpectedWord = expected, Reason = reason };

    private static Relation Of(RelationSource source, Operand printed, IReadOnlyList<Operand> operands, Verdict verdict) => new()
    {
        Kind = RelationKind.SameFact,
        Source = source,
        Operands = operands,
        Printed = printed,
        Verdict = verdict,
        ContextOf = () => printed.Text,
    };
}
