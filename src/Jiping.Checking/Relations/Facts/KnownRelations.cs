using Jiping.Checking.Relations.Tables;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// The relations that sentences and tables stated by themselves, by the numbers they tie. Where a declared relation ties the same numbers it is the same relation:
/// it gives the stated one its id and is not reported again.
/// </summary>
internal sealed class KnownRelations
{
    private readonly List<Relation> relations;

    /// <summary>The rates, growths and changes that their own sentence or row has judged, and how.</summary>
    private readonly Dictionary<object, (RelationKind Kind, bool Agrees)> judged = [];

    /// <summary>Indices into the list, by a hash over the places of the numbers.</summary>
    private readonly Dictionary<int, List<int>> byNumbers = [];

    public KnownRelations(List<Relation> relations)
    {
        this.relations = relations;
        for (int i = 0; i < relations.Count; i++)
        {
            if (!MayTieFacts(relations[i]))
                continue;
            Note(HashOf(relations[i]), i);
            if (IsQuotient(relations[i].Kind) && relations[i] is { Verdict: not Verdict.Unknown, Printed.Identity: { } place } && !(judged.TryGetValue(place, out var known) && known.Agrees))
                judged[place] = (relations[i].Kind, relations[i].Verdict != Verdict.Broken);
        }
    }

    /// <summary>
    /// False for a total of a table that is no fact: no relation over facts ties it. The operands of such totals are made when somebody reads them, which would be here.
    /// </summary>
    private static bool MayTieFacts(Relation relation) => relation.Operands is not DeferredOperands || relation.Printed.Key is not null;

    /// <summary>True for a rate, growth or change that was judged where it stands: what stands farther away would only say it again.</summary>
    public bool Judges(Operand printed, RelationKind kind) =>
        printed.Identity is { } place && judged.TryGetValue(place, out var known) && known.Kind == kind;

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
        // 占59.82% agrees with the figures of its own sentence: with others from elsewhere it breaks because it is not about them.
        if (relation.Verdict == Verdict.Broken && relation.Printed.Identity is { } place && judged.TryGetValue(place, out var known)
            && known.Agrees && known.Kind == relation.Kind && !IsOfOneParagraph(relation))
            relation = relation with { Verdict = Verdict.Unknown, Reason = "未判断，因为该数已与本句中的数核对相符", FormulaOf = static () => "" };
        Note(hash, relations.Count);
        relations.Add(relation);
    }

    private static bool IsOfOneParagraph(Relation relation)
    {
        var printed = relation.Printed.Locations[0];
        foreach (var operand in relation.Operands)
            if (operand.Locations.Count == 0 || operand.Locations[0] is var place && (place.Path != printed.Path || place.Part != printed.Part || place.Table is not null || place.Paragraph != printed.Paragraph))
                return false;
        return true;
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

    private static HashSet<object> Parts(Relation relation)
    {
        var places = Places(relation);
        if (relation.Printed.Identity is { } printed)
            places.Remove(printed);
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
            if (Equals(operand.Identity, relation.Printed.Identity))
                return true;
        return false;
    }

    /// <summary>True where a relation of a kind ties exactly these numbers in whatever roles.</summary>
    private static bool IsSame(Relation left, Relation right) =>
        (left.Kind == right.Kind || left.Declared is null) && Places(left).SetEquals(Places(right));

    private static HashSet<object> Places(Relation relation)
    {
        var places = new HashSet<object>();
        foreach (var operand in relation.Operands)
            if (Counts(operand) && operand.Identity is { } place)
                places.Add(place);
        if (relation.Printed.Identity is { } printed)
            places.Add(printed);
        return places;
    }

    /// <summary>A printed 0 changes no sum, so that a relation with it and one without are the same.</summary>
    private static bool Counts(Operand operand) => operand.Quantity.Value != 0m;

    /// <summary>In no order: every stated relation of the package is hashed.</summary>
    private static int HashOf(Relation relation)
    {
        int hash = relation.Printed.Identity?.GetHashCode() ?? 0;
        foreach (var operand in relation.Operands)
            if (Counts(operand))
                hash = unchecked(hash + (operand.Identity?.GetHashCode() ?? 0));
        return hash;
    }
}
