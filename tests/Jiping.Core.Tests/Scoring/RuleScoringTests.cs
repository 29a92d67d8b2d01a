using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Scoring;

/// <summary>Every kind of rule at its edges, ten points each.</summary>
public class RuleScoringTests
{
    private static readonly Scheme Own = One("own: true");

    [Theory]
    [InlineData("≥", 10, 10, 10)]
    [InlineData("≥", 10, 12, 10)]
    [InlineData("≥", 10, 9, 9)]
    [InlineData("≥", 10, 0, 0)]
    [InlineData("≥", 10, -5, 0)]
    [InlineData("≥", 3, 1, 3.33)]
    [InlineData("≥", 0, 0, 10)]
    [InlineData("≥", 0, -1, 0)]
    [InlineData("≥", -10, -8, 10)]
    [InlineData("≥", -10, -12, 0)]
    [InlineData(">", 10, 10, 10)]
    [InlineData(">", 10, 9, 9)]
    [InlineData("≤", 10, 10, 10)]
    [InlineData("≤", 10, 0, 10)]
    [InlineData("≤", 10, -1, 10)]
    [InlineData("≤", 10, 12, 8)]
    [InlineData("≤", 10, 20, 0)]
    [InlineData("≤", 10, 25, 0)]
    [InlineData("≤", 0, 0, 10)]
    [InlineData("≤", 0, 0.01, 0)]
    [InlineData("<", 10, 12, 8)]
    [InlineData("=", 10, 10, 10)]
    [InlineData("=", 10, 8, 8)]
    [InlineData("=", 10, 12, 10)]
    [InlineData("=", 0, 0, 10)]
    [InlineData("=", 0, 1, 0)]
    [InlineData("=", 0, -1, 10)]
    public void Proportional(string sign, double target, double actual, double expected) =>
        Assert.Equal((decimal)expected, Line(Own, Entry(ComparisonOperators.Signs[sign], (decimal)target, (decimal)actual)).Score);

