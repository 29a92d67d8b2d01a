namespace Jiping.Core.Relations;

/// <summary>What a relation says (output contract: kebab-case of the name).</summary>
public enum RelationKind
{
    Sum,
    Balance,
    Difference,
    Growth,
    Ratio,
    SameFact,
    Bound,
    Claim,
    Score,
    Weight,
    Grade,
    Year,
    Count,
    Unit,
}

/// <summary>What became of a relation (design section 4).</summary>
public enum Verdict
{
    /// <summary>The result rounds to what is printed.</summary>
    Exact,

    /// <summary>Within what the rounding of the printed numbers allows: at most a note.</summary>
    Rounding,

    /// <summary>Does not hold.</summary>
    Broken,

    /// <summary>Cannot be judged; the reason is said.</summary>
    Unknown,
}
