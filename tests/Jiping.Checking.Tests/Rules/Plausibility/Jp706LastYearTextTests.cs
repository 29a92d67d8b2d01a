using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Sentences of last year's report with their numbers.</summary>
public sealed class Jp706LastYearTextTests
{
    [Theory]
    [InlineData("全年举办科普讲座16场，参加群众2350人次。")]
    [InlineData("基本支出86.42万元，其中人员经费70.15万元，公用经费16.27万元。")]
    [InlineData("组织科技下乡活动9场次，发放科普资料3260份。")]
    public void Bad_IsFoundInThisYearsReport(string sentence)
    {
        var finding = Assert.Single(Of(sentence, sentence));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("报告.docx", finding.Locations[0].Path);
        Assert.Contains("2023年的自评报告", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全年举办科普讲座16场，参加群众2350人次。", "全年举办科普讲座18场，参加群众2350人次。")]
    [InlineData("核定编制8名，年末在职人员7名，退休3名。", "核定编制8名，年末在职人员7名，退休3名。")]
    [InlineData("2023年基本支出86.42万元，项目支出12.30万元。", "2023年基本支出86.42万元，项目支出12.30万元。")]
    [InlineData("年度目标：举办科普讲座16场，计划参加群众2000人次。", "年度目标：举办科普讲座16场，计划参加群众2000人次。")]
    [InlineData("全年举办科普讲座12场。", "全年举办科普讲座12场。")]
    public void Good_IsNotFound(string earlier, string now) => Assert.Empty(Of(earlier, now));

    [Fact]
    public void OtherUnit_IsNotCompared()
    {
        const string Sentence = "全年举办科普讲座16场，参加群众2350人次。";
        var other = SelfEvaluation.Of("其他.docx", "2023年度整体支出绩效自评报告", "单位名称：云溪市青山区残疾人联合会", Sentence);

        Assert.Empty(RuleProof.Of<Jp706LastYearText>(SelfEvaluation.Check(other, SelfEvaluation.Report(Sentence))));
    }

    /// <summary>The examples are two reports each, told apart by 2023年报告：and 2024年报告：.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp706LastYearText();

        Assert.Single(OfExample(rule.Bad));
        Assert.Empty(OfExample(rule.Good));

        static List<Finding> OfExample(string example)
        {
            string[] parts = example.Replace("2023年报告：", "", StringComparison.Ordinal).Split("2024年报告：");
            return Of(parts[0], parts[1]);
        }
    }

    private static List<Finding> Of(string earlier, string now) => RuleProof.Of<Jp706LastYearText>(SelfEvaluation.Check(
        SelfEvaluation.Of("上年报告.docx", "2023年度整体支出绩效自评报告", "单位名称：云溪市松岭区科学技术协会", earlier), SelfEvaluation.Report(now)));
}
