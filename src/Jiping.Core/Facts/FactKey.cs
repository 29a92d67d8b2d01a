namespace Jiping.Core.Facts;

/// <summary>The parts of a key, to say which are unknown or differ.</summary>
[Flags]
public enum FactParts
{
    None = 0,
    Concept = 1,
    Aspect = 2,
    Entity = 4,
    Consolidation = 8,
    Period = 16,
    Stage = 32,
    FundScope = 64,
    Members = 128,
}

/// <summary>
/// What a number is about (design section 2). Equality is by value, as records have it, and serves collections; whether two facts
/// must agree is <see cref="CanCompare"/>, because a part that is unknown equals nothing, not even another unknown one.
/// </summary>
public sealed record FactKey
{
    public FactConcept Concept { get; init; } = FactConcept.Unknown;

    public Aspect Aspect { get; init; }

    /// <summary>Name of the body, normalized by whoever read it; null where it is unknown.</summary>
    public string? Entity { get; init; }

    public Consolidation Consolidation { get; init; }

    public FactPeriod Period { get; init; }

    public FactStage Stage { get; init; }

    public FundScope FundScope { get; init; }

    /// <summary>Further axes; none is a statement as well (the whole, not a part of it), so members are never unknown.</summary>
    public FactMembers Members { get; init; } = FactMembers.None;

    /// <summary>The parts that the text did not say and no default filled.</summary>
    public FactParts UnknownParts =>
        When(!Concept.IsKnown, FactParts.Concept)
        | When(Aspect == Aspect.Unknown, FactParts.Aspect)
        | When(string.IsNullOrEmpty(Entity), FactParts.Entity)
        | When(Consolidation == Consolidation.Unknown, FactParts.Consolidation)
        | When(!Period.IsKnown, FactParts.Period)
        | When(Stage == FactStage.Unknown, FactParts.Stage)
        | When(FundScope == FundScope.Unknown, FactParts.FundScope);

    public bool IsComplete => UnknownParts == FactParts.None;

    /// <summary>True where facts of the two keys are the same fact and must have the same value: all parts known and equal.</summary>
    public bool CanCompare(FactKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsComplete && Equals(other);
    }

    /// <summary>The parts that keep the two apart: those that differ and those that are unknown in either.</summary>
    public FactParts Differences(FactKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return UnknownParts | other.UnknownParts
            | When(Concept != other.Concept, FactParts.Concept)
            | When(Aspect != other.Aspect, FactParts.Aspect)
            | When(!string.Equals(Entity, other.Entity, StringComparison.Ordinal), FactParts.Entity)
            | When(Consolidation != other.Consolidation, FactParts.Consolidation)
            | When(Period != other.Period, FactParts.Period)
            | When(Stage != other.Stage, FactParts.Stage)
            | When(FundScope != other.FundScope, FactParts.FundScope)
            | When(!Members.Equals(other.Members), FactParts.Members);
    }

    /// <summary>Without the body, whose name is long and in nearly all keys of a package the same.</summary>
    public override int GetHashCode() => HashCode.Combine(Concept, Aspect, Consolidation, Period.Start, Stage, FundScope, Members);

    /// <summary>concept|aspect|entity|consolidation|period|stage|fund scope|members, for tests and hashes; not part of the output contract.</summary>
    public override string ToString() => string.Join('|', Concept, Aspect, Entity ?? "unknown", Consolidation, Period, Stage, FundScope, Members);

    private static FactParts When(bool condition, FactParts part) => condition ? part : FactParts.None;
}
