using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Scoring;
using Jiping.Core.Relations;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>The score of an indicator against its target and result by the linear rule.</summary>
public sealed class Jp306ScoreAgainstResultTests
{
    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜6场｜10｜10｜", "6", "10分", "4", "6 ÷ 10 × 10 = 6")]
    [InlineData("产出指标｜质量指标｜培训合格率｜≥95%｜76%｜20｜20｜", "16", "20分", "4", "76 ÷ 95 × 20 = 16")]
    [InlineData("产出指标｜成本指标｜人均培训成本｜≤200元｜250元｜8｜8｜", "6", "8分", "2", "(1 − (250 − 200) ÷ 200) × 8 = 6")]
    [InlineData("产出指标｜数量指标｜安全事故起数｜=0｜2｜5｜5｜", "0", "5分", "5", "2 > 0 → 0")]
    [InlineData("产出指标｜数量指标｜入户走访｜400户｜全年完成200户｜10｜9｜", "5", "9分", "4", "200 ÷ 400 × 10 = 5")]
    public void Bad_IsFound(string row, string expected, string actual, string difference, string arithmetic)
    {
        var result = EvaluationForm.Check(row);

        EvaluationForm.Finds<Jp306ScoreAgainstResult>(result, Severity.Warning, actual, arithmetic);
        var finding = Assert.Single(RuleProof.Of<Jp306ScoreAgainstResult>(result));
        Assert.Equal(actual, finding.Actual);
        Assert.Equal(expected + "分", finding.Expected);
        Assert.Equal(decimal.Parse(difference, System.Globalization.CultureInfo.InvariantCulture), finding.Difference);
        Assert.Equal(finding.Actual, finding.Locations[0].Text + "分");
    }

    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜12场｜10｜10｜", Verdict.Exact)]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜6场｜10｜6｜经费压减", Verdict.Exact)]
    [InlineData("产出指标｜质量指标｜培训合格率｜≥95%｜94.8%｜10｜10｜", Verdict.Rounding)]
    [InlineData("产出指标｜数量指标｜受益人数｜≥2万人次｜23000人次｜10｜10｜", Verdict.Exact)]
    [InlineData("产出指标｜数量指标｜受益人数｜≥2万人次｜2.3｜10｜10｜", Verdict.Exact)]
    [InlineData("产出指标｜质量指标｜完成率｜100%｜100｜10｜10｜", Verdict.Exact)]
    [InlineData("产出指标｜成本指标｜办公用房租金｜≤30万元｜28.5万元｜5｜5｜", Verdict.Exact)]
    [InlineData("产出指标｜数量指标｜责任事故｜0｜0｜5｜5｜", Verdict.Exact)]
    [InlineData("产出指标｜数量指标｜参训人数｜≥800人｜约800人｜5｜5｜", Verdict.Exact)]
    [InlineData("产出指标｜数量指标｜参训人数｜≥800人｜900余人｜5｜5｜", Verdict.Exact)]
    public void Good_IsNotFound(string row, Verdict verdict)
    {
        var result = EvaluationForm.Check(row);

        Assert.Empty(EvaluationForm.Found<Jp306ScoreAgainstResult>(result));
        Assert.Equal(verdict, Assert.Single(result.Relations, static relation => relation.Source == RelationSource.AchievementScore).Verdict);
    }

    /// <summary>Bare targets of costs and times may be limits; thresholds cost more than the linear rule; dates and words are no quantities; other units measure other things.</summary>
    [Theory]
    [InlineData("产出指标｜成本指标｜印刷成本｜37｜32｜5｜5｜")]
    [InlineData("产出指标｜时效指标｜办结天数｜30天｜25天｜5｜5｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜5场｜10｜0｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜20场｜10｜9｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜10场｜10｜8｜")]
    [InlineData("产出指标｜时效指标｜完工时间｜2024年12月底前｜2024年11月｜5｜5｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜600人｜10｜10｜")]
    [InlineData("效益指标｜社会效益｜科学素质｜明显提升｜明显提升｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜8｜100%｜10｜10｜")]
    [InlineData("产出指标｜质量指标｜合格率｜≥95%｜12｜10｜10｜")]
    public void NotJudged_IsNotFound(string row)
    {
        var result = EvaluationForm.Check(row);

        Assert.Empty(EvaluationForm.Found<Jp306ScoreAgainstResult>(result));
        Assert.DoesNotContain(result.Relations, static relation => relation is { Source: RelationSource.AchievementScore, Verdict: not Verdict.Unknown });
    }

    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜8场｜10｜9｜", "8 ÷ 10 × 10 = 8")]
    [InlineData("产出指标｜数量指标｜受益人数｜≥2万人次｜15000｜10｜10｜", "15000 ÷ 20000 × 10 = 7.5")]
    public void SchemesOfAPlace_MayExplainIt(string row, string arithmetic) =>
        EvaluationForm.Finds<Jp306ScoreAgainstResult>(EvaluationForm.Check(row), Severity.Note, arithmetic);

    [Fact]
    public void Comparator_InAColumnOfItsOwn() => EvaluationForm.Finds<Jp306ScoreAgainstResult>(
        EvaluationForm.CheckTable("指标名称｜指标性质｜年度指标值｜计量单位｜实际完成值｜分值｜得分/投诉件数｜小于等于｜10｜件｜15｜10｜10"), Severity.Warning, "指标值≤10件", "10分", "(1 − (15 − 10) ÷ 10) × 10 = 5");

    /// <summary>Where other scores of the form have decimals, full points are not those of a shortfall rounded up.</summary>
    [Fact]
    public void FullPoints_BesideScoresWithDecimals_AreExact() => EvaluationForm.Finds<Jp306ScoreAgainstResult>(
        EvaluationForm.Check("满意度指标｜服务对象满意度｜农户满意度｜≥90%｜88%｜10｜10｜/产出指标｜质量指标｜完好率｜≥95%｜93.5%｜10｜9.84｜汛期冲毁"), Severity.Warning, "农户满意度", "88 ÷ 90 × 10 = 9.7778");

    /// <summary>Numbers that no report has are passed over, and break nothing.</summary>
    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥99999999999999999999999999｜99999999999999999999999998｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥0.00000000000000000001亿人次｜9999999999亿人次｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥10场｜12场｜9999999999999999999｜0.0000000000000001｜")]
    public void AbsurdNumbers_AreNotJudged(string row) =>
        Assert.DoesNotContain(EvaluationForm.Check("1｜1｜10｜99999999999999999999%｜9", row).Relations, static relation => relation is { Source: RelationSource.AchievementScore, Verdict: Verdict.Broken });

    [Fact]
    public void Scores_OfAHundred_AreNotCompared() => Assert.Empty(EvaluationForm.Found<Jp306ScoreAgainstResult>(
        EvaluationForm.CheckTable("指标｜年度指标值｜实际完成值｜权重｜得分/讲座｜≥10场｜6场｜10%｜100")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("完成 6场｜分值 10｜得分 10", new Jp306ScoreAgainstResult().Bad, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp306ScoreAgainstResult>(EvaluationForm.Check("产出｜数量｜活动场次｜≥10场｜6场｜10｜10｜")));
        Assert.Empty(EvaluationForm.Found<Jp306ScoreAgainstResult>(EvaluationForm.Check("产出｜数量｜活动场次｜≥10场｜6场｜10｜6｜")));
    }
}
