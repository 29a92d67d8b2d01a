using Jiping.Accuracy.Labels;

namespace Jiping.Accuracy.Scoring;

/// <summary>Which labels the checker answers for: numbers, years, counts, names and goals. Judgements of substance (claims, scores that outrun achievements, form) come with other rules.</summary>
internal static class LabelKinds
{
    private static readonly HashSet<string> Holding = ["sum", "ratio", "difference", "balance", "score", "weight", "grade", "same-fact", "year", "list-count", "growth", "unit"];

    private static readonly HashSet<string> Errors = ["same-fact", "year", "unit", "sum", "ratio", "difference", "growth", "balance", "goal", "name"];

    /// <summary>True for a holding label that must be covered and not broken.</summary>
    public static bool MustHold(Label label) => label.MustHold && !label.Soft && Holding.Contains(label.Kind);

    /// <summary>True for a true error that must be found.</summary>
    public static bool MustBeFound(Label label) => label.Truth == Truth.Error && !label.Soft && Errors.Contains(label.Kind);
}