    [Theory]
    [InlineData("{kind: proportional, reverse: inverse}", "≤", 10, 20, 5)]
    [InlineData("{kind: proportional, reverse: inverse}", "≤", 10, 10, 10)]
    [InlineData("{kind: proportional, reverse: inverse}", "≤", 10, 0, 10)]
    [InlineData("{kind: proportional, reverse: inverse}", "≤", 0, 5, 0)]
    [InlineData("{kind: proportional, floor: 60}", "≥", 10, 6, 6)]
    [InlineData("{kind: proportional, floor: 60}", "≥", 10, 5.99, 0)]
    [InlineData("{kind: proportional, floor: 60}", "≤", 10, 14, 6)]
    [InlineData("{kind: proportional, floor: 60}", "≤", 10, 15, 0)]
    [InlineData("{kind: proportional, strict: true}", "=", 10, 12, 8)]
    [InlineData("{kind: proportional, strict: true}", "=", 10, 10, 10)]
    [InlineData("{kind: proportional, strict: true}", "=", 10, 30, 0)]
    [InlineData("{kind: proportional, strict: true}", "≥", 10, 30, 10)]
    [InlineData("threshold", "≥", 10, 10, 10)]
    [InlineData("threshold", "≥", 10, 9.99, 0)]
    [InlineData("threshold", "≤", 10, 10.01, 0)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≥", 10, 9, 10)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≥", 10, 8.99, 5)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≥", 10, -3, 0)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≤", 10, 5, 10)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≤", 10, 13, 5)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "≤", 10, 20, 0)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "=", 0, 0, 10)]
    [InlineData("{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}", "=", 0, 2, 0)]
    [InlineData("{kind: bands, of: value, bands: [{from: 90, points: 10}, {from: 80, points: 8}, {share: 0}]}", "≥", 95, 90, 10)]
    [InlineData("{kind: bands, of: value, bands: [{from: 90, points: 10}, {from: 80, points: 8}, {share: 0}]}", "≥", 95, 89.9, 8)]
    [InlineData("{kind: bands, of: value, bands: [{from: 90, points: 12}, {share: 0}]}", "≥", 95, 90, 10)]
    [InlineData("{kind: deduction, over: 100, step: 1, points: 0.5}", "≤", 100, 100, 10)]
    [InlineData("{kind: deduction, over: 100, step: 1, points: 0.5}", "≤", 100, 101.5, 9.25)]
    [InlineData("{kind: deduction, over: 100, step: 1, points: 0.5, steps: complete}", "≤", 100, 101.5, 9.5)]
    [InlineData("{kind: deduction, over: 100, step: 1, points: 0.5, steps: started}", "≤", 100, 101.5, 9)]
    [InlineData("{kind: deduction, over: 100, step: 1, points: 0.5}", "≤", 100, 500, 0)]
    [InlineData("{kind: deduction, under: 100, step: 5, points: 2, steps: complete}", "≥", 100, 95.01, 10)]
    [InlineData("{kind: deduction, under: 100, step: 5, points: 2, steps: complete}", "≥", 100, 95, 8)]
    [InlineData("{kind: deduction, under: 100, step: 5, points: 2}", "≥", 100, -50, 0)]
    public void OtherRules(string rule, string sign, double target, double actual, double expected)
    {
        var entry = Entry(ComparisonOperators.Signs[sign], (decimal)target, (decimal)actual);

        Assert.Equal((decimal)expected, Line(One($"own: true, rule: {rule}"), entry).Score);
        Assert.Equal((decimal)expected, Line(One($"rule: {rule}"), entry with { Weight = null }).Score);
    }

    [Theory]
    [InlineData("达成", null, 10)]
    [InlineData("达成", 80.0, 8)]
    [InlineData("部分达成", 79.9, 7.99)]
    [InlineData("部分达成", 60.0, 6)]
    [InlineData("未达成", 0.0, 0)]
    public void Graded(string level, double? share, double expected) => Assert.Equal((decimal)expected, Line(Own, Words(level, share)).Score);

    [Theory]
    [InlineData("", null, "没有填写达成程度。可填：达成、部分达成、未达成")]
    [InlineData("优", null, "没有“优”")]
    [InlineData("部分达成", null, "还要填得分比例（60%—80%）")]
    [InlineData("部分达成", 80.0, "应在 60% 到 80% 之间")]
    [InlineData("未达成", 60.0, "应在 0% 到 60% 之间")]
    [InlineData("达成", 101.0, "应在 80% 到 100% 之间")]
    public void Graded_Fault_IsAskedAndNotScored(string level, double? share, string words)
    {
        var line = Line(Own, Words(level, share));

        Assert.Null(line.Score);
        Assert.Contains(words, line.Arithmetic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 4)]
    [InlineData(9, 0)]
    public void Items(int faults, double expected) => Assert.Equal((decimal)expected, Line(One("rule: {kind: items, points: 2}"), new IndicatorEntry { Node = "it", Faults = faults }).Score);

    [Fact]
    public void YesNo()
    {
        var scheme = One("rule: yes-no");

        Assert.Equal((10m, 0m), (Line(scheme, new IndicatorEntry { Node = "it", Done = true }).Score, Line(scheme, new IndicatorEntry { Node = "it", Done = false }).Score));
    }

    [Theory]
    [InlineData("rule: yes-no", "没有填写是否做到")]
    [InlineData("rule: {kind: items, points: 2}", "没有就填 0")]
    [InlineData("rule: judged", "由评分人给分")]
    [InlineData("rule: proportional", "没有填写年度指标值")]
    [InlineData("rule: {kind: deduction, over: 1, step: 1, points: 1}", "没有填写实际完成值")]
    public void NothingFilledIn_IsAskedForAndNotZero(string indicator, string words)
    {
        var line = Line(One(indicator), new IndicatorEntry { Node = "it" });

        Assert.Equal((null, ScoreStatus.Open), (line.Score, line.Status));
        Assert.Contains(words, line.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Judged_TakesThePointsThatAreGiven() => Assert.Equal(7.5m, Line(One("rule: judged"), new IndicatorEntry { Node = "it", Given = 7.5m }).Score);

    [Theory]
    [InlineData(10.01)]
    [InlineData(-0.01)]
    public void Given_BeyondThePoints_IsRefused(double given)
    {
        var sheet = Sheet(One("rule: judged"), Spent, new IndicatorEntry { Node = "it", Given = (decimal)given });

        Assert.Null(sheet.Total);
        Assert.Contains(sheet.Problems, static problem => problem.Kind == ScoreProblemKind.Wrong && problem.Message.Contains("不在 0 到分值 10 之间", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_BesideARule_CountsAndIsHeldAgainstIt()
    {
        var sheet = Sheet(Own, Spent, Entry(ComparisonOperator.AtLeast, 10m, 5m) with { Given = 8m, Reason = "另有说明" });

        Assert.Equal(8m, sheet.Lines.Last().Score);
        Assert.Contains("评分人给 8 分（按规则应得 5 分", sheet.Lines.Last().Arithmetic, StringComparison.Ordinal);
        Assert.Contains(sheet.Problems, static problem => problem.Kind == ScoreProblemKind.Note && problem.Message.Contains("请核对", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_AsTheRuleSays_IsNoRemark() => Assert.Empty(Sheet(Own, Spent, Entry(ComparisonOperator.AtLeast, 3m, 1m) with { Given = 3.33m, Reason = "有" }).Problems);

    [Fact]
    public void Value_FromFigures_ShowsTheArithmetic()
    {
        var line = Line(One("unit: '%', value: staff-in-post.final / authorized-posts.final * 100, rule: {kind: deduction, over: 100, step: 1, points: 0.5}"), new IndicatorEntry { Node = "it" }, Count("staff-in-post.final", 21m), Count("authorized-posts.final", 20m));

        Assert.Equal((7.5m, "105%"), (line.Score, line.Actual));
        Assert.Equal("21 ÷ 20 × 100＝105%；超过 5%，10 − 5 × 0.5＝7.5", line.Arithmetic);
        Assert.Equal("指标不超过 100%", line.ForFull);
    }

    [Theory]
    [InlineData(false, "缺少")]
    [InlineData(true, "除数是 0")]
    public void Value_ThatCannotBeComputed_IsOpen(bool zero, string words)
    {
        var line = Line(One("unit: '%', value: staff-in-post.final / authorized-posts.final * 100, rule: {kind: deduction, over: 100, step: 1, points: 0.5}"), new IndicatorEntry { Node = "it" }, zero ? [Count("staff-in-post.final", 7m), Count("authorized-posts.final", 0m)] : []);

        Assert.Null(line.Score);
        Assert.Contains(words, line.Arithmetic, StringComparison.Ordinal);
        Assert.Contains("标为不适用", line.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsWhereNumbersAreNeeded_AreAskedBack()
    {
        var line = Line(One("own: true, rule: proportional"), Words("达成", null));

        Assert.Null(line.Score);
        Assert.Contains("要数字", line.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void AbsurdNumbers_AreOpenAndNeverCrash()
    {
        var sheet = Sheet(Own, [Money("annual-funds.revised", 0.0001m), Money("annual-funds.final", decimal.MaxValue / 10_000m)], Entry(ComparisonOperator.AtLeast, 0.0001m, decimal.MaxValue), Entry(ComparisonOperator.AtLeast, 1m, 1m, decimal.MaxValue));

        Assert.Null(sheet.Total);
        Assert.Contains(sheet.Problems, static problem => problem.Message.Contains("数字太大", StringComparison.Ordinal));
        Assert.Contains(sheet.Problems, static problem => problem.Message.Contains("算不出执行率", StringComparison.Ordinal));
        Assert.Contains(sheet.Problems, static problem => problem.Message.Contains("应在 0 到 10 之间", StringComparison.Ordinal));
    }

    [Fact]
    public void Arithmetic_SaysHowThePointsWereRounded() =>
        Assert.Equal("1 ÷ 3 × 10＝3.333333，四舍五入保留 2 位小数得 3.33", Line(Own, Entry(ComparisonOperator.AtLeast, 3m, 1m)).Arithmetic);

    private static IndicatorEntry Words(string level, double? share) =>
        new() { Node = "it", Name = "指标", Weight = 10m, Operator = ComparisonOperator.Qualitative, TargetText = "明显", ActualText = "明显", Level = level, Share = (decimal?)share };
}
