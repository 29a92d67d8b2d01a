using Jiping.Checking.References;
using Jiping.Core.Facts;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.Tests.References;

/// <summary>Columns are recognized by name, wherever they stand; what is not certain is refused with its place.</summary>
public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("单位名称｜年初预算数（万元）/甲局｜12.50")]
    [InlineData("单位：万元/序号｜年初预算｜备注｜预算单位/1｜12.50｜无｜甲局")]
    [InlineData("预算单位名称｜年初预算金额/甲局｜12.50万元")]
    [InlineData("2024年度部门预算｜＜/部门名称｜年初预算数（元）/甲局｜125000")]
    [InlineData("*单位名称｜2024年年初预算数（万元）/甲局｜12.50")]
    [InlineData("单位｜年初预算数（万元）/甲局｜12.50")]
    [InlineData("单位：万元｜＜/单位名称｜预算情况｜＜/^｜年初预算数｜全年预算数/甲局｜12.50｜")]
    [InlineData("单位：万元｜＜/单位名称｜预算数｜＜/｜年初预算数｜备注/甲局｜12.50｜")]
    [InlineData("单位：万元｜＜/单位名称｜年初预算数｜＜/^｜合计｜基本支出/甲局｜12.50｜10.00")]
    [InlineData("单位名称｜行次｜年初预算数（万元）/栏次｜1｜2/甲局｜1｜12.50/合计｜2｜12.50/注：含上年结转｜｜")]
    public void Amount_IsFoundByTheNameOfItsColumn(string rows)
    {
        var unit = Assert.Single(Units(rows));
        var amount = Assert.Single(unit.Amounts);

        Assert.Equal("甲局", unit.Name);
        Assert.Equal(FactStage.Approved, amount.Stage);
        Assert.Equal(125_000m, amount.Value.Quantity.BaseValue);
    }

    [Fact]
    public void Stages_AreToldApart()
    {
        var unit = Assert.Single(Units("单位名称｜年初预算数（万元）｜调整预算数（万元）｜全年执行数（万元）｜决算数（万元）｜预算调整数（万元）/甲局｜6｜2｜3｜4｜5"));

        Assert.Equal(
            [(FactStage.Approved, false, "6"), (FactStage.Revised, false, "2"), (FactStage.Final, false, "3"), (FactStage.Final, true, "4")],
            unit.Amounts.Select(static amount => (amount.Stage, amount.Outturn, amount.Value.Text)));
    }

    [Theory]
    [InlineData("单位名称｜年度｜年初预算数（万元）/甲局｜2023｜1/甲局｜2024年｜2", "2023,2024")]
    [InlineData("单位名称｜2023年年初预算数（万元）｜2024年年初预算数（万元）/甲局｜1｜2", "2023,2024")]
    [InlineData("2025年度部门预算表｜＜/单位名称｜年初预算数（万元）/甲局｜1", "2025")]
    [InlineData("2024年度部门预算表｜＜/制表日期：2025年1月20日｜＜/单位名称｜年初预算数（万元）/甲局｜1", "2024")]
    [InlineData("单位名称｜年初预算数（万元）/甲局｜1", "")]
    public void Year_ComesFromColumnHeaderOrTitle(string rows, string years) =>
        Assert.Equal(years, string.Join(',', Assert.Single(Units(rows)).Amounts.Select(static amount => amount.Year)));

    [Fact]
    public void Year_ComesFromTheSheetElseTheFile()
    {
        string[] lines = ["单位名称｜年初预算数（万元）", "甲局｜1"];

        Assert.Equal(2023, Read(Lists.Sheet("底册2022年.xlsx", "2023年", lines))[0].Amounts[0].Year);
        Assert.Equal(2022, Read(Lists.Sheet("底册2022年.xlsx", "预算", lines))[0].Amounts[0].Year);
    }

    [Theory]
    [InlineData("甲局｜科普活动｜1/^｜人才培养｜2/乙局｜办公设备｜3")]
    [InlineData("甲局｜科普活动｜1/｜人才培养｜2/乙局｜办公设备｜3")]
    [InlineData("甲局｜小计｜3/^｜科普活动｜1/^｜人才培养｜2/乙局｜办公设备｜3/合计｜｜6")]
    public void UnitName_IsCarriedDown_AndSumsAreLeftOut(string rows)
    {
        var units = Units("单位名称｜项目名称｜年初预算数（万元）/" + rows);

        Assert.Equal(["甲局", "乙局"], units.Select(static unit => unit.Name));
        Assert.Equal(["科普活动", "人才培养"], units[0].Projects.Select(static project => project.Name));
        Assert.Equal(["1", "2"], units[0].Projects.SelectMany(static project => project.Amounts).Select(static amount => amount.Value.Text));
        Assert.Empty(units[0].Amounts);
    }

    [Fact]
    public void BlankProject_IsTheWholeDepartment()
    {
        var unit = Assert.Single(Units("单位名称｜项目名称｜三级指标｜指标性质｜指标值｜计量单位｜分值/甲局｜｜活动场次｜≥｜8｜场｜10/甲局｜科普活动｜培训人次｜≥｜100｜人次｜20"));

        Assert.Equal([null, "科普活动"], unit.Indicators.Select(static entry => entry.Line.Project));
        Assert.Equal(["≥8场", "≥100人次"], unit.Indicators.Select(static entry => entry.Line.Goal.Text));
        Assert.Equal(["10", "20"], unit.Indicators.Select(static entry => entry.Line.Weight!.Text));
    }

    /// <summary>The form by which targets are approved: one unit, one project a sheet, named above the columns.</summary>
    [Fact]
    public void ApprovedForm_NamesItsUnitAboveTheColumns()
    {
        var unit = Assert.Single(Units("2024年度项目支出绩效目标表｜＜｜＜｜＜/项目名称｜科普活动｜预算单位｜甲局/一级指标｜二级指标｜三级指标｜指标值/产出指标｜数量指标｜活动场次｜≥8场/^｜质量指标｜合格率｜≥95%"));

        Assert.Equal("甲局", unit.Name);
        Assert.Equal(["科普活动"], unit.Projects.Select(static project => project.Name));
        Assert.Equal([(2024, "科普活动", "≥8场"), (2024, "科普活动", "≥95%")], unit.Indicators.Select(static entry => (entry.Year!.Value, entry.Line.Project!, entry.Line.Goal.Text)));
    }

    [Fact]
    public void Sheets_ComplementEachOther_UnderShortAndFullNames()
    {
        var units = Read(Lists.Book(
            "底册.xlsx",
            ("预算", ["单位名称｜年初预算数（万元）", $"澄川市{Lists.Unit}｜1", "澄川市青禾区文学艺术界联合会｜2"]),
            ("目标", ["单位名称｜三级指标｜指标值", "区科协｜活动场次｜≥8场"])));

        Assert.Equal(2, units.Count);
        Assert.Single(units[0].Amounts);
        Assert.Single(units[0].Indicators);
    }

    [Theory]
    [InlineData("项目名称｜年初预算数（万元）/科普活动｜1", "没有单位名称列", "A1")]
    [InlineData("单位编码｜单位名称｜负责人/101｜甲局｜某某", "没有金额、项目或指标列", "A1")]
    [InlineData("单位编码｜单位名称｜应交材料/101｜甲局｜自评报告", "请写在 --roster 后面", "A1")]
    [InlineData("单位名称｜年初预算数/甲局｜1", "是元还是万元", "B1")]
    [InlineData("单位名称｜年初预算数（万元）/甲局｜待定", "应是数字", "B2")]
    [InlineData("单位名称｜年初预算数（万元）/甲局｜1.00/乙局｜2.00/甲局｜3.00", "两个不同的数", "B4")]
    [InlineData("单位名称｜年初预算数（万元）｜年初预算（万元）/甲局｜1｜2", "意思相同", "C1")]
    [InlineData("事项｜时间/开会｜3月", "没有找到表头", "底册")]
    [InlineData("单位名称｜年初预算数（万元）/合计｜3", "没有读到任何单位", "底册")]
    public void WhatIsNotCertain_IsRefusedWithItsPlace(string rows, string message, string place)
    {
        var fault = Assert.Throws<UnreadableDocumentException>(() => Lists.Reference(rows.Split('/')));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains("底册.xlsx", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameAmountTwice_InOtherUnits_IsNoFault() =>
        Assert.Equal(2, Assert.Single(Units("单位名称｜年初预算数/甲局｜1.00万元/甲局｜10000元")).Amounts.Count);

    /// <summary>A part of the whole under its own header is not taken for the whole.</summary>
    [Fact]
    public void PartOfTheWhole_IsLeftOut() =>
        Assert.Equal(["3"], Assert.Single(Units("单位：万元｜＜｜＜/单位名称｜整体支出｜项目支出/^｜年初预算数｜年初预算数/甲局｜3｜1")).Amounts.Select(static amount => amount.Value.Text));

    /// <summary>The unit note of one sheet says nothing of the next.</summary>
    [Fact]
    public void UnitNote_DoesNotReachTheNextSheet() => Assert.Throws<UnreadableDocumentException>(() => Lists.Reference(Lists.Book(
        "底册.xlsx", ("一", ["单位：元｜＜", "单位名称｜年初预算数", "甲局｜10000"]), ("二", ["单位名称｜全年预算数", "甲局｜1"]))));

    private static IReadOnlyList<ReferenceUnit> Units(string rows) => Read(Lists.Sheet("底册.xlsx", "底册", rows.Split('/')));

    private static IReadOnlyList<ReferenceUnit> Read(Document book)
    {
        var reader = new ReferenceReader();
        reader.Read(DocumentExtractor.ExtractAll([book])[0]);
        return reader.Finish();
    }
}
