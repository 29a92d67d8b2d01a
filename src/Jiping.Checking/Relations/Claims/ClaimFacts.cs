using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>The facts that claims are tested against: those of the unit as a whole, by measure, period and stage.</summary>
internal sealed class ClaimFacts
{
    private readonly Dictionary<(string Concept, Aspect Aspect, FactPeriod Period, FactStage Stage), List<FactGroup>> byMeasure = [];
    private Dictionary<Passage, List<PlacedFact>>? byPassage;

    public ClaimFacts(FactIndex index)
    {
        Index = index;
        foreach (var group in index.Groups)
        {
            if (group.Key.Concept.Id is not { } concept || group.Key.Members.Count > 0)
                continue;
            var measure = (concept, group.Key.Aspect, group.Key.Period, group.Key.Stage);
            if (byMeasure.TryGetValue(measure, out var groups))
                groups.Add(group);
            else
                byMeasure.Add(measure, [group]);
        }
    }

    public FactIndex Index { get; }

    /// <summary>The facts of a passage in reading order.</summary>
    public IReadOnlyList<PlacedFact> In(Passage passage)
    {
        if (byPassage is null)
        {
            byPassage = [];
            foreach (var group in Index.Groups)
                foreach (var fact in group.Facts)
                    if (fact.Fact.Source is Mention mention)
                        if (byPassage.TryGetValue(mention.Passage, out var known))
                            known.Add(fact);
                        else
                            byPassage.Add(mention.Passage, [fact]);
            foreach (var facts in byPassage.Values)
                facts.Sort(static (a, b) => a.Order - b.Order);
        }
        return byPassage.GetValueOrDefault(passage) ?? [];
    }

    /// <summary>Where a fact stands in its passage; 0 for one of a cell's own.</summary>
    public static int PositionOf(PlacedFact fact) => fact.Fact.Source is Mention mention ? mention.Number.Start : 0;

    /// <summary>The facts of a measure, in the scope that is asked for, else in that of all funds, else in the only one there is; null where it is not printed or contradicts itself.</summary>
    public FactGroup? Of(ClaimDocument document, string concept, FactPeriod period, FactStage stage, FundScope funds = FundScope.Unknown, Aspect aspect = Aspect.Value)
    {
        if (!byMeasure.TryGetValue((concept, aspect, period, stage), out var groups))
            return null;
        FactGroup? best = null;
        int rank = 0;
        bool several = false;
        foreach (var group in groups)
        {
            if (!string.Equals(group.Key.Entity, document.Entity, StringComparison.Ordinal))
                continue;
            int own = Rank(group.Key, funds);
            if (own > rank)
                (best, rank, several) = (group, own, false);
            else if (own == rank)
                several = true;
        }
        return best is null or { IsContradicted: true } || several ? null : best;
    }

    /// <summary>Two facts that differ in one part of their key, the first of them as <see cref="Of"/> finds it.</summary>
    public (FactGroup One, FactGroup Other)? Pair(ClaimDocument document, string concept, FactPeriod period, FactStage stage, FundScope funds, Func<FactKey, FactKey> other) =>
        Of(document, concept, period, stage, funds) is { } one && Index.Get(other(one.Key)) is { IsContradicted: false } second ? (one, second) : null;

    /// <summary>The print that a claim is about: in its own passage the nearest before it, else in its document, else the first of the package.</summary>
    public static PlacedFact Nearest(FactGroup group, ClaimSentence sentence, int at)
    {
        PlacedFact? beside = null, own = null;
        foreach (var fact in group.Facts)
        {
            if (fact.Document != sentence.Document.Index)
                continue;
            own ??= fact;
            if (fact.Fact.Source is Mention mention && mention.Passage == sentence.Passage && (beside is null || Math.Abs(mention.Number.Start - at) < Math.Abs(PositionOf(beside) - at)))
                beside = fact;
        }
        return beside ?? own ?? group.Facts[0];
    }

    private static int Rank(FactKey key, FundScope funds)
    {
        int rank = key.Consolidation == Consolidation.AsReported ? 4 : 1;
        return funds != FundScope.Unknown && key.FundScope == funds ? rank + 2 : key.FundScope == FundScope.All ? rank + 1 : rank;
    }
}
