using Jiping.Accuracy.Labels;
using Jiping.Checking.Findings;

namespace Jiping.Accuracy.Scoring;

/// <summary>A warning or error and the label that bears it out, if any.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Label">A labelled true error (or an open label) at that place with those values; null: to be adjudicated.</param>
internal sealed record FindingScore(Finding Finding, Label? Label)
{
    public bool IsTrue => Label?.Truth == Truth.Error;
}
