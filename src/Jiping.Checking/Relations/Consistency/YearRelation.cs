using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Relations of kind year.</summary>
internal static class YearRelation
{
    /// <summary>A year that holds.</summary>
    public static Relation Exact(Operand printed, IReadOnlyList<Operand> operands, Func<string> context) =>
        Of(printed, operands, Verdict.Exact, (int)printed.Quantity.Value, null, context);

    /// <summary>A year that contradicts the others; <paramref name="reason"/> says how.</summary>
    public static Relation Broken(Operand printed, IReadOnlyList<Operand> operands, int expected, string reason, Func<string> context) =>
        Of(printed, operands, Verdict.Broken, expected, reason, context) with { Certain = false };

    private static Relation Of(Operand printed, IReadOnlyList<Operand> operands, Verdict verdict, int expected, string? reason, Func<string> context) => new()
    {
        Kind = RelationKind.Year,
        Source = RelationSource.Year,
        Operands = operands,
        Printed = printed,
        Verdict = verdict,
        Expected = expected,
        Difference = printed.Quantity.Value - expected,
        Reason = reason,
        ContextOf = context,
    };
}
