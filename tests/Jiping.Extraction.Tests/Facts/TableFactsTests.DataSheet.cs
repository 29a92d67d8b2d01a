using Jiping.Extraction.Covers;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Facts;

/// <summary>Facts of cells: by headers and labels, in the shapes that forms of the field have; all figures are fictitious.</summary>
public sealed partial class TableFactsTests
{
    private const string Sheet = """
        财政供养人员情况（人）|编制数|当年实际在职人数|控制率
        |12|9|75%
        经费控制情况（万元）|上年决算数|当年预算数|当年决算数
        一、部门基本支出|||
        其中：公用经费|12.00|11.00|10.50
        水费、电费、差旅费|/|—|1.20
        三公经费|3.00|3.20|2.90
        　　1.公务用车购置和维护经费|1.80|2.00|1.80
        　　　其中：公车购置|0.00|0.00|0.00
        二、项目支出小计|||
        　　1.科普专项经费|20.00|22.00|21.00
        　　其中：大篷车运行|2.00|2.00|2.50
        　　……|||
        　　基层行动计划|1.00||
        　　3.（一个项目一行）|0|0|0
        政府采购金额|——|9.60|9.35
        楼堂馆所控制情况（2024年完工项目）@r2|批复规模（㎡）|实际规模（㎡）|规模控制率|预算投资（万元）|实际投资（万元）|投资概算控制率
        300|290|96.67%|100.00|98.00|98%
        """;

    [Fact]
    public void DataSheet_StaffAndBuildings_AreNamedByTheirColumns()
    {
        Assert.Equal(["2:2 12人 authorized-posts Final", "2:3 9人 staff-in-post Final", "2:4 75% staffing-control-rate Final"], FactTables.OfRow(DocumentKind.DataSheet, 2, Sheet));
        Assert.Equal(
            [
                "18:2 300㎡ building-approved-area Final", "18:3 290㎡ building-actual-area Final", "18:4 96.67% building-area-control-rate Final",
                "18:5 100.00万元 building-budgeted-investment Final", "18:6 98.00万元 building-actual-investment Final", "18:7 98% building-cost-control-rate Final",
            ],
            FactTables.OfRow(DocumentKind.DataSheet, 18, Sheet));
    }

    [Fact]
    public void DataSheet_Money_TakesMeasureFromTheRowAndYearFromTheColumn()
    {
        Assert.Equal(["5:2 12.00万元 operating-expenditure 2023 Final", "5:3 11.00万元 operating-expenditure Budget", "5:4 10.50万元 operating-expenditure Final"], FactTables.OfRow(DocumentKind.DataSheet, 5, Sheet));
        Assert.Equal(["6:4 1.20万元 utilities-and-travel Final"], FactTables.OfRow(DocumentKind.DataSheet, 6, Sheet));
        Assert.Equal("9:4 0.00万元 vehicle-purchase Final", FactTables.OfRow(DocumentKind.DataSheet, 9, Sheet)[^1]);
        Assert.Equal(["16:3 9.60万元 procurement Budget", "16:4 9.35万元 procurement Final"], FactTables.OfRow(DocumentKind.DataSheet, 16, Sheet));
    }

    [Fact]
    public void DataSheet_RowsUnderProjectExpenditure_AreProjects()
    {
        Assert.Equal("11:4 21.00万元 project-expenditure Final project=科普专项经费", FactTables.OfRow(DocumentKind.DataSheet, 11, Sheet)[^1]);
        Assert.Equal("12:4 2.50万元 project-expenditure Final of=大篷车运行;project=科普专项经费", FactTables.OfRow(DocumentKind.DataSheet, 12, Sheet)[^1]);
        Assert.Equal(["14:2 1.00万元 project-expenditure 2023 Final project=基层行动计划"], FactTables.OfRow(DocumentKind.DataSheet, 14, Sheet));
    }

    [Fact]
    public void DataSheet_PlaceholderOfTheBlankForm_IsNoProject() =>
        Assert.Equal(["15:2 NoMeasure", "15:3 NoMeasure", "15:4 NoMeasure"], FactTables.Unresolved(DocumentKind.DataSheet, Sheet));

    [Fact]
    public void DataSheet_InsideAReport_IsReadAsWell()
    {
        var facts = FactTables.Of(DocumentKind.Report, "一、基本情况\n" + Sheet);
        Assert.Contains("5:2 12.00万元 operating-expenditure 2023 Final", facts);
        Assert.Contains("2:2 12人 authorized-posts Final", facts);
    }

    [Fact]
    public void DataSheet_YearsByNumber() => Assert.Equal(
        ["2:2 5.00万元 three-public-expenses 2022 Final", "2:3 6.00万元 three-public-expenses 2023 Budget", "2:4 5.50万元 three-public-expenses 2023 Final"],
        FactTables.Of(DocumentKind.DataSheet, "经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数\n三公经费|5.00|6.00|5.50"));

    [Fact]
    public void Units_OfColumnsGoBeforeTheNote() => Assert.Equal(
        ["2:2 123400元 basic-expenditure Budget", "2:3 12.34万元 basic-expenditure Final"],
        FactTables.Of(DocumentKind.DataSheet, "单位：万元\n项目|预算数（元）|决算数\n基本支出|123400|12.34"));

    [Fact]
    public void Units_NobodyStates_AreNotGuessed() =>
        Assert.Equal(["2:2 NoUnit"], FactTables.Unresolved(DocumentKind.DataSheet, "项目|决算数\n基本支出|12.34"));

    [Fact]
    public void Number_OverSeveralColumns_HasNone() => Assert.Equal(
        ["2:2 UnknownTable"],
        FactTables.Unresolved(DocumentKind.DataSheet, "经费控制情况（万元）|上年决算数|当年决算数\n基本支出|12.34@c2"));

    [Fact]
    public void SameMeasureUnderTwoBodies_IsNobodys() => Assert.All(
        FactTables.Of(DocumentKind.DataSheet, "经费（万元）|预算数|决算数\n甲站||\n基本支出|10.00|9.00\n乙站||\n基本支出|20.00|19.00"),
        static fact => Assert.EndsWith("unknown body", fact, StringComparison.Ordinal));
}
