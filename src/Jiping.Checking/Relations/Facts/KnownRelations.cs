using Jiping.Checking.Relations.Tables;
using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// The relations that sentences and tables stated by themselves, by the numbers they tie. Where a declared relation ties the same numbers it is the same relation:
/// it gives the stated one its id and is not reported again.
/// </summary>
internal sealed class KnownRelations
{
    private readonly List<Relation> relations;
    private readonly Dictionary<(Location, int), int> byNumbers = new(ByPlace.Instance);

    public KnownRelations(List<Relation> relations)
    {
        this.relations = relations;
        for (int i = 0; i < relations.Count; i++)
            if (MayTieFacts(relations[i]) && Key(relations[i]) is { } key)
                byNumbers.TryAdd(key, i);
    }

    /// <summary>
    /// False for a total of a table that is no fact: no relation over facts ties it. The operands of such totals are made when somebody reads them, which would be here.
    /// </summary>
    private static bool MayTieFacts(Relation relation) => relation.Operands is not DeferredOperands || relation.Printed.Key is not null;

    /// <summary>Adds a relation over facts unless it ties the same numbers as one that is there.</summary>
    public void Add(Relation relation)
    {
        if (Key(relation) is not { } key)
            return;
        if (byNumbers.TryGetValue(key, out int at) && IsSame(relations[at], relation))
        {
            if (relations[at].Declared is null && relation.Declared is not null)
                relations[at] = relations[at] with { Declared = relation.Declared };
            return;
        }
        byNumbers.TryAdd(key, relations.Count);
        relations.Add(relation);
    }

    /// <summary>True where a relation of a kind ties exactly these numbers in whatever roles.</summary>
    private static bool IsSame(Relation left, Relation right)
    {
        if (left.Kind != right.Kind && left.Declared is not null)
            return false;
        var (a, b) = (Places(left), Places(right));
        return a.Count == b.Count && a.IsSubsetOf(b);
    }

    private static HashSet<Location> Places(Relation relation)
    {
        var places = new HashSet<Location>(ByPlace.Instance);
        foreach (var operand in relation.Operands)
            if (operand.Locations.Count > 0 && !IsZero(operand))
                places.Add(operand.Locations[0]);
        if (relation.Printed.Locations.Count > 0)
            places.Add(relation.Printed.Locations[0]);
        return places;
    }

    /// <summary>A printed 0 changes no sum, so that a relation with it and one without are the same.</summary>
    private static bool IsZero(Operand operand) => operand.Quantity.Value == 0m;

    /// <summary>The first number and how many there are: enough to find the one relation to compare with.</summary>
    private static (Location, int)? Key(Relation relation)
    {
        Location? first = null;
        int count = 0;
        foreach (var operand in relation.Operands)
            if (!IsZero(operand))
                Take(operand);
        Take(relation.Printed);
        return first is null ? null : (first, count);

        void Take(Operand operand)
        {
            if (operand.Locations.Count == 0)
                return;
            count++;
            if (first is null || Precedes(operand.Locations[0], first))
                first = operand.Locations[0];
        }
    }

    /// <summary>Places by value, as records have it; the hash takes the numbers alone, which tell nearly all places apart.</summary>
    private sealed class ByPlace : IEqualityComparer<Location>, IEqualityComparer<(Location Place, int Count)>
    {
        public static readonly ByPlace Instance = new();

        public bool Equals(Location? x, Location? y) => ReferenceEquals(x, y) || x is not null && x.Equals(y);

        public int GetHashCode(Location place) => HashCode.Combine(place.Table, place.Row, place.Column, place.Paragraph, place.Start);

        public bool Equals((Location Place, int Count) x, (Location Place, int Count) y) => x.Count == y.Count && Equals(x.Place, y.Place);

        public int GetHashCode((Location Place, int Count) key) => HashCode.Combine(GetHashCode(key.Place), key.Count);
    }

    private static bool Precedes(Location a, Location b)
    {
        int path = string.CompareOrdinal(a.Path, b.Path);
        if (path != 0)
            return path < 0;
        int part = string.CompareOrdinal(a.Part, b.Part);
        if (part != 0)
            return part < 0;
        return (a.Table ?? 0, a.Row ?? 0, a.Column ?? 0, a.Paragraph ?? 0, a.Start).CompareTo((b.Table ?? 0, b.Row ?? 0, b.Column ?? 0, b.Paragraph ?? 0, b.Start)) < 0;
    }
}
