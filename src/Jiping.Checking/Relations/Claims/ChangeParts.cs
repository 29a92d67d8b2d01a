using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Checking.Relations.Claims;

/// <summary>The change of a measure from the year before.</summary>
/// <param name="Concept">Id of the measure.</param>
/// <param name="Amount">Signed, in the base of the unit.</param>
/// <param name="Step">One unit of the last printed digit.</param>
/// <param name="Facts">What it was taken from: the printed change, or the figures of the two years.</param>
internal sealed record MeasureChange(string Concept, decimal Amount, decimal Step, IReadOnlyList<PlacedFact> Facts)
{
    /// <summary>Ids of the measures that it is a part of.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>True where it was taken apart itself.</summary>
    public bool HasParts { get; init; }
}

/// <summary>The changes of a total's parts by the declared sums, as far down as they are printed.</summary>
internal sealed class ChangeParts(ClaimFacts facts, ClaimDocument document, FactKey total)
{
    /// <summary>Levels that are gone down: 支出合计, 基本支出, 人员经费.</summary>
    private const int MostLevels = 2;

    /// <summary>All parts of all levels; empty where no declared sum can be filled or it does not add up.</summary>
    public List<MeasureChange> Of(MeasureChange whole)
    {
        var parts = new List<MeasureChange>();
        Descend(whole, MostLevels, parts);
        return parts;
    }

    /// <summary>The change of a measure: from the figures of the two years, shown as the printed change where that agrees; else the printed change.</summary>
    public MeasureChange? ChangeOf(string concept)
    {
        if (Taxonomy.BuiltIn.Get(concept) is not { } known)
            return null;
        var key = total with { Concept = known.Fact, Aspect = Aspect.Value };
        var printed = facts.Index.Get(key with { Aspect = Aspect.Change });
        if (Value(key) is { } current && Value(key with { Period = key.Period.AddYears(-1) }) is { } prior && current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit))
        {
            decimal amount = current.BaseValue - prior.BaseValue, step = Math.Max(current.Step, prior.Step);
            var same = printed?.Facts.Find(fact => fact.Quantity.Unit == current.Quantity.Unit && Math.Abs(fact.BaseValue - amount) <= step);
            return new(concept, amount, step, same is null ? [current, prior] : [same]);
        }
        return printed is { IsContradicted: false, Facts: [var change, ..] } ? new(concept, change.BaseValue, change.Step, [change]) : null;
    }

    private PlacedFact? Value(FactKey key) =>
        facts.Index.Get(key) is { IsContradicted: false } group ? group.Facts.Find(fact => fact.Document == document.Index) ?? group.Facts[0] : null;

    private bool Descend(MeasureChange whole, int levels, List<MeasureChange> parts)
    {
        if (levels == 0)
            return false;
        foreach (var relation in Taxonomy.BuiltIn.RelationsOf(whole.Concept))
        {
            if (relation.Usual || relation.Terms.Count < 2 || relation.ResultStage != FactStage.Unknown && relation.ResultStage != total.Stage)
                continue;
            if (Fill(relation, whole) is not { } filled)
                continue;
            foreach (var part in filled)
            {
                int at = parts.Count;
                parts.Add(part);
                if (Descend(part, levels - 1, parts))
                    parts[at] = part with { HasParts = true };
            }
            return true;
        }
        return false;
    }

    private List<MeasureChange>? Fill(DeclaredRelation relation, MeasureChange whole)
    {
        var filled = new List<MeasureChange>();
        decimal sum = 0m, step = whole.Step;
        foreach (var term in relation.Terms)
        {
            if (term.Sign < 0 || term.Stage != FactStage.Unknown)
                return null;
            if (ChangeOf(term.Concept) is { } change)
            {
                filled.Add(change with { Within = [.. whole.Within, whole.Concept] });
                sum += change.Amount;
                step += change.Step;
            }
            else if (!term.Optional)
                return null;
        }
        return filled.Count >= 2 && Math.Abs(sum - whole.Amount) <= step ? filled : null;
    }
}
