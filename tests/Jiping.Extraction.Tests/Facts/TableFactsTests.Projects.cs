using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Facts;

public sealed partial class TableFactsTests
{
    private const string ProjectForm = """
        项目名称|流动科技馆巡展@c3|项目编码|43000024|@c2
        主管部门|青禾区科学技术协会@c3|实施单位|青禾区科技馆@c3
        项目资金（万元）@r4|@c1|年初预算数|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额|60.00|50.00|48.00|10|96.00%|9.60
        其中：当年财政拨款|50.00|40.00|38.00|—|95.00%|—
        上年结转资金|10.00|10.00|10.00|—|—|—
        绩效指标@r2|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        产出指标|数量指标|展出场次|≥8场|9场|90|90
        总分@c6|100|99.60
        """;

    [Fact]
    public void ProjectForm_FactsAreOfItsProjectAndUnit()
    {
        var facts = FactTables.Read(DocumentKind.ProjectForm, ProjectForm).Facts;
        Assert.All(facts, static fact => Assert.Equal("流动科技馆巡展", fact.Key.Members["project"]));
        Assert.All(facts, static fact => Assert.Equal("青禾区科技馆", fact.Key.Entity));
    }

    [Fact]
    public void ProjectForm_FundsIndicatorsAndTotal()
    {
        var facts = FactTables.Of(DocumentKind.ProjectForm, ProjectForm);
        Assert.Contains("4:5 48.00万元 annual-funds Final 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.Contains("5:4 40.00万元 current-year-appropriation Revised 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.Contains("5:7 95.00% execution-rate Final 青禾区科技馆 of=当年财政拨款;project=流动科技馆巡展", facts);
        Assert.Contains("6:3 10.00万元 prior-year-carryover Approved 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.Contains("8:5 ≥8场 展出场次 Target 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.Contains("9:8 99.60分 self-score Final 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.DoesNotContain(facts, static fact => fact.StartsWith("1:", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectForm_SeveralInOneDocument()
    {
        string second = ProjectForm.Replace("流动科技馆巡展", "院士讲堂", StringComparison.Ordinal).Replace("青禾区科技馆", "青禾区科学技术协会", StringComparison.Ordinal);
        var facts = FactTables.Of(DocumentKind.ProjectForm, "项目支出绩效自评表\n" + ProjectForm + "\n\n项目支出绩效自评表\n" + second);
        Assert.Contains("4:5 48.00万元 annual-funds Final 青禾区科技馆 project=流动科技馆巡展", facts);
        Assert.Contains("4:5 48.00万元 annual-funds Final project=院士讲堂", facts);
    }

    [Fact]
    public void ProjectForm_WithoutAName_IsNotTakenForTheUnits()
    {
        string nameless = ProjectForm.Replace("项目名称|流动科技馆巡展", "项目名称|", StringComparison.Ordinal);
        Assert.Empty(FactTables.Of(DocumentKind.ProjectForm, nameless));
        Assert.Contains("4:5 Ambiguous", FactTables.Unresolved(DocumentKind.ProjectForm, nameless));
    }

    private const string Export = """
        单位编码|单位名称|项目编码|项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|分值|完成值|得分
        301001|青禾区科协|43011024|科普专项|产出指标|数量指标|讲座场次|≥|24|场|20|26|20
        301002|青禾区科技馆|43011025|流动展览|产出指标|成本指标|展览成本|≤|20|万元|20|19.5|20
        301002|青禾区科技馆|43011025|流动展览|效益指标|社会效益|制度建设|定性|1|无|20|1|20
        """;

    [Fact]
    public void Export_EachRowNamesItsUnitAndProject()
    {
        Assert.Equal(
            ["2:9 ≥24场 lectures Target project=科普专项", "2:11 20分 weight Final indicator=讲座场次;project=科普专项", "2:12 26场 lectures Actual project=科普专项", "2:13 20分 score Final indicator=讲座场次;project=科普专项"],
            FactTables.OfRow(DocumentKind.ProjectForm, 2, Export));
        Assert.Contains("3:9 ≤20万元 展览成本 Target 青禾区科技馆 project=流动展览", FactTables.Of(DocumentKind.ProjectForm, Export));
    }

    [Fact]
    public void Export_CodesAreNoNumbers_QualitativeTargetsNoMeasures() =>
        Assert.Equal(["4:9 NoMeasure", "4:12 NoMeasure"], FactTables.Unresolved(DocumentKind.ProjectForm, Export));

    [Fact]
    public void Export_ListOfProjects_InYuan() => Assert.Equal(
        [
            "2:3 500000.00元 project-expenditure Approved project=科普专项", "2:4 480000.00元 project-expenditure Revised project=科普专项", "2:5 360000.00元 project-expenditure Final project=科普专项",
            "2:6 75.00% execution-rate Final project=科普专项",
        ],
        FactTables.Of(DocumentKind.ProjectForm, "项目编码|项目名称|年初预算数（元）|全年预算数（元）|全年执行数（元）|执行率\n4301|科普专项|500000.00|480000.00|360000.00|75.00%\n合计@c2|500000.00|480000.00|360000.00|75.00%"));

    [Fact]
    public void Summary_OfUnits_GivesEachRowItsBody()
    {
        var facts = FactTables.Of(DocumentKind.Other, "单位：万元\n2024年度支出决算汇总表\n单位|合计|基本支出|项目支出\n青禾区科协（本级）|30.00|20.00|10.00\n青禾区科技馆|24.00|15.00|9.00\n合计|54.00|35.00|19.00");
        Assert.Equal("2:2 30.00万元 total-expenditure Final OwnLevel", facts[0]);
        Assert.Contains("3:4 9.00万元 project-expenditure Final 青禾区科技馆", facts);
        Assert.Contains("4:2 54.00万元 total-expenditure Final unknown body", facts);
    }

    [Theory]
    [InlineData(DocumentKind.ProjectForm, "项目名称", "科普专项", "一级指标")]
    [InlineData(DocumentKind.ScoringForm, "部门名称", "青禾区科协", "一级指标")]
    [InlineData(DocumentKind.ProjectForm, "项目编码", "项目名称", "一级指标")]
    public void Kind_OfAFormWithABareTitle(DocumentKind kind, string label, string value, string level) => Assert.Equal(kind, CoverReader.Read(Sheets.Of(
        "Sheet1",
        label == "项目编码" ? ["单位名称"] : ["绩效自评表"],
        [label, value],
        [level, "三级指标", "指标值", "分值", "得分"])).Kind);

    [Fact]
    public void Kind_OfAnExportedListOfProjects() =>
        Assert.Equal(DocumentKind.ProjectForm, CoverReader.Read(Sheets.Of("Sheet1", ["单位名称", "项目编码", "项目名称", "年初预算数", "全年预算数", "执行数"], ["某局", "43", "专项", "1", "1", "1"])).Kind);

    [Fact]
    public void Context_WithoutYear_LeavesRelativeYearsUnknown()
    {
        var facts = FactTables.Read("经费（万元）|上年决算数|2024年决算数\n基本支出|5.00|6.00", new FactContext(DocumentKind.DataSheet, null, null)).Facts;
        Assert.False(facts[0].Key.Period.IsKnown);
        Assert.Equal("2024", facts[1].Key.Period.ToString());
        Assert.Null(facts[0].Key.Entity);
    }
}
