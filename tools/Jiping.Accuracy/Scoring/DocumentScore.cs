using Jiping.Checking;

namespace Jiping.Accuracy.Scoring;

/// <summary>Everything measured on one document or package.</summary>
/// <param name="Name">File or folder name.</param>
/// <param name="Result">The checker's result; null where it could not be read.</param>
/// <param name="Labels">One score a label.</param>
/// <param name="Findings">Every warning and error.</param>
internal sealed record DocumentScore(string Name, CheckResult? Result, IReadOnlyList<LabelScore> Labels, IReadOnlyList<FindingScore> Findings)
{
    /// <summary>Why it could not be measured, or null.</summary>
    public string? Failure { get; init; }
}
