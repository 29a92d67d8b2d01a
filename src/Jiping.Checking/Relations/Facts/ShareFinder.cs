using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>A share (占本年支出合计的100%) against its part and its whole, wherever the package prints them.</summary>
internal sealed class ShareFinder(FactIndex index, KnownRelations known)
{
    /// <summary>The member that names the whole; see docs/facts.md.</summary>
    private const string Axis = "whole";

    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key.Aspect != Aspect.Share || group.Key.Members[Axis] is not { } whole)
                continue;
            var frame = group.Key with { Aspect = Aspect.Value, Members = FactMembers.Of(group.Key.Members.Where(static pair => pair.Key != Axis)) };
            if (index.Get(frame) is not { IsContradicted: false } parts || index.Get(frame with { Members = FactMembers.None }, whole) is not { IsContradicted: false } wholes)
                continue;
            foreach (var share in group.Facts)
                if (!known.Judges(share.Operand, RelationKind.Ratio) && share.Nearest(parts.Facts) is { } part && share.Nearest(wholes.Facts) is { } total)
                    Evaluate(share, part, total);
        }
    }

    private void Evaluate(PlacedFact share, PlacedFact part, PlacedFact whole)
    {
        if (share.Quantity.Unit.Dimension != Dimension.Percent || !part.Quantity.Unit.IsComparableTo(whole.Quantity.Unit))
            return;
        var evaluation = Arithmetic.Ratio(part.Quantity, whole.Quantity, share.Quantity);
        // What is larger than the whole, or is the whole, is no part of it: the whole was not understood.
        if (evaluation.Verdict == Verdict.Broken && part.Quantity.BaseValue >= whole.Quantity.BaseValue && share.Quantity.Value < 100m)
            return;
        known.Add(FactRelation.Of(RelationKind.Ratio, RelationSource.ShareOfFacts, [part, whole], share, evaluation) with
        {
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Ratio(part.Quantity, whole.Quantity, evaluation, share.Quantity),
            Reason = evaluation.Verdict == Verdict.Unknown ? "未判断，因为分母为零或负数" : null,
            Certain = false,
        });
    }
}
