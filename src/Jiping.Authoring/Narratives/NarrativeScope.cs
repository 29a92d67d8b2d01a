using Jiping.Authoring.Evaluations;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Narratives;

/// <summary>What names mean at a place of a text: the evaluation, and what the loops around it are at.</summary>
internal sealed record NarrativeScope(EvaluationView View, IReadOnlyList<EvaluationView> Projects)
{
    public GoalEntry? Goal { get; init; }

    public IndicatorView? Indicator { get; init; }

    public IndicatorGroup? Group { get; init; }

    public TeamMember? Member { get; init; }

    /// <summary>序号 of the innermost loop; 0 outside of loops.</summary>
    public int Number { get; init; }

    /// <summary>The projects that have a scheme.</summary>
    public IEnumerable<EvaluationView> Evaluated => Projects.Where(static project => project.Scheme is not null);
}

/// <summary>A node of the scheme's tree with its points.</summary>
internal sealed record IndicatorGroup(string Name, BoundValue Weight, BoundValue? Score);
