using Jiping.Accuracy.Labels;
using Jiping.Accuracy.Places;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Accuracy.Scoring;

/// <summary>What the checker made of one label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Scope">How far apart its numbers stand.</param>
/// <param name="Excerpt">The sentence or row, for a person.</param>
internal sealed record LabelScore(Label Label, Scope Scope, string Excerpt)
{
    /// <summary>The relation that names all the label's printed numbers, or null.</summary>
    public Relation? Covering { get; init; }

    /// <summary>A relation over the label's numbers that is judged broken although the label holds, or null.</summary>
    public Relation? FalselyBroken { get; init; }

    /// <summary>The warning or error that shows the label's values at its place, or null.</summary>
    public Finding? FoundBy { get; init; }

    public bool IsCovered => Covering is not null;

    /// <summary>True for a label that a checker without facts answers for.</summary>
    public bool InScope => Scope.IsNear() && LabelKinds.AreArithmetic(Label) && !Label.Soft && !Label.Unprinted;

    /// <summary>A holding label in scope: must be covered and not broken.</summary>
    public bool MustHold => InScope && Label.MustHold;

    /// <summary>A true error in scope: must be found.</summary>
    public bool MustBeFound => InScope && Label.Truth == Truth.Error;
}
