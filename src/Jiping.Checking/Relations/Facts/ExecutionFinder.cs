using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// What was carried out against the budget as revised, or against the one of a sheet that has no other, where the text prints both and no rate: it is within the budget. More than the budget has many good reasons
/// (carried-over money), so that it is not judged.
/// </summary>
internal sealed class ExecutionFinder(FactIndex index, KnownRelations known)
{
    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, Stage: FactStage.Final, Concept.Id: { } concept } || Taxonomy.BuiltIn.Get(concept) is not { Dimension: Dimension.Money, Flow: Flow.Flow })
                continue;
            if ((index.Get(group.Key with { Stage = FactStage.Revised }) ?? index.Get(group.Key with { Stage = FactStage.Budget })) is not { } budgets)
                continue;
            foreach (var final in group.Facts)
                if (final.Nearest(budgets.Facts) is { } budget && budget.Quantity.Unit.IsComparableTo(final.Quantity.Unit))
                    Evaluate(final, budget);
        }
    }

    private void Evaluate(PlacedFact final, PlacedFact budget)
    {
        bool within = final.Quantity.BaseValue <= budget.Quantity.BaseValue;
        var evaluation = within ? new Evaluation(Verdict.Exact, final.Quantity.Value, 0m) : Evaluation.Unknown;
        known.Add(FactRelation.Of(RelationKind.Bound, RelationSource.Execution, [budget], final, evaluation) with
        {
            FormulaOf = () => $"{RelationWriter.Print(final.Quantity)} ≤ {RelationWriter.Print(budget.Quantity)}",
            Reason = within ? null : "未判断，因为超出预算的部分可能来自结转结余",
        });
    }
}
