using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Authoring.Tests.Building;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Narratives;

/// <summary>Words of a report that follow from figures.</summary>
public class NarrativeRendererTests
{
    [Theory]
    [InlineData("{{基本支出.决算}}", "118.70万元")]
    [InlineData("{{basic-expenditure.final@-1}}", "112.66万元")]
    [InlineData("{{基本支出|数}}", "118.70")]
    [InlineData("{{比上年 基本支出}}", "比上年增加6.04万元，增长5.36%")]
    [InlineData("{{比上年 “三公”经费}}", "比上年减少0.05万元，下降7.46%")]
    [InlineData("{{比上年 公务用车购置费}}", "与上年持平")]
    [InlineData("{{增减 基本支出 基本支出.预算}}", "减少1.80万元")]
    [InlineData("{{增长 公用经费}}", "增长11.55%")]
    [InlineData("{{占比 人员经费 基本支出}}", "74.29%")]
    [InlineData("{{基本支出.增减额}}", "6.04万元")]
    [InlineData("{{在职人员控制率}}", "87.50%")]
    [InlineData("{{执行率}}", "98.58%")]
    [InlineData("{{如 “三公”经费 <= “三公”经费.预算}}没有超{{否则}}超{{止}}", "没有超")]
    [InlineData("{{如 有 基本支出 且 无 资产总额}}甲{{止}}", "甲")]
    [InlineData("{{如 有 已评项目}}{{每个 项目}}{{分隔 、}}{{项目.名称}}{{年度资金总额}}{{止}}{{止}}", "科普专项经费31.50万元、人才工作经费10.00万元")]
    [InlineData("{{项目数}}：{{项目名单}}", "2个：科普专项经费、人才工作经费")]
    [InlineData("{{每个 未完成指标}}{{指标.名称}}{{指标.完成值}}（{{指标.偏差原因}}）{{止}}", "科普活动覆盖人次19000人次（偏远乡镇两场活动因天气改为线上）")]
    [InlineData("{{单位}}{{年度}}年{{日期}}", "青禾县科学技术协会2024年2025年6月9日")]
    public void Render_FollowsTheFigures(string text, string expected)
    {
        var (rendered, problems) = Render(text);

        Assert.Empty(problems);
        Assert.Equal(expected, rendered);
    }

    [Theory]
    [InlineData("第一行\n{{资产总额}}", 2, "缺少“资产总额决算数”")]
    [InlineData("{{基本支岀}}", 1, "没有“基本支岀”这个概念")]
    [InlineData("{{收入}}{{}}", 1, "空的")]
    [InlineData("{{如 有 基本支出}}甲", 1, "没有对应的 {{止}}")]
    [InlineData("甲{{止}}", 1, "多出一个")]
    [InlineData("{{基本支出", 1, "没有“}}”")]
    [InlineData("{{占比 基本支出}}", 1, "后面写两个指标")]
    [InlineData("{{每个 东西}}{{止}}", 1, "可写：项目")]
    [InlineData("{{如 基本支出 大}}甲{{止}}", 1, "看不懂")]
    [InlineData("{{得分 nothing}}", 1, "没有“nothing”这个指标")]
    public void Render_WhatIsWrong_IsSaidWithItsLine(string text, int line, string message)
    {
        var (_, problems) = Render(text);

        Assert.Contains(problems, problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal) && !problem.Open);
    }

    [Fact]
    public void Render_MissingFigure_LeavesAMarkAndNoNumber()
    {
        var (rendered, _) = Render("资产总额{{资产总额}}。");

        Assert.Equal("资产总额【缺：资产总额】。", rendered);
    }

    [Fact]
    public void Render_PlaceForTheClerk_IsOpen()
    {
        var (_, problems) = Render("甲\n【请填写成效】");

        Assert.Equal([new NarrativeProblem("section", 2, "还没有写：请填写成效", true)], problems);
    }

    [Fact]
    public void Render_SameAtPrintedDecimals_IsUnchanged()
    {
        var package = SamplePackages.Finished("hunan-whole");
        var figures = package.Whole.Figures.All.Select(static figure => figure.Ref.ToString() == "basic-expenditure.final@-1" ? SamplePackages.Figure("basic-expenditure.final@-1", 118.70m) : figure);
        package = package with { Whole = package.Whole with { Figures = new FigureTable(SamplePackages.Year, [.. figures]) } };

        Assert.Equal("与上年持平", Render("{{比上年 基本支出}}", package).Text);
    }

    private static (string Text, List<NarrativeProblem> Problems) Render(string text, SubmissionPackage? package = null)
    {
        package ??= SamplePackages.Finished("hunan-whole");
        var whole = View(package, package.Whole, null);
        var problems = new List<NarrativeProblem>();
        var pieces = NarrativeRenderer.Render("section", text, new NarrativeScope(whole, [.. package.Projects.Select(project => View(package, project.Evaluation, project))]), problems);
        return (string.Concat(pieces.Select(static piece => piece.Text)), problems);
    }

    private static EvaluationView View(SubmissionPackage package, Evaluation evaluation, ProjectEvaluation? project) =>
        new(package, SchemeCatalog.BuiltIn.Find(evaluation.SchemeId), evaluation, project);
}
