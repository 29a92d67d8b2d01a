using System.Text;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Covers;

public class CoverReaderTests
{
    private static Cover Read(string text, string path = "a.txt") =>
        CoverReader.Read(DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), path));

    [Theory]
    [InlineData("2024年度部门整体支出绩效评价基础数据表", DocumentKind.DataSheet)]
    [InlineData("2024年度部门整体支出绩效自评表", DocumentKind.ScoringForm)]
    [InlineData("部门整体支出绩效评价指标评分表", DocumentKind.ScoringForm)]
    [InlineData("部门评价项目支出绩效自评表", DocumentKind.ProjectForm)]
    [InlineData("云溪县科协2024年度项目支出绩效自评报告", DocumentKind.Report)]
    [InlineData("2024年度部门整体支出绩效自我评价报告", DocumentKind.Report)]
    [InlineData("云溪县水利局2024年部门决算公开说明", DocumentKind.FinalAccount)]
    [InlineData("关于云溪县2024年财政决算的报告", DocumentKind.BudgetReport)]
    [InlineData("2024年全县及县本级财政决算草案的说明", DocumentKind.BudgetReport)]
    [InlineData("关于云溪县2024年预算执行情况与2025年预算草案的报告（书面）", DocumentKind.BudgetReport)]
    [InlineData("云溪县科协2024年工作要点", DocumentKind.Other)]
    [InlineData("关于开展2024年度部门整体支出绩效自评工作的通知\n附件\n部门整体支出绩效自评表\n部门整体支出绩效自评报告", DocumentKind.Other)]
    [InlineData("我们认真撰写了绩效自评报告，按时报送。", DocumentKind.Other)]
    public void Read_Title_GivesTheKind(string title, DocumentKind kind) => Assert.Equal(kind, Read(title).Kind);

    [Theory]
    [InlineData("附件3\n\n2024年度云溪县科协整体支出绩效自评报告", "2024年度云溪县科协整体支出绩效自评报告")]
    [InlineData("附件2-1：云溪县科协2024 年度\n部门整体支出\n绩效自评报告", "云溪县科协2024年度部门整体支出绩效自评报告")]
    [InlineData("附件1 2024年度部门整体支出绩效评价基础数据表", "2024年度部门整体支出绩效评价基础数据表")]
    [InlineData("附件12024年度部门整体支出绩效自评表", "2024年度部门整体支出绩效自评表")]
    [InlineData("云溪县发展和\n  改革局\n2024年度部门决算\n目录", "云溪县发展和改革局2024年度部门决算")]
    [InlineData("云溪县五届人大\n四次会议文件（九）\n\n关于云溪县2024年预算执行情况和\n\n2025年预算草案的报告", "关于云溪县2024年预算执行情况和2025年预算草案的报告")]
    [InlineData("云溪县科协部门\n2025年度整体支出绩效自评报告\n一、部门基本情况", "云溪县科协部门2025年度整体支出绩效自评报告")]
    [InlineData("云溪县科协2024年度部门决\n算", "云溪县科协2024年度部门决算")]
    [InlineData("机密\n整体支出绩效自评报告", "整体支出绩效自评报告")]
    public void Read_BrokenTitle_IsJoined(string text, string title) => Assert.Equal(title, Read(text).Title);

    [Fact]
    public void Read_MarkdownTitle_LosesItsMarks()
    {
        var cover = Read("# **云溪县科协2024年度** 部门整体支出绩效自评报告\n", "a.md");
        Assert.Equal("云溪县科协2024年度部门整体支出绩效自评报告", cover.Title);
        Assert.Equal("云溪县科协", cover.Entity);
    }

    [Theory]
    [InlineData("绩效自评报告\n单位名称：云溪县科学技术协会  填报人：张三\n", "云溪县科学技术协会")]
    [InlineData("绩效自评报告\n评 价 单 位： 云溪县科协本级（盖章）\n", "云溪县科协本级")]
    [InlineData("绩效自评报告\n市级预算部门（单位）名称（公章）：云溪县科协联系电话：123\n", "云溪县科协")]
    [InlineData("绩效自评报告\n填报单位（盖章）：\n", null)]
    [InlineData("2024年度云溪县科协整体支出绩效自评报告\n单位名称：青川市云溪县科学技术协会", "青川市云溪县科学技术协会")]
    [InlineData("云溪县财政局2024年度部门决算\n编制单位：万元", "云溪县财政局")]
    [InlineData("2024年全市及市本级决算草案的说明", null)]
    [InlineData("关于云溪县2024年地方财政预算执行情况和2025年地方财政预算草案的报告", "云溪县")]
    [InlineData("云溪县科普大篷车项目支出绩效自评报告", null)]
    [InlineData("部门整体支出绩效自评报告\n我单位按时完成。\n云溪县科学技术协会\n2025年5月8日", "云溪县科学技术协会")]
    public void Read_Entity_ComesFromLabelTitleOrSeal(string text, string? entity) => Assert.Equal(entity, Read(text).Entity);

    [Theory]
    [InlineData("云溪县2024年预算执行情况和2025年预算草案的报告", 2024)]
    [InlineData("二〇二四年度部门整体支出绩效自评报告", 2024)]
    [InlineData("云溪县科协2022年—2024年专项绩效评价报告", 2024)]
    [InlineData("整体绩效自评报告\n评价年度：2024年度\n填报日期：2025年3月1日", 2024)]
    [InlineData("部门整体支出绩效自评表\n（2024年度）\n2025年预算2025年预算2025年预算", 2024)]
    [InlineData("部门整体支出绩效自评报告\n填报日期：2025年5月13日\n协会2019年成立。2024年收入为207.48万元。根据云财绩〔2025〕4号", 2024)]
    [InlineData("部门整体支出绩效自评报告\n本单位支出2077.09万元", null)]
    public void Read_Year_IsTheEvaluatedOne(string text, int? year) => Assert.Equal(year, Read(text).Year);

    [Fact]
    public void Read_Workbook_TakesTitleAndEntityFromItsFirstRows()
    {
        var cover = CoverReader.Read(Sheets.Of("Sheet1",
            ["附件2"],
            ["部门整体支出绩效自评表"],
            ["（2024年度）"],
            ["区级预算部门名称", null, "云溪县科学技术协会 "],
            ["一级指标", "分值", "得分"]));
        Assert.Equal(new Cover(DocumentKind.ScoringForm, "部门整体支出绩效自评表", "云溪县科学技术协会", 2024), cover);
    }

    [Fact]
    public void Read_SheetName_IsATitleWhereTheSheetHasNone() =>
        Assert.Equal(DocumentKind.DataSheet, CoverReader.Read(Sheets.Of("基础数据表", ["编制数", "控制率"], ["8", "87.5%"])).Kind);

    [Theory]
    [InlineData("单位", DocumentKind.ScoringForm)]
    [InlineData("项目名称", DocumentKind.ProjectForm)]
    public void Read_FormWithoutTitle_IsKnownByItsColumns(string label, DocumentKind kind) =>
        Assert.Equal(kind, CoverReader.Read(Sheets.Of("Sheet1", [label, "科普"], ["一级指标", "三级指标", "分值", "得分"])).Kind);

    [Fact]
    public void Read_WebPage_PrefersTheTitleToTheMenu()
    {
        var cover = Read(
            "<html><ul><li>网站首页<li>部门决算<li>绩效评价报告</ul><p>发布机构：云溪县财政局</p>"
            + "<p align=center>云溪县科协2024年度部门决算</p><p>一、概况</p>",
            "a.html");
        Assert.Equal(new Cover(DocumentKind.FinalAccount, "云溪县科协2024年度部门决算", "云溪县科协", 2024), cover);
    }

    [Fact]
    public void Read_FileName_SaysNothing() =>
        Assert.Equal(Cover.Unknown, Read("支出合计", "云溪县科协2024年度部门整体支出绩效自评报告.txt"));
}
