using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// The relations that sentences and tables stated by themselves, by the numbers they tie. Where a declared relation ties the same numbers it is the same relation:
/// it gives the stated one its id and is not reported again.
/// </summary>
internal sealed class KnownRelations
{
    private readonly List<Relation> relations;

    /// <summary>Percentages that their own sentence or row has judged.</summary>
    private readonly HashSet<Location> statedRatios = [];

    /// <summary>The numbers that a rate, a growth or a change agrees at, by the kind of the relation.</summary>
    private readonly HashSet<(Location, RelationKind)> agreed = [];

    /// <summary>Indices into the list, by a hash over the places of the numbers.</summary>
    private readonly Dictionary<int, List<int>> byNumbers = [];

    public KnownRelations(List<Relation> relations)
    {
        this.relations = relations;
        for (int i = 0; i < relations.Count; i++)
        {
            Note(HashOf(relations[i]), i);
            if (relations[i] is { Kind: RelationKind.Ratio, Verdict: not Verdict.Unknown, Printed.Locations: [var place, ..] })
                statedRatios.Add(place);
            if (IsQuotient(relations[i].Kind) && relations[i] is { Verdict: Verdict.Exact or Verdict.Rounding, Printed.Locations: [var agreeing, ..] })
                agreed.Add((agreeing, relations[i].Kind));
        }
    }

    /// <summary>True for a percentage that was judged where it stands: what stands farther away would only say it again.</summary>
    public bool IsStatedRatio(Operand printed) => printed.Locations.Count > 0 && statedRatios.Contains(printed.Locations[0]);

    /// <summary>Adds a relation over facts unless it ties the same numbers as one that is there.</summary>
    public void Add(Relation relation)
    {
        if (IsOfItself(relation))
            return;
        int hash = HashOf(relation);
        if (byNumbers.TryGetValue(hash, out var candidates))
            foreach (int at in candidates)
                if (IsSame(relations[at], relation))
                {
                    if (relations[at].Declared is null && relation.Declared is not null)
                        relations[at] = relations[at] with { Declared = relation.Declared };
                    return;
                }
        // 占59.82% agrees with the figures of its own sentence: with others it breaks because it is not about them.
        if (relation.Verdict == Verdict.Broken && relation.Printed.Locations.Count > 0 && agreed.Contains((relation.Printed.Locations[0], relation.Kind)))
            relation = relation with { Verdict = Verdict.Unknown, Reason = "未判断，因为该数已与本句中的数核对相符", FormulaOf = static () => "" };
        Note(hash, relations.Count);
        relations.Add(relation);
    }

    /// <summary>True where the parts of a sum that breaks add up to the printed total of another measure: they are its parts (支出, not 财政拨款支出).</summary>
    public bool AddUpToAnotherTotal(Relation relation)
    {
        var parts = Parts(relation);
        foreach (var other in relations)
            if (other.Kind == RelationKind.Sum && other.Verdict is Verdict.Exact or Verdict.Rounding && other.Printed.Key is { } key
                && key.Concept != relation.Printed.Key?.Concept && parts.SetEquals(Parts(other)))
                return true;
        return false;
    }

    private static HashSet<Location> Parts(Relation relation)
    {
        var places = Places(relation);
        if (relation.Printed.Locations.Count > 0)
            places.Remove(relation.Printed.Locations[0]);
        return places;
    }

    private static bool IsQuotient(RelationKind kind) => kind is RelationKind.Ratio or RelationKind.Growth or RelationKind.Difference;

    private void Note(int hash, int index)
    {
        if (byNumbers.TryGetValue(hash, out var indices))
            indices.Add(index);
        else
            byNumbers.Add(hash, [index]);
    }

    /// <summary>收入支出总计450万元 is two facts in one number: that they agree says nothing.</summary>
    private static bool IsOfItself(Relation relation)
    {
        foreach (var operand in relation.Operands)
            if (operand.Locations[0] == relation.Printed.Locations[0])
                return true;
        return false;
    }

    /// <summary>True where a relation of a kind ties exactly these numbers in whatever roles.</summary>
    private static bool IsSame(Relation left, Relation right) =>
        (left.Kind == right.Kind || left.Declared is null) && Places(left).SetEquals(Places(right));

    private static HashSet<Location> Places(Relation relation)
    {
        var places = new HashSet<Location>();
        foreach (var operand in relation.Operands)
            if (Counts(operand))
                places.Add(operand.Locations[0]);
        if (relation.Printed.Locations.Count > 0)
            places.Add(relation.Printed.Locations[0]);
        return places;
    }

    /// <summary>A printed 0 changes no sum, so that a relation with it and one without are the same.</summary>
    private static bool Counts(Operand operand) => operand.Locations.Count > 0 && operand.Quantity.Value != 0m;

    /// <summary>In no order, and without the texts: every stated relation of the package is hashed.</summary>
    private static int HashOf(Relation relation)
    {
        int hash = relation.Printed.Locations.Count > 0 ? HashOf(relation.Printed.Locations[0]) : 0;
        foreach (var operand in relation.Operands)
            if (Counts(operand))
                hash = unchecked(hash + HashOf(operand.Locations[0]));
        return hash;
    }

    private static int HashOf(Location place) => HashCode.Combine(place.Table, place.Row, place.Column, place.Paragraph, place.Start);
}
