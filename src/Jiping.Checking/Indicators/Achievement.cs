using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Indicators;

/// <summary>Target and result of one indicator, both quantities of one scale.</summary>
/// <param name="Row">The row.</param>
/// <param name="Target">The target as printed.</param>
/// <param name="Actual">The result as printed.</param>
/// <param name="Direction">Which results are good.</param>
/// <param name="TargetValue">The target's value in the common scale.</param>
/// <param name="ActualValue">The result's value in the common scale; of an approximate one the end that speaks for it.</param>
/// <param name="IsSure">False where the scale was inferred or a value is approximate.</param>
internal sealed record Achievement(FormIndicator Row, Goal Target, Goal Actual, GoalDirection Direction, decimal TargetValue, decimal ActualValue, bool IsSure)
{
    /// <summary>A result beside a target in 万 is read in the scale in which it is not further from the target than this factor.</summary>
    private const decimal PlausibleFactor = 20m;

    /// <summary>Values outside of this are no targets of anybody, and would not bear to be multiplied.</summary>
    private const decimal Largest = 1_000_000_000_000m, Smallest = 0.0001m;

    /// <summary>True where the target is reached, false where not, null where that cannot be told.</summary>
    public bool? IsMet => ScoringScheme.IsMet(Direction, TargetValue, ActualValue);

    /// <summary>Result ÷ target; null for a target of nothing.</summary>
    public decimal? Ratio => TargetValue > 0m ? ActualValue / TargetValue : null;

    /// <summary>What a row states, or null where either is no quantity or the two cannot be compared.</summary>
    public static Achievement? Of(IndicatorSheet sheet, FormIndicator row)
    {
        var target = Goal.Of(sheet.Path, row.Target, row.Comparator, row.MeasureUnit);
        if (target.Quantity is not { } goal)
            return null;
        var actual = Goal.Of(sheet.Path, row.Actual, null, row.MeasureUnit);
        if (actual.Quantity is not { } result || goal.Approximation == Approximation.About || !IsSane(goal) || !IsSane(result))
            return null;
        var direction = DirectionOf(row, target, goal);
        if (Scale(goal, result) is not var (left, right, sure))
            return null;
        if (result.IsApproximate)
        {
            // The print may have been better by its rounding.
            var range = Measure.Of(result).Range;
            decimal step = direction == GoalDirection.Down ? range.Low - result.BaseValue : range.High - result.BaseValue;
            (right, sure) = (right + step, false);
        }
        // 10次以上 may be any number from 10 on.
        if (result.Comparator is Comparator.AtMost or Comparator.LessThan && direction != GoalDirection.Down || result.Comparator is Comparator.AtLeast or Comparator.MoreThan && direction == GoalDirection.Down)
            return null;
        return new(row, target, actual, direction, left, right, sure);
    }

    private static bool IsSane(Quantity quantity) => quantity.Value == 0m || Math.Abs(quantity.Value) is > Smallest and < Largest;

    private static GoalDirection DirectionOf(FormIndicator row, Goal target, Quantity goal)
    {
        switch (goal.Comparator)
        {
            case Comparator.AtLeast or Comparator.MoreThan:
                return GoalDirection.Up;
            case Comparator.AtMost or Comparator.LessThan:
                return GoalDirection.Down;
            case Comparator.None when goal.Value == 0m:
                return GoalDirection.Equal;
        }
        // Money and days are limits as often as goals; so is what a name speaks of as a cost or a fault.
        if (row.Class == IndicatorClass.Cost || goal.Unit.Dimension is Dimension.Money or Dimension.Other or Dimension.Area || Words.ContainsAny(row.Name, LexiconData.CeilingIndicatorWords)
            || row.Levels.Any(static level => level.Contains("时效", StringComparison.Ordinal) || level.Contains("成本", StringComparison.Ordinal)) && goal.Unit.Dimension != Dimension.Percent)
            return GoalDirection.Unknown;
        return target.Text[0] is '=' or '＝' ? GoalDirection.Equal : GoalDirection.Up;
    }

    /// <summary>Both values in one scale, and whether their units left no doubt; null where they measure different things.</summary>
    private static (decimal Target, decimal Actual, bool Sure)? Scale(Quantity goal, Quantity result)
    {
        bool bareGoal = goal.Unit == MeasureUnit.None, bareResult = result.Unit == MeasureUnit.None;
        if (bareGoal && bareResult || !bareGoal && !bareResult && goal.Unit.IsComparableTo(result.Unit))
            return (goal.BaseValue, result.BaseValue, true);
        if (!bareGoal && !bareResult)
            return AreOccasions(goal.Unit, result.Unit) ? (goal.Value, result.Value, false) : null;
        if (goal.Unit.Dimension == Dimension.Percent || result.Unit.Dimension == Dimension.Percent)
            return Percent(goal, result);
        var unit = bareGoal ? result.Unit : goal.Unit;
        if (unit.Dimension != Dimension.Count)
            return null;
        if (unit.Factor == 1m)
            return (goal.Value, result.Value, true);
        // 25000 beside 2万人次 is of the smaller scale, 2.5 of the larger one.
        foreach (decimal factor in (ReadOnlySpan<decimal>)[unit.Factor, 1m])
        {
            var (left, right) = bareGoal ? (goal.Value, result.Value * factor) : (goal.Value * factor, result.Value);
            if (left > 0m && right > 0m && right < left * PlausibleFactor && left < right * PlausibleFactor)
                return (left, right, false);
        }
        return null;
    }

    /// <summary>次 and 场次 count the same; 场 and 人 do not.</summary>
    private static bool AreOccasions(MeasureUnit left, MeasureUnit right) => left.Symbol is "次" or "场" or "场次" && right.Symbol is "次" or "场" or "场次";

    /// <summary>
    /// A bare result beside a percentage is one too where it is near it: not a fraction, not the count behind it. A percentage beside a bare target (8, 100%) is the degree
    /// to which that was reached.
    /// </summary>
    private static (decimal, decimal, bool)? Percent(Quantity goal, Quantity result) =>
        result.Unit == MeasureUnit.None && result.Value > 1m && result.Value * 2m >= goal.Value && result.Value <= goal.Value * 2m ? (goal.Value, result.Value, true) : null;
}
