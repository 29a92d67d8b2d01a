using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>Scores one indicator: points by the rule, then what changed points make of them, rounding, the limits, deviation and what has to be explained.</summary>
internal sealed class LeafScorer(Scheme scheme, Evaluation evaluation, ExecutionResult? execution, List<ScoreProblem> problems)
{
    public ScoreLine Score(ScoreSlot slot, EffectiveWeights weights, int level)
    {
        var line = new ScoreLine
        {
            Node = slot.Indicator.Id,
            Entry = slot.Number,
            Name = slot.Name,
            Level = level,
            Weight = slot.Weight,
            EffectiveWeight = weights[slot],
            Rule = slot.Rule.Describe(slot.Unit, slot.Entry is { } entry ? ComparisonOperators.Polarity(entry.Operator) : null),
        };
        if (!slot.Applies)
            return NotApplicable(line, slot);
        try
        {
            return Applied(line, slot);
        }
        catch (OverflowException)
        {
            const string fault = "数字太大，算不出来，请检查数字和单位";
            problems.Add(new ScoreProblem(ScoreProblemKind.Missing, line.Node, line.Entry, $"“{line.Name}”还不能给分：{fault}"));
            return line with { Arithmetic = fault };
        }
    }

    private ScoreLine Applied(ScoreLine line, ScoreSlot slot)
    {
        var points = new PointsRule(scheme, evaluation, execution).Of(slot, slot.Weight);
        line = line with { Target = points.Target, Actual = points.Actual, AchievementRate = points.AchievementRate is { } rate ? scheme.Rounding.Rate.Apply(rate) : null };
        var computed = points.Points is { } raw ? Finish(line, slot, points, raw) : default((decimal Score, string Arithmetic)?);
        if (slot.Entry?.Given is { } given)
            return Given(line, slot, points, given, computed);
        if (computed is { } known)
            return Explained(line with { Score = known.Score, Arithmetic = known.Arithmetic, ForFull = known.Score < line.EffectiveWeight ? points.ForFull : "" }, slot, points);
        problems.Add(new ScoreProblem(ScoreProblemKind.Missing, line.Node, line.Entry, $"“{line.Name}”还不能给分：{points.Fault}"));
        return line with { Arithmetic = points.Fault };
    }

    /// <summary>The score: points at the points that count, rounded once, within its limits, less what a deviation costs.</summary>
    private (decimal Score, string Arithmetic) Finish(ScoreLine line, ScoreSlot slot, PointsResult points, decimal raw)
    {
        decimal weight = line.EffectiveWeight;
        string arithmetic = points.Arithmetic;
        if (weight != slot.Weight)
        {
            // The rule is applied to the points as set, so that a band of 7 of 10 stays seven tenths.
            raw = slot.Weight > 0m ? raw * weight / slot.Weight : 0m;
            arithmetic += $"；其他指标不适用，分值由 {Formula.Number(slot.Weight)} 调整为 {Formula.Number(weight)}，得分 × {Formula.Number(weight)} ÷ {Formula.Number(slot.Weight)}";
        }

        decimal score = raw >= weight ? weight : Math.Clamp(scheme.Rounding.Score.Apply(raw), 0m, weight);
        // 得满分 10 needs no “＝10” behind it.
        if (score != raw || weight != slot.Weight || !points.Arithmetic.EndsWith($"得满分 {Formula.Number(weight)}", StringComparison.Ordinal) && !points.Arithmetic.EndsWith("不得分", StringComparison.Ordinal))
            arithmetic += score == raw ? $"＝{Formula.Number(score)}" : $"＝{Formula.Number(Math.Round(raw, 6, MidpointRounding.AwayFromZero))}，{scheme.Rounding.Score.Describe()}得 {Formula.Number(score)}";
        if (slot.Entry is { } entry && Deviates(scheme, entry.Operator, points.AchievementRate))
        {
            decimal achieved = points.AchievementRate!.Value, deduction = scheme.Deviation.DeductionLine!.Value;
            score = Math.Max(0m, score - scheme.Deviation.DeductionPoints);
            arithmetic += $"；偏离指标值 {Formula.Number(scheme.Rounding.Rate.Apply(Math.Abs(achieved - 100m)))}%，达到 {Formula.Number(deduction)}%，按方案扣 {Formula.Number(scheme.Deviation.DeductionPoints)} 分，得 {Formula.Number(score)}";
        }

        return (score, arithmetic);
    }

