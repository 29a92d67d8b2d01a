using Jiping.Checking.Acceptance;
using Jiping.Documents.Model;

namespace Jiping.Checking.Findings;

/// <summary>Certainty × consequence (design section 8).</summary>
public enum Severity
{
    /// <summary>提示: harmless or explainable.</summary>
    Note,

    /// <summary>需说明: a person must look.</summary>
    Warning,

    /// <summary>必改: certain, with the arithmetic in the finding.</summary>
    Error,
}

/// <summary>One thing to mend, explain or know.</summary>
public sealed record Finding
{
    /// <summary>Hash of rule, fact keys (else normalized text) and values; never of positions.</summary>
    public required string Id { get; init; }

    /// <summary>Rule id, JP followed by three digits.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in Chinese, both values and the arithmetic included.</summary>
    public required string Message { get; init; }

    /// <summary>What ought to stand there, with its unit; null where nobody can tell.</summary>
    public string? Expected { get; init; }

    /// <summary>What stands there, as printed with its unit.</summary>
    public string? Actual { get; init; }

    /// <summary>Printed − expected, in the printed unit; null where not a number.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Every place that takes part, the doubtful number first.</summary>
    public required IReadOnlyList<Location> Locations { get; init; }

    /// <summary>How to mend it, in Chinese.</summary>
    public string? Suggestion { get; init; }

    /// <summary>0-based index of the relation in the result's list, or null. Reports print it as the relation's 1-based id.</summary>
    public int? Relation { get; init; }

    /// <summary>Who accepted it and why, or null: an accepted finding is shown and counts no more.</summary>
    public AcceptedFinding? Accepted { get; init; }

    /// <summary>The sentence or row it stands in, for people.</summary>
    public string Context { get; init; } = "";
}
