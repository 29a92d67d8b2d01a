namespace Jiping.Checking.Batches;

/// <summary>What is said once of a whole batch and held against nobody.</summary>
/// <param name="Advice">What many units share, for next year.</param>
/// <param name="Similar">Reports that share paragraphs.</param>
public sealed record BatchSummary(IReadOnlyList<BatchAdvice> Advice, IReadOnlyList<SimilarPackages> Similar)
{
    public bool IsEmpty => Advice.Count == 0 && Similar.Count == 0;
}
