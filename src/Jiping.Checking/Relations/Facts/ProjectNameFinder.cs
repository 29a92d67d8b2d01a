using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// A project that a form lists by name and a text speaks of in the same words (科普专项经费预算37万元): the text's figure is the form's, under a key that only the name ties to it.
/// </summary>
internal sealed class ProjectNameFinder(FactIndex index, KnownRelations known)
{
    private const string Axis = "project";

    /// <summary>The member with the words before a concept's name; see docs/facts.md.</summary>
    private const string Qualifier = "of";

    public void Find()
    {
        var projects = new Dictionary<string, List<FactGroup>>(StringComparer.Ordinal);
        foreach (var group in index.Groups)
            if (group.Key.Aspect == Aspect.Value && group.Key.Members is { Count: 1 } members && members[Axis] is { } name && group.Facts[0].Quantity.Unit.Dimension == Dimension.Money)
            {
                if (!projects.TryGetValue(TaxonomyLabel.Clean(name), out var named))
                    projects.Add(TaxonomyLabel.Clean(name), named = []);
                named.Add(group);
            }
        if (projects.Count == 0)
            return;
        foreach (var group in index.Groups)
            if (group.Key.Aspect == Aspect.Value && group.Key.Members[Axis] is null)
                foreach (var fact in group.Facts)
                    if (fact.Quantity.Unit.Dimension == Dimension.Money && projects.TryGetValue(TaxonomyLabel.Clean(group.Key.Members[Qualifier] + fact.Fact.Label), out var named))
                        Find(fact, named);
    }

    private void Find(PlacedFact fact, List<FactGroup> named)
    {
        foreach (var group in named)
            if (group.Key.Period == fact.Key.Period && group.Key.Stage == fact.Key.Stage && group.Key.Entity == fact.Key.Entity)
                Evaluate(fact, fact.Nearest(group.Facts) ?? group.Facts[0], group.Key.FundScope == fact.Key.FundScope);
    }

    private void Evaluate(PlacedFact printed, PlacedFact project, bool sameFunds)
    {
        var evaluation = Arithmetic.Sum([(project.Quantity, 1)], printed.Quantity, project.Quantity.Decimals);
        bool open = evaluation.Verdict == Verdict.Broken && !sameFunds;
        known.Add(FactRelation.Of(RelationKind.SameFact, RelationSource.SameFact, [project], printed, open ? Evaluation.Unknown : evaluation) with
        {
            FormulaOf = () => FactPrints.Of([project, printed], index),
            Reason = open ? "未判断，因为两处口径可能不同" : null,
            // Only the name says that it is the same.
            Certain = false,
        });
    }
}
