using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;

namespace Jiping.Checking.Relations.Facts;

/// <summary>Rates that are one fact over another by definition (预算执行率, 在职人员控制率), wherever the package prints the three numbers.</summary>
internal sealed class DeclaredRatioFinder(FactIndex index, KnownRelations known)
{
    public void Find()
    {
        foreach (var group in index.Groups)
            if (group.Key is { Aspect: Aspect.Value, Concept.Id: { } concept })
                foreach (var ratio in Taxonomy.BuiltIn.Ratios)
                    if (ratio.Result == concept)
                        Find(ratio, group);
    }

    private void Find(DeclaredRatio ratio, FactGroup rates)
    {
        if (Side(ratio.Numerator, rates.Key) is not { IsContradicted: false } parts || Side(ratio.Denominator, rates.Key) is not { IsContradicted: false } wholes)
            return;
        foreach (var rate in rates.Facts)
            Evaluate(ratio, rate, rate.Nearest(parts.Facts) ?? parts.Facts[0], rate.Nearest(wholes.Facts) ?? wholes.Facts[0]);
    }

    /// <summary>The facts on one side. The rate's own stage says nothing (an execution rate is of the outturn): where the definition names none, both are of the final account.</summary>
    private FactGroup? Side(RatioTerm term, FactKey rate) =>
        index.Get(rate with { Stage = term.Stage == FactStage.Unknown ? FactStage.Final : term.Stage }, term.Concept);

    private void Evaluate(DeclaredRatio ratio, PlacedFact rate, PlacedFact part, PlacedFact whole)
    {
        if (rate.Quantity.Unit.Dimension != Dimension.Percent || !part.Quantity.Unit.IsComparableTo(whole.Quantity.Unit) || rate.Quantity.Comparator != Comparator.None)
            return;
        var evaluation = Arithmetic.Ratio(part.Quantity, whole.Quantity, rate.Quantity);
        string? reason = evaluation.Verdict == Verdict.Unknown ? "未判断，因为分母为零或负数" : ratio.Basis;
        // A rate above 100 % is often filled in as 100 %.
        if (evaluation is { Verdict: Verdict.Broken, Expected: > 100m } && rate.Quantity.Value == 100m)
            (evaluation, reason) = (Evaluation.Unknown, "未判断，因为超过100%的比率可能按100%填列");
        known.Add(FactRelation.Of(RelationKind.Ratio, RelationSource.DeclaredRatio, [part, whole], rate, evaluation) with
        {
            Declared = ratio.Id,
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Ratio(part.Quantity, whole.Quantity, evaluation, rate.Quantity),
            Reason = reason,
            Certain = false,
        });
    }
}
