using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Evaluations;

/// <summary>
/// The figures of an evaluation as they are printed: what was filled in, and what follows from it by definition (rates, sums whose parts are all there, changes,
/// growth). What follows is computed from the printed numbers, so that a reader who adds up gets the same.
/// </summary>
internal sealed class FigureValues(EvaluationView view)
{
    private const int MaximumDepth = 4;

    /// <summary>The figure, or null where it is neither filled in nor follows from others.</summary>
    public BoundValue? Find(FigureRef figure) => Find(figure.At(view.Year), 0);

    /// <summary>The difference of two figures in the first one's unit; null where one is missing or they measure different things.</summary>
    public static BoundValue? Change(BoundValue now, BoundValue then)
    {
        if (!now.Quantity.Unit.IsComparableTo(then.Quantity.Unit))
            return null;
        var unit = now.Quantity.Unit.Dimension == Dimension.Percent ? MeasureUnit.PercentPoint : now.Quantity.Unit;
        decimal difference = (now.Quantity.BaseValue - then.Quantity.BaseValue) / now.Quantity.Unit.Factor;
        return new BoundValue(now.Key with { Aspect = Aspect.Change }, new Quantity(difference, unit, Math.Max(now.Quantity.Decimals, then.Quantity.Decimals)));
    }

    /// <summary>The change in percent of the base; null where that is zero or negative.</summary>
    public BoundValue? Growth(BoundValue now, BoundValue then) => then.Quantity.BaseValue > 0m && now.Quantity.Unit.IsComparableTo(then.Quantity.Unit)
        ? new BoundValue(now.Key with { Aspect = Aspect.Growth }, Percent((now.Quantity.BaseValue - then.Quantity.BaseValue) / then.Quantity.BaseValue * 100m))
        : null;

    /// <summary>A part of a whole in percent; null where the whole is nothing.</summary>
    public BoundValue? Share(BoundValue part, BoundValue whole) => whole.Quantity.BaseValue > 0m && part.Quantity.Unit.IsComparableTo(whole.Quantity.Unit)
        ? new BoundValue(part.Key with { Aspect = Aspect.Share, Members = part.Key.Members.With("whole", whole.Key.Concept.ToString()) }, Percent(part.Quantity.BaseValue / whole.Quantity.BaseValue * 100m))
        : null;

    /// <summary>The value of a formula as a percentage; null where a figure is missing.</summary>
    public BoundValue? Rate(Formula formula, string concept)
    {
        var result = formula.Evaluate(view.Evaluation.Figures.Quantity);
        return result.Value is { } value ? new BoundValue(view.Key(FactConcept.Of(concept)), Percent(value)) : null;
    }

    private Quantity Percent(decimal value) => new(view.RateRounding.Apply(value), MeasureUnit.Percent, view.RateRounding.Decimals);

    private BoundValue? Find(FigureRef figure, int depth)
    {
        if (view.Evaluation.Figures.Quantity(figure) is { } entered)
            return Bound(figure, PrintedQuantity.Of(entered));
        if (depth >= MaximumDepth)
            return null;
        return figure.Aspect switch
        {
            Aspect.Value => ByRatio(figure, depth) ?? BySum(figure),
            Aspect.Change => Pair(figure, depth) is var (now, then) ? Change(now, then) : null,
            Aspect.Growth => Pair(figure, depth) is var (now, then) ? Growth(now, then) : null,
            _ => null,
        };
    }

    private (BoundValue Now, BoundValue Then)? Pair(FigureRef figure, int depth) =>
        Find(figure with { Aspect = Aspect.Value }, depth + 1) is { } now && Find(figure with { Aspect = Aspect.Value, Year = figure.Year - 1 }, depth + 1) is { } then ? (now, then) : null;

    private BoundValue? ByRatio(FigureRef figure, int depth)
    {
        foreach (var ratio in Taxonomy.BuiltIn.Ratios)
        {
            if (ratio.Result != figure.Concept)
                continue;
            if (Find(Side(ratio.Numerator), depth + 1) is { } numerator && Find(Side(ratio.Denominator), depth + 1) is { Quantity.BaseValue: > 0m } denominator)
                return Bound(figure, Percent(numerator.Quantity.BaseValue / denominator.Quantity.BaseValue * 100m));
        }

        return null;

        FigureRef Side(RatioTerm term) => figure with { Concept = term.Concept, Stage = term.Stage == FactStage.Unknown ? figure.Stage : term.Stage };
    }

    /// <summary>A declared sum whose every part is there: a part that is not filled in may be one that nobody asked for.</summary>
    private BoundValue? BySum(FigureRef figure)
    {
        if (Taxonomy.BuiltIn.Get(figure.Concept)?.Dimension != Dimension.Money)
            return null;
        foreach (var relation in Taxonomy.BuiltIn.RelationsOf(figure.Concept))
        {
            if (relation.Usual || relation.ResultStage != FactStage.Unknown)
                continue;
            decimal sum = 0m;
            int decimals = 0;
            bool whole = true;
            foreach (var term in relation.Terms)
            {
                if (view.Evaluation.Figures.Quantity(figure with { Concept = term.Concept }) is not { } quantity)
                {
                    whole = false;
                    break;
                }

                var printed = PrintedQuantity.Of(quantity);
                sum += term.Sign * printed.BaseValue;
                decimals = Math.Max(decimals, printed.Decimals);
            }

            if (whole)
                return Bound(figure, PrintedQuantity.TenThousand(sum, decimals));
        }

        return null;
    }

    private BoundValue Bound(FigureRef figure, Quantity quantity)
    {
        var at = figure.At(view.Year);
        return new BoundValue(view.Key(FactConcept.Of(at.Concept), at.Stage, at.Aspect, at.Scope, at.Year), quantity);
    }
}
