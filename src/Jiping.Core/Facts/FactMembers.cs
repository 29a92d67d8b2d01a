using System.Collections;

namespace Jiping.Core.Facts;

/// <summary>
/// Further axes of a fact as label pairs (subject code, project, activity, tier). Equal when the pairs are, in whatever order they
/// were found; an axis stands once.
/// </summary>
public sealed class FactMembers : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<FactMembers>
{
    private readonly KeyValuePair<string, string>[] pairs;

    private FactMembers(KeyValuePair<string, string>[] sorted) => pairs = sorted;

    public static FactMembers None { get; } = new([]);

    public int Count => pairs.Length;

    /// <summary>The label on an axis, or null.</summary>
    public string? this[string axis]
    {
        get
        {
            foreach (var (key, value) in pairs)
                if (string.Equals(key, axis, StringComparison.Ordinal))
                    return value;
            return null;
        }
    }

    /// <exception cref="ArgumentException">An axis is empty or stands twice, or a label is empty.</exception>
    public static FactMembers Of(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        KeyValuePair<string, string>[] sorted = [.. pairs];
        if (sorted.Length == 0)
            return None;
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 0; i < sorted.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(sorted[i].Key, nameof(pairs));
            ArgumentException.ThrowIfNullOrWhiteSpace(sorted[i].Value, nameof(pairs));
            if (i > 0 && sorted[i].Key == sorted[i - 1].Key)
                throw new ArgumentException($"The axis {sorted[i].Key} stands twice.", nameof(pairs));
        }

        return new FactMembers(sorted);
    }

    /// <summary>These members with one axis set.</summary>
    public FactMembers With(string axis, string label) =>
        Of(pairs.Where(p => p.Key != axis).Append(KeyValuePair.Create(axis, label)));

    /// <summary>These members without one axis.</summary>
    public FactMembers Without(string axis) => this[axis] is null ? this : Of(pairs.Where(p => p.Key != axis));

    public bool Equals(FactMembers? other) =>
        other is not null && (ReferenceEquals(this, other) || pairs.AsSpan().SequenceEqual(other.pairs));

    public override bool Equals(object? obj) => Equals(obj as FactMembers);

    public override int GetHashCode()
    {
        if (pairs.Length == 0)
            return 0;
        var hash = new HashCode();
        foreach (var (axis, label) in pairs)
        {
            hash.Add(axis, StringComparer.Ordinal);
            hash.Add(label, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(';', pairs.Select(static p => $"{p.Key}={p.Value}"));
}
