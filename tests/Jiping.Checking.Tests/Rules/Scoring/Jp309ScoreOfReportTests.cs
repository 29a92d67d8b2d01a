using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>A score that a report gives without a form, against the goals and results that it states.</summary>
public sealed class Jp309ScoreOfReportTests
{
    [Theory]
    [InlineData("科普宣传项目综合评分为92分。", "92分", "5/10场（50%）", "500/1000册（50%）")]
    [InlineData("部门整体支出绩效自评得分88分，等级为良。", "88分", "平均完成50%")]
    [InlineData("经自评，自评总分为90.5分。", "90.5分", "平均完成50%")]
    public void Bad_IsFound(string score, params string[] says) => EvaluationForm.Finds<Jp309ScoreOfReport>(Check("5", "500", score), Severity.Warning, says);

    [Theory]
    [InlineData("10", "1000", "科普宣传项目综合评分为92分。")]
    [InlineData("9", "850", "部门整体支出绩效自评得分95分，等级为优。")]
    [InlineData("5", "500", "科普宣传项目综合评分为55分。")]
    [InlineData("5", "500", "科普宣传项目评价表满分为100分。")]
    public void Good_IsNotFound(string lectures, string booklets, string score) => Assert.Empty(EvaluationForm.Found<Jp309ScoreOfReport>(Check(lectures, booklets, score)));

    [Fact]
    public void OneGoal_SaysTooLittle() => Assert.Empty(EvaluationForm.Found<Jp309ScoreOfReport>(FactPackage.Check(FactPackage.Report(
        "（一）科普宣传", "绩效指标：举办科普讲座10场。", "完成情况：举办科普讲座5场。", "自评得分92分。"))));

    [Fact]
    public void Form_IsJudgedByItsOwnRows() => Assert.Empty(EvaluationForm.Found<Jp309ScoreOfReport>(FactPackage.Check(
        FactPackage.Report("（一）科普宣传", "绩效指标：举办科普讲座10场，发放科普手册1000册。", "完成情况：举办科普讲座5场，发放科普手册500册。", "自评得分92分。"),
        FactPackage.Document("自评表.docx", ["2024年度部门整体支出绩效自评表"], FormTable.Of("三级指标｜年度指标值｜实际完成值｜分值｜得分", "科普讲座｜10场｜5场｜10｜5")))));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp309ScoreOfReport();

        Assert.Single(EvaluationForm.Found<Jp309ScoreOfReport>(FactPackage.Check(FactPackage.Report(["（一）科普宣传", .. Lines(rule.Bad)]))));
        Assert.Empty(EvaluationForm.Found<Jp309ScoreOfReport>(FactPackage.Check(FactPackage.Report(["（一）科普宣传", .. Lines(rule.Good)]))));
    }

    private static string[] Lines(string text) => text.Split('。', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static CheckResult Check(string lectures, string booklets, string score) => FactPackage.Check(FactPackage.Report(
        "二、分项绩效目标实现情况", "（一）科普宣传项目", "绩效目标：面向全区群众普及科学知识。", "绩效指标：举办科普讲座10场，发放科普手册不少于1000册。",
        $"完成情况：举办科普讲座{lectures}场，发放科普手册{booklets}册。", "三、评价结论", score));
}
