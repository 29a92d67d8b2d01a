using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// What comes from some funds (一般公共预算财政拨款的基本支出) against the same measure over all funds: it is the same or a part of it. Many bodies have only the one kind of funds, and
/// their figures agree.
/// </summary>
internal sealed class FundScopeFinder(FactIndex index, KnownRelations known)
{
    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, FundScope: not (FundScope.All or FundScope.Unknown) } || index.Get(group.Key with { FundScope = FundScope.All }) is not { } all)
                continue;
            foreach (var part in group.Facts)
                for (int document = 0; document < index.Documents.Count; document++)
                    if (part.Nearest(all.Facts, document) is { } nearest)
                        Evaluate(part, nearest);
        }
    }

    private void Evaluate(PlacedFact part, PlacedFact all)
    {
        if (!part.Quantity.Unit.IsComparableTo(all.Quantity.Unit) || part.Quantity.Unit.Dimension != Dimension.Money || part.Quantity.Value < 0m)
            return;
        var equal = Arithmetic.Sum([(all.Quantity, 1)], part.Quantity);
        bool within = part.Quantity.BaseValue <= all.Quantity.BaseValue;
        var evaluation = equal.Holds ? equal : within ? new Evaluation(Verdict.Exact, part.Quantity.Value, 0m) : Evaluation.Unknown;
        known.Add(FactRelation.Of(equal.Holds ? RelationKind.SameFact : RelationKind.Bound, RelationSource.FundScope, [all], part, evaluation) with
        {
            FormulaOf = () => $"{RelationWriter.Print(part.Quantity)} ≤ {RelationWriter.Print(all.Quantity)}",
            Reason = equal.Holds || within ? null : "未判断，因为两处口径可能不同",
        });
    }
}
