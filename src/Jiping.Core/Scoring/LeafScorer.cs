using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>Scores one indicator: points by the rule, then rounding, cap, deviation and what has to be explained.</summary>
internal sealed class LeafScorer(Scheme scheme, Evaluation evaluation, ExecutionResult? execution, List<ScoreProblem> problems)
{
    public ScoreLine Score(ScoreSlot slot, EffectiveWeights weights, int level)
    {
        decimal weight = weights[slot];
        var line = new ScoreLine
        {
            Node = slot.Indicator.Id,
            Entry = slot.Number,
            Name = slot.Name,
            Level = level,
            Weight = slot.Weight,
            EffectiveWeight = weight,
            Rule = slot.Rule.Describe(),
        };
        if (!slot.Applies)
            return NotApplicable(line, slot);
        var points = new PointsRule(scheme, evaluation, execution).Of(slot, weight);
        line = line with { Target = points.Target, Actual = points.Actual, AchievementRate = points.AchievementRate is { } rate ? scheme.Rounding.Rate.Apply(rate) : null };
        if (slot.Entry?.Given is { } given)
            return Given(line, slot, points, given);
        if (points.Points is not { } raw)
        {
            problems.Add(new ScoreProblem(ScoreProblemKind.Missing, line.Node, line.Entry, $"“{line.Name}”还不能给分：{points.Fault}"));
            return line with { Arithmetic = points.Fault };
        }

        decimal score = Math.Clamp(scheme.Rounding.Score.Apply(raw), 0m, weight);
        string arithmetic = points.Arithmetic + (score == raw ? $"＝{ScoreText.Number(score)}" : $"＝{ScoreText.Number(Math.Round(raw, 6, MidpointRounding.AwayFromZero))}，{scheme.Rounding.Score.Describe()}得 {ScoreText.Number(score)}");
        if (points.AchievementRate is { } achieved && slot.Entry?.Operator is not ComparisonOperator.AtMost and not ComparisonOperator.LessThan && scheme.Deviation.DeductionLine is { } deduction && achieved - 100m >= deduction)
        {
            score = Math.Max(0m, score - scheme.Deviation.DeductionPoints);
            arithmetic += $"；完成率比指标值高 {ScoreText.Number(deduction)}% 以上，按方案扣 {ScoreText.Number(scheme.Deviation.DeductionPoints)} 分，得 {ScoreText.Number(score)}";
        }

        return Explained(line with { Score = score, Arithmetic = arithmetic, ForFull = score < weight ? points.ForFull : "" }, slot, points);
    }

    private ScoreLine NotApplicable(ScoreLine line, ScoreSlot slot)
    {
        var policy = EffectiveWeights.Policy(scheme, slot);
        // Points that could not be shared out count as earned: nobody loses them for want of anything to measure.
        bool full = policy == Schemes.NotApplicable.Full || line.EffectiveWeight > 0m && policy != Schemes.NotApplicable.Zero;
        string how = full ? "本年没有此类事项，按方案得满分" : policy == Schemes.NotApplicable.Zero ? "本年没有此类事项，按方案不得分" : "本年没有此类事项，分值按比例计入其他指标";
        return line with { Score = full ? line.EffectiveWeight : 0m, Status = ScoreStatus.NotApplicable, Arithmetic = how };
    }

    /// <summary>Points that a person gave: they count, and where the rule computes others the sheet says so.</summary>
    private ScoreLine Given(ScoreLine line, ScoreSlot slot, PointsResult points, decimal given)
    {
        if (given < 0m || given > line.EffectiveWeight)
        {
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, line.Node, line.Entry, $"“{line.Name}”填的得分 {ScoreText.Number(given)} 不在 0 到分值 {ScoreText.Number(line.EffectiveWeight)} 之间"));
            return line;
        }

        string arithmetic = $"评分人给 {ScoreText.Number(given)} 分";
        if (points.Points is { } raw && scheme.Rounding.Score.Apply(raw) is var computed && computed != given)
        {
            arithmetic += $"（按规则应得 {ScoreText.Number(computed)} 分：{points.Arithmetic}）";
            problems.Add(new ScoreProblem(ScoreProblemKind.Note, line.Node, line.Entry, $"“{line.Name}”填的得分是 {ScoreText.Number(given)}，按规则应得 {ScoreText.Number(computed)}，请核对或说明理由"));
        }

        return Explained(line with { Score = given, Arithmetic = arithmetic, ForFull = given < line.EffectiveWeight ? points.ForFull : "" }, slot, points);
    }

    private ScoreLine Explained(ScoreLine line, ScoreSlot slot, PointsResult points)
    {
        decimal weight = line.EffectiveWeight;
        bool exceeded = scheme.Deviation.OverachievementLine is { } top && points.AchievementRate >= top
            && slot.Entry?.Operator is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan or ComparisonOperator.Equal;
        bool lost = weight > 0m && line.Score is { } score && score < weight * scheme.Deviation.ReasonBelow / 100m;
        var status = line.Score switch
        {
            null => ScoreStatus.Open,
            var s when s == weight => exceeded ? ScoreStatus.Exceeded : ScoreStatus.Full,
            0m => ScoreStatus.Zero,
            _ => ScoreStatus.Reduced,
        };
        bool given = slot.Entry is { } entry && entry.Reason.Length > 0;
        if (lost && !given)
            problems.Add(new ScoreProblem(ScoreProblemKind.ReasonOwed, line.Node, line.Entry, $"“{line.Name}”得 {ScoreText.Number(line.Score!.Value)} 分，低于分值 {ScoreText.Number(weight)} 分，要写明偏差原因和改进措施"));
        else if (exceeded && !given)
            problems.Add(new ScoreProblem(ScoreProblemKind.ReasonOwed, line.Node, line.Entry, $"“{line.Name}”完成率 {ScoreText.Number(scheme.Rounding.Rate.Apply(points.AchievementRate!.Value))}%，达到指标值的 {ScoreText.Number(scheme.Deviation.OverachievementLine!.Value)}% 以上，要说明超额完成的原因"));
        return line with { Status = status, OwesReason = lost || exceeded };
    }
}
