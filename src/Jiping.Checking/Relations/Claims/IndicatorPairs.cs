using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;

namespace Jiping.Checking.Relations.Claims;

/// <summary>What one indicator was to reach and what it has reached.</summary>
/// <param name="Target">The target.</param>
/// <param name="Actual">The result.</param>
internal sealed record IndicatorPair(PlacedFact Target, PlacedFact Actual)
{
    /// <summary>How much of the target was reached.</summary>
    public decimal Completion { get; } = Actual.BaseValue / Target.BaseValue;
}

/// <summary>The quantitative indicators of a package whose completion leaves no choice: rows of forms and lines of reports with one target and one result in one unit.</summary>
internal static class IndicatorPairs
{
    public static List<IndicatorPair> Of(ClaimFacts facts, ClaimDocument document)
    {
        var indicators = new Dictionary<(int Document, string Name, string Unit), (List<PlacedFact> Targets, List<PlacedFact> Actuals)>();
        foreach (var group in facts.Index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, Stage: FactStage.Target or FactStage.Actual } || group.Key.Period != document.Year)
                continue;
            foreach (var fact in group.Facts)
            {
                if (fact.Fact.Indicator is not { } name || fact.Quantity.Unit.Dimension is not (Dimension.Count or Dimension.Percent))
                    continue;
                var key = (fact.Document, name, fact.Quantity.Unit.Base);
                if (!indicators.TryGetValue(key, out var sides))
                    indicators.Add(key, sides = ([], []));
                (group.Key.Stage == FactStage.Target ? sides.Targets : sides.Actuals).Add(fact);
            }
        }
        var pairs = new List<IndicatorPair>();
        foreach (var (targets, actuals) in indicators.Values)
            if (targets is [var target] && actuals is [var actual] && IsFloor(target.Quantity) && actual.IsPlain)
                pairs.Add(new(target, actual));
        return pairs;
    }

    /// <summary>True for a target that more is better than. Of a percentage without comparison nobody can tell: 控制率 100% is a ceiling.</summary>
    private static bool IsFloor(Quantity target) =>
        target is { Value: > 0m, IsApproximate: false }
        && (target.Comparator is Comparator.AtLeast or Comparator.MoreThan || target.Comparator == Comparator.None && target.Unit.Dimension == Dimension.Count);
}