    /// <summary>True where a result lies so far off its target that it costs points.</summary>
    public static bool Deviates(Scheme scheme, ComparisonOperator comparison, decimal? achieved) =>
        scheme.Deviation.DeductionLine is { } line && achieved - 100m is { } deviation
        && (scheme.Deviation.DeductionOf == DeviationSide.Both ? Math.Abs(deviation) >= line : deviation >= line && IsToBeReached(comparison));

    private static bool IsToBeReached(ComparisonOperator comparison) => comparison is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan or ComparisonOperator.Equal;

    private ScoreLine NotApplicable(ScoreLine line, ScoreSlot slot)
    {
        if (slot.Entry?.Given is not null)
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, line.Node, line.Entry, $"“{line.Name}”既标为不适用又填了得分，请只留一个"));
        string what = slot.Entry is { NotApplicable: true } ? "本年没有此类事项" : "全年预算数为 0";
        var (score, how) = EffectiveWeights.Policy(scheme, slot) switch
        {
            Schemes.NotApplicable.Full => (line.EffectiveWeight, "按方案得满分"),
            Schemes.NotApplicable.Zero => (0m, "按方案不得分"),
            // Points that could go nowhere count as earned: nobody loses them for want of anything to measure.
            _ when line.EffectiveWeight > 0m => (line.EffectiveWeight, "其他指标也不适用，按满分计"),
            _ => (0m, "分值按比例计入其他指标"),
        };
        return line with { Score = score, Status = ScoreStatus.NotApplicable, Arithmetic = $"{what}，{how}" };
    }

    /// <summary>Points that a person gave: they count, and where the rule computes others the sheet says so.</summary>
    private ScoreLine Given(ScoreLine line, ScoreSlot slot, PointsResult points, decimal given, (decimal Score, string Arithmetic)? computed)
    {
        if (given < 0m || given > line.EffectiveWeight)
        {
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, line.Node, line.Entry, $"“{line.Name}”填的得分 {Formula.Number(given)} 不在 0 到分值 {Formula.Number(line.EffectiveWeight)} 之间"));
            return line;
        }

        string arithmetic = $"评分人给 {Formula.Number(given)} 分";
        if (computed is { } rule && rule.Score != given)
        {
            arithmetic += $"（按规则应得 {Formula.Number(rule.Score)} 分：{rule.Arithmetic}）";
            problems.Add(new ScoreProblem(ScoreProblemKind.Note, line.Node, line.Entry, $"“{line.Name}”填的得分是 {Formula.Number(given)}，按规则应得 {Formula.Number(rule.Score)}，请核对或说明理由"));
        }

        return Explained(line with { Score = given, Arithmetic = arithmetic, ForFull = given < line.EffectiveWeight ? points.ForFull : "" }, slot, points);
    }

    private ScoreLine Explained(ScoreLine line, ScoreSlot slot, PointsResult points)
    {
        decimal weight = line.EffectiveWeight, score = line.Score!.Value, reasonBelow = scheme.Deviation.ReasonBelow;
        bool exceeded = scheme.Deviation.OverachievementLine is { } top && points.AchievementRate >= top && slot.Entry is { } entry && IsToBeReached(entry.Operator);
        bool lost = score < weight * reasonBelow / 100m;
        bool given = slot.Entry is { Reason.Length: > 0 };
        if (lost && !given)
            problems.Add(new ScoreProblem(ScoreProblemKind.ReasonOwed, line.Node, line.Entry, $"“{line.Name}”得 {Formula.Number(score)} 分，低于分值 {Formula.Number(weight)} 分{(reasonBelow < 100m ? $"的 {Formula.Number(reasonBelow)}%" : "")}，要写明偏差原因和改进措施"));
        else if (exceeded && !given)
            problems.Add(new ScoreProblem(ScoreProblemKind.ReasonOwed, line.Node, line.Entry, $"“{line.Name}”完成率 {Formula.Number(scheme.Rounding.Rate.Apply(points.AchievementRate!.Value))}%，达到指标值的 {Formula.Number(scheme.Deviation.OverachievementLine!.Value)}% 以上，要说明超额完成的原因"));
        return line with { Status = exceeded && score == weight ? ScoreStatus.Exceeded : StatusOf(score, weight), OwesReason = lost || exceeded };
    }

    /// <summary>What became of a line with these points.</summary>
    public static ScoreStatus StatusOf(decimal? score, decimal weight) => score switch
    {
        null => ScoreStatus.Open,
        { } number when number == weight => ScoreStatus.Full,
        0m => ScoreStatus.Zero,
        _ => ScoreStatus.Reduced,
    };
}
