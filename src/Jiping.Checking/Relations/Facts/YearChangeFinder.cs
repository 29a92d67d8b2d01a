using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// A change or a growth against the figures of the two years, wherever the package prints them: the two columns of a form, and the sentence of the report that says 比上年减少.
/// </summary>
internal sealed class YearChangeFinder(FactIndex index, KnownRelations known)
{
    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key.Aspect is not (Aspect.Change or Aspect.Growth) || group.Key.Period.Kind != PeriodKind.Year)
                continue;
            var value = group.Key with { Aspect = Aspect.Value };
            if (index.Get(value) is not { IsContradicted: false } current)
                continue;
            if (index.Get(value with { Period = value.Period.AddYears(-1) }) is not { IsContradicted: false } prior)
            {
                if (group.Key.Aspect == Aspect.Growth && index.Get(group.Key with { Aspect = Aspect.Change }) is { IsContradicted: false } changes)
                    foreach (var growth in group.Facts)
                        if (growth.Nearest(changes.Facts) is { } change && IsBeside(growth, change) && growth.Nearest(current.Facts) is { } level)
                            EvaluateByChange(growth, level, change);
                continue;
            }
            foreach (var printed in group.Facts)
                Evaluate(printed, printed.Nearest(current.Facts) ?? current.Facts[0], printed.Nearest(prior.Facts) ?? prior.Facts[0]);
        }
    }

    /// <summary>In one paragraph: 比上年增加5万元，增长10%.</summary>
    private static bool IsBeside(PlacedFact growth, PlacedFact change)
    {
        var (a, b) = (growth.Operand.Locations[0], change.Operand.Locations[0]);
        return a.Path == b.Path && a.Part == b.Part && a.Table is null && b.Table is null && a.Paragraph == b.Paragraph && Math.Abs(growth.Order - change.Order) <= 2;
    }

    /// <summary>The growth by the change beside it and the figure of the year, where the package prints none of the year before.</summary>
    private void EvaluateByChange(PlacedFact growth, PlacedFact current, PlacedFact change)
    {
        if (growth.Quantity.Unit.Dimension != Dimension.Percent || !change.Quantity.Unit.IsComparableTo(current.Quantity.Unit) || change.Quantity.Unit != current.Quantity.Unit
            || known.Judges(growth.Operand, RelationKind.Growth))
            return;
        var evaluation = Arithmetic.GrowthByChange(current.Quantity, change.Quantity, growth.Quantity, Math.Max(current.Quantity.Decimals, change.Quantity.Decimals));
        known.Add(FactRelation.Of(RelationKind.Growth, RelationSource.YearGrowth, [current, change], growth, evaluation) with
        {
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.GrowthByChange(current.Quantity, change.Quantity, evaluation, growth.Quantity),
            Reason = evaluation.Verdict == Verdict.Unknown ? "基期数为零或负数，增长率无法计算" : null,
            Certain = false,
        });
    }

    private void Evaluate(PlacedFact printed, PlacedFact current, PlacedFact prior)
    {
        bool growth = printed.Key.Aspect == Aspect.Growth;
        if (!current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit) || !growth && !printed.Quantity.Unit.IsComparableTo(current.Quantity.Unit)
            || growth && printed.Quantity.Unit.Dimension != Dimension.Percent)
            return;
        int decimals = Math.Max(current.Quantity.Decimals, prior.Quantity.Decimals);
        var reading = printed.Quantity;
        var evaluation = Evaluate(reading);
        if (!growth && evaluation.Verdict == Verdict.Broken && UnitSlip.Repair(reading, current.Quantity.Unit, Evaluate) is { } repaired)
        {
            // The slip itself is reported by the statement that shows it.
            reading = repaired;
            evaluation = Evaluate(reading);
        }
        known.Add(FactRelation.Of(growth ? RelationKind.Growth : RelationKind.Difference, growth ? RelationSource.YearGrowth : RelationSource.YearChange, [current, prior], printed, evaluation) with
        {
            FormulaOf = () => growth
                ? RelationWriter.Growth(current.Quantity, prior.Quantity, evaluation, reading)
                : RelationWriter.Sum([(current.Quantity, 1), (prior.Quantity, -1)], evaluation, reading),
            Reason = evaluation.Verdict == Verdict.Unknown ? "基期数为零或负数，增长率无法计算" : null,
            // The three numbers stand apart: the text itself does not say that they belong together.
            Certain = false,
        });

        Evaluation Evaluate(Quantity change) => growth
            ? Arithmetic.Growth(current.Quantity, prior.Quantity, change, decimals)
            : Arithmetic.Difference(current.Quantity, prior.Quantity, change, decimals);
    }
}
