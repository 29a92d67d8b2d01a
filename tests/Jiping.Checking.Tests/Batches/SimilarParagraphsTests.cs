namespace Jiping.Checking.Tests.Batches;

/// <summary>Which paragraphs of a batch are listed as shared.</summary>
public sealed class SimilarParagraphsTests
{
    private static readonly string[] Places = ["松岭区", "青山区", "白石县", "河湾县", "新桥市", "南浦县", "北塘区"];

    [Fact]
    public void AFewOtherWords_AreStillAlike()
    {
        string changed = BatchOfReports.Of(0, "青山区", 40).Replace("、林权等", "等", StringComparison.Ordinal);
        var pair = Assert.Single(BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, BatchOfReports.Of(0, "松岭区", 12)), ("乙", "青山区档案馆", 2024, changed)));

        Assert.InRange(Assert.Single(pair.Places).Likeness, 75, 99);
    }

    /// <summary>What more than five units share is the bureau's wording.</summary>
    [Theory]
    [InlineData(5, 4)]
    [InlineData(6, 0)]
    [InlineData(7, 0)]
    public void TextOfManyUnits_IsATemplate(int units, int pairs) => Assert.Equal(
        pairs, BatchOfReports.Compare([.. Places.Take(units).Select(static place => (place, place + "档案馆", 2024, BatchOfReports.Of(1, place, 3)))]).Count);

    [Fact]
    public void TwoYearsOfOneUnit_AreListedWithTheirNumbers()
    {
        string same = BatchOfReports.Of(2, "松岭区", 12) + "印发2600册。";
        var pair = Assert.Single(BatchOfReports.Compare(("2023", "松岭区档案馆", 2023, same), ("2024", "松岭区档案馆", 2024, same)));

        Assert.Equal((true, 1, 1), (pair.IsSameUnit, pair.Paragraphs, pair.WithNumbers));
    }

    [Fact]
    public void SubmittedTwice_IsNothingShared() => Assert.Empty(
        BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, BatchOfReports.Of(0, "松岭区", 12)), ("甲（改）", "云溪市松岭区档案馆", 2024, BatchOfReports.Of(0, "松岭区", 13))));

    [Theory]
    [InlineData("一、主要职责\n{0}\n二、机构设置")]
    [InlineData("（一）部门职能。\n1.{0}\n（二）人员情况。")]
    [InlineData("主要职能：{0}")]
    public void Duties_AreNotCompared(string outline)
    {
        const string Duties = "贯彻国家有关档案工作的法律法规和方针政策，制定本行政区域档案事业发展规划并组织实施，对机关、团体、企业事业单位的档案工作实行监督指导，集中统一管理党和国家机构改革所涉及的各类档案，维护档案完整与安全，完成交办的其他任务。";
        string text = string.Format(null, outline, Duties);

        Assert.Empty(BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, text), ("乙", "青山区档案馆", 2024, text)));
    }

    /// <summary>The section ends where the outline goes on, though automatic numbers of its headings may be lost.</summary>
    [Theory]
    [InlineData("一、基本情况\n1.主要职能\n（一）负责档案工作。\n（二）负责地方志工作。\n2.工作完成情况\n")]
    [InlineData("部门职能情况\n（一）负责档案工作。\n（二）负责地方志工作。\n（三）负责年鉴编纂工作。\n（二）工作完成情况\n")]
    [InlineData("一、主要职责\n1.负责档案工作。\n2.负责地方志工作。\n二、工作完成情况\n")]
    public void WhatFollowsTheDuties_IsCompared(string outline)
    {
        string text = outline + BatchOfReports.Of(0, "松岭区", 12);

        Assert.Single(BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, text), ("乙", "青山区档案馆", 2024, text)));
    }

    /// <summary>A report that speaks of its duties lists none.</summary>
    [Fact]
    public void WorkUnderTheDuties_IsCompared()
    {
        string text = "认真履行工作职责，完成全年任务。\n" + BatchOfReports.Of(0, "松岭区", 12);

        Assert.Single(BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, text), ("乙", "青山区档案馆", 2024, text)));
    }
}
