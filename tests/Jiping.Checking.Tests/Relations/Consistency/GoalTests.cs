using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Relations.Consistency;

/// <summary>Goals of the form against those of the report.</summary>
public sealed class GoalTests
{
    private const string First = "深入实施全民科学素质行动，提高重点人群科学素质水平。";

    private const string Second = "举办第6届校园科普剧展演和第3届航模比赛，培养青少年创新意识。";

    private static Document Form(string goals) =>
        SelfEvaluation.Form("2024年度部门整体支出绩效自评表", "年度总体目标｜预期目标｜实际完成情况", $"^｜{goals}｜较好完成了预期目标。", "一级指标｜分值｜得分");

    private static string Judge(string form, params string[] report) => SelfEvaluation.Findings(Form(form), SelfEvaluation.Report(report));

    [Fact]
    public void EqualGoals_AreExact()
    {
        var relations = SelfEvaluation.Check(Form($"1：{First}\n2：{Second}"), SelfEvaluation.Report($"1.整体支出绩效目标。（1）{First}（2）{Second}"))
            .Relations.Where(static relation => relation.Source == RelationSource.Goal).ToArray();

        Assert.Equal(2, relations.Length);
        Assert.All(relations, static relation => Assert.Equal(Verdict.Exact, relation.Verdict));
        Assert.Equal(First, relations[0].Operands[0].Locations[0].Text);
        Assert.Equal("自评表.docx", relations[0].Operands[0].Locations[0].Path);
        Assert.Equal(First, relations[0].Printed.Locations[0].Text);
    }

    [Fact]
    public void OmittedEvent_IsAWarningWithThePiece()
    {
        var finding = Assert.Single(SelfEvaluation.Check(Form($"1：{First}\n2：{Second}"),
            SelfEvaluation.Report($"整体支出绩效目标：1、{First}2、举办第6届校园科普剧展演，培养青少年创新意识。")).Findings);

        Assert.Equal("JP207", finding.Rule);
        Assert.Contains("少了“和第3届航模比赛”", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Second, finding.Locations[1].Text);
    }

    [Theory]
    [InlineData("举办第7届校园科普剧展演和第3届航模比赛，培养青少年创新意识。", "自评表写“6”，报告写“7”")]
    [InlineData("举办第16届校园科普剧展演和第3届航模比赛，培养青少年创新意识。", "自评表写“6”，报告写“16”")]
    public void OtherNumbers_AreToldWhole(string second, string words)
    {
        var finding = Assert.Single(SelfEvaluation.Check(Form($"1：{First}\n2：{Second}"), SelfEvaluation.Report("（三）整体支出绩效目标", $"1、{First}", $"2、{second}", "二、绩效情况")).Findings);

        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingGoal_IsAWarning() => Assert.Equal(
        "Warning JP207", Judge($"1.{First}\n2.{Second}\n3.加强自身建设，提升服务科技工作者的能力。", "（三）整体支出绩效目标", $"1.{First}", $"2.{Second}", "二、绩效情况"));

    [Theory]
    [InlineData("（三）整体支出绩效目标", "1．深入实施全民科学素质行动，提高重点人群科学素质水平", "2．举办第6届校园科普剧展演和第3届航模比赛、培养青少年创新意识；")]
    [InlineData("（三）整体支出绩效目标", "围绕中心工作，服务科技工作者，服务创新驱动发展，服务科学决策，全面完成各项任务。")]
    [InlineData("（三）整体支出绩效目标", "保障机构正常运转，完成日常工作任务，按时发放工资福利。")]
    [InlineData("（三）整体支出绩效目标完成情况", "1、完成大赛1场，参赛作品300件。")]
    [InlineData("我单位按照整体支出绩效目标的要求，完成了各项任务。")]
    public void Goals_WordedAnew_SayNothing(params string[] report) => Assert.Equal("", Judge($"1：{First}\n2：{Second}", report));

    [Fact]
    public void TwoReports_AreNotCompared() => Assert.Equal(
        "", SelfEvaluation.Relations(RelationSource.Goal, Form($"1：{First}"), SelfEvaluation.Report("整体支出绩效目标：" + First), SelfEvaluation.Report("整体支出绩效目标：" + First)));
}
