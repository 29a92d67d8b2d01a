using Jiping.Core.Facts;

namespace Jiping.Core.Taxonomies;

/// <summary>One part of a declared relation.</summary>
/// <param name="Concept">Id of the concept.</param>
/// <param name="Sign">1 or −1.</param>
/// <param name="Optional">True where a part that is not printed is 0; a required one that is missing makes the relation unknown.</param>
public sealed record RelationTerm(string Concept, int Sign, bool Optional)
{
    /// <summary>The stage that the part must have; unknown where it has the one of the result.</summary>
    public FactStage Stage { get; init; }
}

/// <summary>A result that is the sum of its terms, between facts that agree in the rest of their keys.</summary>
/// <param name="Id">Kebab-case, in the output of relations; never used again.</param>
/// <param name="Result">Id of the concept.</param>
/// <param name="Terms">Ids of the parts; each stands once.</param>
/// <param name="Basis">Where the rule stands, in Chinese: it is shown with the finding.</param>
/// <param name="Scope">Of the file that declares it.</param>
public sealed record DeclaredRelation(string Id, string Result, IReadOnlyList<RelationTerm> Terms, string Basis, string Scope)
{
    /// <summary>The stage that the result must have; unknown where the relation holds at every stage.</summary>
    public FactStage ResultStage { get; init; }

    /// <summary>True where it holds as a rule and not by definition: a break is asked about, never asserted.</summary>
    public bool Usual { get; init; }
}

/// <summary>
/// One side of a declared ratio. The stage is part of the definition where it matters: an execution rate has the revised budget
/// below the line, not the approved one.
/// </summary>
/// <param name="Concept">Id of the concept.</param>
/// <param name="Stage">The stage it must have; unknown where the definition does not say, and both sides then have the same.</param>
public sealed record RatioTerm(string Concept, FactStage Stage);

/// <summary>A percentage that is one fact over another by definition.</summary>
public sealed record DeclaredRatio(string Id, string Result, RatioTerm Numerator, RatioTerm Denominator, string Basis, string Scope);
