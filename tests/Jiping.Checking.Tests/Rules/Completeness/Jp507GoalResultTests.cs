using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp507GoalResultTests
{
    private const string Work = "年内在全区开展科学普及，组织科普大篷车进校园、进社区、进乡村，联合成员单位布置展板，邀请专家开办讲座，向群众发放资料，解答疑问，推动各镇街道的科普小组健全制度，培训科普员，更新展廊内容，各项工作都按计划推进，群众反映较好，覆盖面比上一年有所扩大，科普氛围进一步形成，青年科技人员踊跃参加志愿服务，企业科协建设稳步推进，学会工作有序开展，科技工作者座谈会如期召开，代表建议逐条办理。";

    [Theory]
    [InlineData("第六届青少年机器人竞赛")]
    [InlineData("第3届乡村摄影大赛")]
    [InlineData("第十一届数字农业论坛")]
    public void NamedEvent_WithoutResult_IsAWarning(string name)
    {
        var finding = Assert.Single(Of(Report(Work), Form($"1.举办{name}，带动全区参与科普。", "科普工作如期开展。")), finding => finding.Severity == Severity.Warning);

        Assert.Equal(name, finding.Actual);
        Assert.Contains(finding.Locations, place => place.Text.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("科普工作如期开展。", Work + "机器人竞赛于8月举办。")]
    [InlineData("青少年机器人比赛已举办，320人参加。", Work)]
    public void NamedEvent_WithResult_IsQuiet(string actual, string report) =>
        Assert.Empty(Of(Report(report), Form("1.举办第六届青少年机器人竞赛，带动全区参与科普。", actual)));

    [Fact]
    public void PlanForNextYear_IsNoResult() => Assert.Single(Of(
        WholeReport.With(results: $"四、目标完成情况\n{Work}", measures: "七、改进措施\n明年继续举办机器人竞赛。"), Form("1.举办第六届青少年机器人竞赛，带动全区参与科普。", "科普工作如期开展。")));

    [Fact]
    public void GoalToldWithItsResult_IsQuiet() =>
        Assert.Empty(Of(WholeReport.With(goals: "三、绩效目标\n年度总体目标：举办第六届机器人竞赛，全年办活动12场。机器人竞赛已于8月举办。", results: $"四、目标完成情况\n{Work}")));

    [Fact]
    public void SeveralGoals_OneSentence_IsANote()
    {
        string goals = "1.开展主题科普活动，覆盖各镇街道。2.培训科普员，提高服务能力。3.更新科普展廊，方便群众学习。";

        Assert.Equal(Severity.Note, Assert.Single(Of(Form(goals, "圆满完成年度目标。"))).Severity);
        Assert.Empty(Of(Form(goals, "1.主题科普活动13场；2.培训科普员两期；3.科普展廊更新六次，群众满意。")));
    }

    private static Document Report(string results) => WholeReport.With(results: $"四、目标完成情况\n{results}");

    private static Document Form(string goals, string actual) => SelfEvaluation.Form("2024年度部门整体支出绩效自评表", "预期目标｜实际完成情况", $"{goals}｜{actual}");

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp507GoalResult>(SelfEvaluation.Check(documents));
}
