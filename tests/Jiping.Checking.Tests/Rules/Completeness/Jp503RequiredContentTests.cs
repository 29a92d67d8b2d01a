using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp503RequiredContentTests
{
    [Fact]
    public void WholeReport_LacksNothing() => Assert.Empty(Of(WholeReport.With()));

    [Theory]
    [InlineData("一、单位基本情况\n编制情况：行政编制 6 名、事业编制 2 名。负责科学普及。")]
    [InlineData("一、部门概况\n内设3个股室，现有工作人员十二名。")]
    [InlineData("一、机构设置\n本单位无编制，工作由区教育局代管，主要职责是科学普及。")]
    public void Staff_SaidInAnyWords_IsThere(string basics) => Assert.Empty(Of(WholeReport.With(basics: basics)));

    [Theory]
    [InlineData("三、年度工作目标\n举办讲座二十场。")]
    [InlineData("三、整体支出绩效目标\n保障运转，绩效指标详见附件2。")]
    [InlineData("三、整体支出绩效目标\n提升素质。\n数量指标：科普活动不少于10场。")]
    [InlineData("三、预算绩效管理\n绩效目标设定与职责一致，年度目标已批复。")]
    public void Goals_SaidAnyWay_AreThere(string goals) => Assert.Empty(Of(WholeReport.With(goals: goals)));

    [Fact]
    public void FiguresInAnotherDocument_AreThere() => Assert.Empty(Of(
        WholeReport.With(basics: "一、单位概况\n松岭区科协负责科学普及。", goals: "三、绩效目标\n提升公民科学素质。"),
        SelfEvaluation.Of("数据.docx", "2024年度部门整体支出绩效评价基础数据表", "编制数8人，实际在职人数7人。"),
        WholeReport.Form("产出指标｜数量指标｜科普活动｜≥12场｜13场｜50｜50", "效益指标｜社会效益｜受众｜≥5000人次｜5600人次｜40｜40")));

    [Theory]
    [InlineData("一、单位概况\n松岭区科协是群团组织，负责科学普及。", "没有编制数和在职人数")]
    [InlineData("一、单位机构设置\n松岭区科协内设办公室和科普部。", "没有编制数和在职人数")]
    public void Staff_Missing_IsAWarning(string basics, string message)
    {
        var finding = Assert.Single(Of(WholeReport.With(basics: basics)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Staff_WhereOnlyDutiesAreAsked_IsANote() =>
        Assert.Equal(Severity.Note, Assert.Single(Of(WholeReport.With(basics: "一、部门职能\n松岭区科协负责科学普及。"))).Severity);

    [Fact]
    public void Everything_IsOneFindingWithAllPlaces()
    {
        var finding = Assert.Single(Of(WholeReport.With(
            basics: "一、部门概况\n松岭区科协负责科学普及。",
            funds: "二、部门收支预决算情况\n2024年一般公共预算财政拨款收入120.00万元，支出120.00万元。",
            goals: "三、绩效目标\n经费用于保障机构正常运转。")));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("编制数、在职人数、可衡量的绩效目标、预算数", finding.Expected);
        Assert.Contains(finding.Locations, static place => place.Text == "经费用于保障机构正常运转。");
        Assert.Contains(finding.Locations, static place => place.Text.StartsWith("2024年一般公共预算", StringComparison.Ordinal));
    }

    [Fact]
    public void ConclusionMissing_IsAWarning() => Assert.Contains("没有自评结论", Assert.Single(Of(WholeReport.With(conclusion: ""))).Message, StringComparison.Ordinal);

    /// <summary>Who writes of problems must not fare worse than who hides them.</summary>
    [Theory]
    [InlineData("", "七、其他说明\n无。")]
    [InlineData("六、存在的问题\n项目支出进度不够快。", "七、其他说明\n无。")]
    public void ProblemsAndMeasures_AreNotesAtMost(string problems, string measures) =>
        Assert.Equal(Severity.Note, Assert.Single(Of(WholeReport.With(problems: problems, measures: measures))).Severity);

    /// <summary>A text that stops among its results may be a part of one.</summary>
    [Fact]
    public void TextThatBreaksOff_IsANote() =>
        Assert.Equal(Severity.Note, Assert.Single(Of(WholeReport.With(basics: "一、部门概况\n松岭区科协负责科学普及。", conclusion: "", problems: "", measures: ""))).Severity);

    [Fact]
    public void TextWithItsDate_IsWhole() =>
        Assert.Equal(Severity.Warning, Assert.Single(Of(WholeReport.With(conclusion: "", problems: "", measures: "", end: "松岭区科协\n2025年3月12日"))).Severity);

    [Theory]
    [InlineData("五、自评\n94分，等级为优。", "六、偏离目标的原因\n个别村更新不及时。", "七、对策\n加强督导。")]
    [InlineData("五、评分\n部门整体自评95分。", "六、工作短板\n力量薄弱。", "七、下一步打算\n充实力量。")]
    public void SectionsByOtherNames_AreThere(string conclusion, string problems, string measures) =>
        Assert.Empty(Of(WholeReport.With(conclusion: conclusion, problems: problems, measures: measures)));

    [Fact]
    public void ReportOnFunds_NeedsNoPosts() => Assert.Empty(Of(SelfEvaluation.Of("报告.docx", "2024年困难群众救助补助资金绩效自评报告",
        "一、困难群众救助资金下达情况", "下达补助资金820万元。", "二、绩效目标", "救助3200人。", "三、绩效目标完成情况", "救助3216人，支出820万元。",
        "四、自评结论", "得分96分，等级为优。", "五、偏离目标的原因和改进措施", "没有偏离。")));

    [Fact]
    public void NoProblem_NeedsNoMeasure() => Assert.Empty(Of(WholeReport.With(problems: "六、存在的问题\n无", measures: "")));

    [Fact]
    public void FinalAccount_IsNotJudged() => Assert.Empty(Of(SelfEvaluation.Of("决算.docx", "2024年度松岭区科协部门决算", "一、部门概况", "主要职责是科学普及。", "二、收支预决算情况", "支出120.00万元。")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp503RequiredContent();

        Assert.Single(Of(SelfEvaluation.Report(rule.Bad.Split('\n'))));
        Assert.Empty(Of(SelfEvaluation.Report(rule.Good.Split('\n'))));
    }

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp503RequiredContent>(SelfEvaluation.Check(documents));
}
