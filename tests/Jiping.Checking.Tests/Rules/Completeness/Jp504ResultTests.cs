using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp504ResultTests
{
    [Theory]
    [InlineData("经自评，我单位综合得分为96.5分，评价等次为优秀。")]
    [InlineData("松岭区科协2024年度整体支出绩效自评总得分：88，绩效等级：良")]
    [InlineData("对照评分标准，我会自评得97.2分，为“优”。")]
    [InlineData("满分100分，自评得分为91分，达到“优”等次。")]
    [InlineData("科普经费自评得分90分；部门整体自评得分92分，等级为优。")]
    [InlineData("整体自评95分，为“优”。")]
    [InlineData("93.6分，优。")]
    [InlineData("各部分实得9.8分、19分、39分、28分，合计95.8分，评定等级优。")]
    public void ScoreAndGrade_AreThere(string conclusion) => Assert.Empty(Of(Report(conclusion)));

    [Theory]
    [InlineData("2024年整体支出绩效自评情况较好，各项目标基本完成。")]
    [InlineData("我单位高度重视，自评工作取得良好成效，绩效管理水平达到较好水平。")]
    [InlineData("工程质量鉴定为合格，自评工作已经完成。")]
    [InlineData("评分满分100分，其中履职效能得分48分，管理效率得分45分，整体情况优化明显。")]
    public void Neither_IsAWarningAtTheConclusion(string conclusion)
    {
        var finding = Assert.Single(Of(Report(conclusion)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(finding.Locations, place => place.Text == conclusion);
    }

    [Theory]
    [InlineData("科普展廊经费绩效评分为82分，良好。科技下乡活动绩效评分为91分，优秀。", "82分", "91分")]
    [InlineData("1.禁毒宣传专项自评得分75分，等级为中；2.反诈宣传专项自评得分86分，等级为良。", "75分", "86分")]
    public void OnlyParts_AreAWarningWithTheirScores(string conclusion, params string[] scores)
    {
        var finding = Assert.Single(Of(Report(conclusion)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.All(scores, score => Assert.Contains(score, finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("自评等级：良。", "没有写得分")]
    [InlineData("自评得分83分。", "83分为“良”")]
    public void OneOfBoth_IsANote(string conclusion, string message)
    {
        var finding = Assert.Single(Of(Report(conclusion)));

        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScoreOfTheForm_IsNamedWithItsGrade()
    {
        var finding = Assert.Single(Of(Report("自评情况总体良好，目标完成。"), WholeReport.Form(
            "产出指标｜数量指标｜科普活动｜≥12场｜13场｜50｜47.5", "效益指标｜社会效益｜受众｜≥5000人次｜5600人次｜50｜39", "总分｜＜｜＜｜＜｜＜｜100｜86.5")));

        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("自评表得分86.5分", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“良”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("地方标准可不同", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp504Result();

        Assert.Single(Of(SelfEvaluation.Report(rule.Bad.Split('\n'))));
        Assert.Empty(Of(SelfEvaluation.Report(rule.Good.Split('\n'))));
    }

    private static Document Report(string conclusion) => WholeReport.With(conclusion: $"五、自评结论\n{conclusion}");

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp504Result>(SelfEvaluation.Check(documents));
}
