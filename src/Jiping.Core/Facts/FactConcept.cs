namespace Jiping.Core.Facts;

/// <summary>
/// What a fact measures: a concept of the taxonomy, or an open one of action and object (发放 + 资料) for the measures that it lacks.
/// The two kinds are never equal. The words of an open concept are compared as they are, so whoever makes one normalizes them.
/// </summary>
public sealed record FactConcept
{
    private readonly int hash;

    private FactConcept(string? id, string action, string subject)
    {
        (Id, Action, Object) = (id, action, subject);
        hash = HashCode.Combine(id, action, subject);
    }

    public static FactConcept Unknown { get; } = new(null, "", "");

    /// <summary>Id in the taxonomy; null for an open concept.</summary>
    public string? Id { get; }

    /// <summary>What is done (开展); empty where the text has none.</summary>
    public string Action { get; }

    /// <summary>What it is done to (科普活动).</summary>
    public string Object { get; }

    public bool IsKnown => Id is not null || Object.Length > 0;

    public bool IsOpen => Id is null && Object.Length > 0;

    public static FactConcept Of(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new FactConcept(id, "", "");
    }

    public static FactConcept Open(string action, string subject)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        return new FactConcept(null, action, subject);
    }

    /// <summary>Concepts are compared for every fact: most are the same object, and nearly all others differ in the hash.</summary>
    public bool Equals(FactConcept? other) =>
        ReferenceEquals(this, other) || other is not null && hash == other.hash
        && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Action, other.Action, StringComparison.Ordinal) && string.Equals(Object, other.Object, StringComparison.Ordinal);

    public override int GetHashCode() => hash;

    /// <summary>The id, or the open concept's words.</summary>
    public override string ToString() => Id ?? (IsKnown ? Action + Object : "unknown");
}
