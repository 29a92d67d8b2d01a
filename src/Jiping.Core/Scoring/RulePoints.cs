using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Scoring;

/// <summary>What a rule alone gives for a target and a result: for whoever holds a stranger's score against a scheme. The arithmetic is that of <see cref="Scorer"/>.</summary>
public static class RulePoints
{
    /// <summary>The points before rounding, less what a deviation costs; null where the rule asks for more than target and result, or they are too large.</summary>
    /// <param name="scheme">The scheme that the rule belongs to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="comparison">Sign of the target; not <see cref="ComparisonOperator.Qualitative"/>.</param>
    /// <param name="weight">Points of the indicator.</param>
    /// <param name="target">The target.</param>
    /// <param name="actual">The result, in the scale of <paramref name="target"/>.</param>
    public static decimal? Of(Scheme scheme, ScoringRule rule, ComparisonOperator comparison, decimal weight, decimal target, decimal actual)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(rule);
        if (rule is not (ProportionalRule or ThresholdRule or BandRule or DeductionRule))
            return null;
        var entry = new IndicatorEntry { Node = "", Weight = weight, Operator = comparison, Target = target, Actual = actual };
        var slot = new ScoreSlot(new SchemeIndicator { Id = "", Name = "", Weight = weight, Own = true }, entry, -1, weight, rule, Applies: true);
        try
        {
            var result = new PointsRule(scheme, new Evaluation { SchemeId = scheme.Id }, null).Of(slot, weight);
            return result.Points is { } points
                ? Math.Max(0m, Math.Min(points, weight) - (LeafScorer.Deviates(scheme, comparison, result.AchievementRate) ? scheme.Deviation.DeductionPoints : 0m))
                : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
