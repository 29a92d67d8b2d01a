using Jiping.Accuracy.Labels;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Accuracy.Scoring;

/// <summary>What the checker made of one label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Excerpt">The sentences or rows, for a person.</param>
internal sealed record LabelScore(Label Label, string Excerpt)
{
    /// <summary>The relation that names all the label's printed numbers, or null.</summary>
    public Relation? Covering { get; init; }

    /// <summary>A relation over the label's numbers that is judged broken although the label holds, or null.</summary>
    public Relation? FalselyBroken { get; init; }

    /// <summary>The warning or error that shows the label's values at its place, or null.</summary>
    public Finding? FoundBy { get; init; }

    /// <summary>The finding or advice of any severity that does so, or null.</summary>
    public Finding? SaidBy { get; init; }

    public bool IsCovered => Covering is not null;

    /// <summary>A holding label that the checker answers for: must be covered and not broken.</summary>
    public bool MustHold => LabelKinds.MustHold(Label);

    /// <summary>A true error that the checker answers for: must be found.</summary>
    public bool MustBeFound => LabelKinds.MustBeFound(Label);
}
