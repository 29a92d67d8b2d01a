using Jiping.Extraction.Covers;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Facts;

public sealed partial class TableFactsTests
{
    [Fact]
    public void FinalAccount_CodesAreMembers_AndTheTitleGivesTheFunds() => Assert.Equal(
        [
            "2:5 90.00万元 total-expenditure Final GeneralPublicBudget subject=206", "2:6 60.00万元 basic-expenditure Final GeneralPublicBudget subject=206", "2:7 30.00万元 project-expenditure Final GeneralPublicBudget subject=206",
            "3:5 60.00万元 total-expenditure Final GeneralPublicBudget subject=2060701", "3:6 60.00万元 basic-expenditure Final GeneralPublicBudget subject=2060701",
            "4:5 90.00万元 total-expenditure Final GeneralPublicBudget", "4:6 60.00万元 basic-expenditure Final GeneralPublicBudget", "4:7 30.00万元 project-expenditure Final GeneralPublicBudget",
        ],
        FactTables.Of(DocumentKind.FinalAccount, """
            一般公共预算财政拨款支出决算表
            单位：万元
            类|款|项|科目名称|合计|基本支出|项目支出
            206|||科学技术支出|90.00|60.00|30.00
            206|07|01|机构运行|60.00|60.00|
            |||合计|90.00|60.00|30.00
            """));

    [Fact]
    public void FinalAccount_TwoHalves_EachWithItsOwnRows()
    {
        var facts = FactTables.Of(DocumentKind.FinalAccount, """
            收入支出决算总表
            单位：万元
            收入@c3|支出@c3
            项目|行次|金额|项目|行次|金额
            栏次||1|栏次||2
            一、一般公共预算财政拨款收入|1|310.20|一、教育支出|32|330.20
            本年收入合计|27|310.20|本年支出合计|58|330.20
            年初结转和结余|29|30.00|年末结转和结余|60|10.00
            总计|31|340.20|总计|62|340.20
            """);
        Assert.Equal(
            [
                "4:3 310.20万元 general-budget-appropriation-income Final", "4:6 330.20万元 total-expenditure Final subject=教育支出", "5:3 310.20万元 total-income Final", "5:6 330.20万元 total-expenditure Final",
                "6:3 30.00万元 opening-carryover Final", "6:6 10.00万元 closing-carryover Final", "7:3 340.20万元 total-income-and-carryover Final", "7:6 340.20万元 total-expenditure-and-carryover Final",
            ],
            facts);
    }

    [Fact]
    public void FinalAccount_FundsAreColumnsBesideAMeasure_AndPartsOfACarryover()
    {
        var facts = FactTables.Of(DocumentKind.FinalAccount, """
            财政拨款收入支出决算总表
            单位：万元
            收入@c2|支出@c4
            项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款
            一、一般公共预算财政拨款|300.00|本年支出合计|318.00|300.00|18.00
            年初财政拨款结转和结余|23.00||||
            一般公共预算财政拨款|3.00||||
            """);
        Assert.Contains("3:2 300.00万元 general-budget-appropriation-income Final", facts);
        Assert.Contains("3:4 318.00万元 total-expenditure Final FiscalAppropriation", facts);
        Assert.Contains("3:6 18.00万元 total-expenditure Final GovernmentFunds", facts);
        Assert.Contains("5:2 3.00万元 opening-appropriation-carryover Final GeneralPublicBudget", facts);
    }

    [Fact]
    public void FinalAccount_TotalOfSeveralHeaders_IsTheDeclaredOne()
    {
        var facts = FactTables.Of(DocumentKind.FinalAccount, """
            2024年度“三公”经费支出决算表
            单位：万元
            预算数@c6|决算数@c6
            合计@r2|因公出国（境）费@r2|公务用车购置及运行费@c3|公务接待费@r2|合计@r2|因公出国（境）费@r2|公务用车购置及运行费@c3|公务接待费@r2
            小计|公务用车购置费|公务用车运行费|小计|公务用车购置费|公务用车运行费
            1|2|3|4|5|6|7|8|9|10|11|12
            10.00|0.00|8.00|0.00|8.00|2.00|7.50|0.00|6.00|0.00|6.00|1.50
            """);
        Assert.Equal("5:1 10.00万元 three-public-expenses Budget", facts[0]);
        Assert.Contains("5:9 6.00万元 vehicles Final", facts);
        Assert.Contains("5:12 1.50万元 hospitality Final", facts);
    }

    [Fact]
    public void FinalAccount_TableWithoutTitle_HasUnknownFunds() =>
        Assert.Equal(["2:2 5.00万元 basic-expenditure Final Unknown"], FactTables.Of(DocumentKind.FinalAccount, "项目|决算数（万元）\n基本支出|5.00"));

    [Fact]
    public void Report_ListWithoutYearOrStage_SaysNothingOfTheBody() =>
        Assert.Equal(["2:2 UnknownTable"], FactTables.Unresolved(DocumentKind.Report, "项目|金额（元）\n办公费|12.50"));

    [Fact]
    public void Change_TakesYearAndStageOfTheFiguresBesideIt() => Assert.Equal(
        ["2:2 100.00万元 basic-expenditure 2023 Final", "2:3 110.00万元 basic-expenditure Final", "2:4 10.00万元 basic-expenditure Change Final", "2:5 10.00% basic-expenditure Growth Final"],
        FactTables.Of(DocumentKind.Report, "单位：万元\n项目|2023年决算数|2024年决算数|增减额|增减率\n基本支出|100.00|110.00|10.00|10.00%"));

    [Fact]
    public void Change_BetweenBudgetAndOutturn_IsNoneOfTheYear() =>
        Assert.Equal(["2:4 Ambiguous"], FactTables.Unresolved(DocumentKind.Report, "单位：万元\n项目|年初预算数|决算数|增减额\n基本支出|100.00|110.00|10.00"));

    [Fact]
    public void DataList_WithoutKnownHeaders_GivesNothing() =>
        Assert.Empty(FactTables.Of(DocumentKind.Other, "户名|甲|乙\n第1户|1.00|2.00\n第2户|3.00|4.00"));
}
