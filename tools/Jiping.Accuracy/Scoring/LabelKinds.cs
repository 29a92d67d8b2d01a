using Jiping.Accuracy.Labels;

namespace Jiping.Accuracy.Scoring;

/// <summary>Which labels are about numbers that a sentence, a row or a table states by itself.</summary>
internal static class LabelKinds
{
    private static readonly HashSet<string> Arithmetic =
        ["sum", "arith", "balance", "difference", "growth", "ratio", "score", "weight", "grade", "unit", "indicator"];

    public static bool AreArithmetic(Label label) => label switch
    {
        // Judgements of substance (a score that outruns the achievements, a misplaced indicator) are not arithmetic.
        { Source: var source, Truth: Truth.Error, Kind: not "unit" } when !source.EndsWith(".txt", StringComparison.Ordinal) => false,
        _ => Arithmetic.Contains(label.Kind) && label.Numbers.Count > 0 && label.Numbers.All(static n => n.Values.Count > 0),
    };
}
