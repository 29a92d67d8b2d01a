namespace Jiping.Extraction.Tests.Facts;

/// <summary>The facts that sentences state; every sentence is made up.</summary>
public partial class SentenceFactsTests
{
    [Theory]
    [InlineData("去年基本支出5万元。", "basic-expenditure|Value|2023|Final=5万元")]
    [InlineData("上年度公用经费5万元。", "operating-expenditure|Value|2023|Final=5万元")]
    [InlineData("2022年公用经费5万元。", "operating-expenditure|Value|2022|Final=5万元")]
    [InlineData("本年度公用经费5万元。", "operating-expenditure|Value|2024|Final=5万元")]
    [InlineData("今年公用经费5万元。", "operating-expenditure|Value|2024|Final=5万元")]
    [InlineData("明年项目支出5万元。", "project-expenditure|Value|2025|Final=5万元")]
    [InlineData("2024年1-6月公用经费5万元。", "operating-expenditure|Value|2024-01-01/2024-06-30|Final=5万元")]
    [InlineData("2024年上半年公用经费5万元。", "operating-expenditure|Value|2024-01-01/2024-06-30|Final=5万元")]
    [InlineData("2024年1-12月公用经费5万元。", "operating-expenditure|Value|2024|Final=5万元")]
    [InlineData("近三年公用经费5万元。", "operating-expenditure|Value|unknown|Final=5万元")]
    [InlineData("2022-2024年公用经费5万元。", "operating-expenditure|Value|unknown|Final=5万元")]
    [InlineData("截至2024年12月31日，在职人员8人。", "staff-in-post|Value|2024|Final=8人")]
    [InlineData("截至9月底，公用经费5万元。", "operating-expenditure|Value|2024-01-01/2024-09-30|Final=5万元")]
    [InlineData("截至2024年6月30日，公用经费5万元。", "operating-expenditure|Value|2024-01-01/2024-06-30|Final=5万元")]
    [InlineData("截至2024年12月底，公用经费5万元。", "operating-expenditure|Value|2024|Final=5万元")]
    [InlineData("公用经费5万元。", "operating-expenditure|Value|2024|Final=5万元")]
    public void Period_OfItsOwnWords(string sentence, string fact) => Assert.Equal([fact], Stated.In(sentence));

    [Fact]
    public void Period_OfAHeading_IsNotTheOneItComparesWith() =>
        Assert.Equal(["operating-expenditure|Value|2024|Final=5万元"], Stated.In("（一）与2023年度决算对比情况", "公用经费5万元。"));

    [Fact]
    public void Period_OfTwoYearsInOneClause() =>
        Assert.Equal(
            ["operating-expenditure|Value|2023|Final=5万元", "operating-expenditure|Value|2024|Final=8万元", "operating-expenditure|Change|2024|Final=3万元"],
            Stated.In("公用经费由2023年的5万元增加到2024年的8万元，比上年增加3万元。"));

    [Fact]
    public void Period_OfAComparison() =>
        Assert.Equal(
            ["personnel-expenditure|Value|2024|Final=40万元", "personnel-expenditure|Value|2023|Final=38万元", "personnel-expenditure|Change|2024|Final=2万元"],
            Stated.In("本年度人员经费40万元，与上年人员经费38万元相比，增加2万元。"));

    [Fact]
    public void Period_HoldsForTheList() =>
        Assert.Equal(
            ["basic-expenditure|Value|2023|Final=10万元", "personnel-expenditure|Value|2023|Final=7万元", "operating-expenditure|Value|2023|Final=3万元"],
            Stated.In("2023年基本支出10万元，其中人员经费7万元，公用经费3万元。"));

    [Fact]
    public void Period_OfAHeadWithoutNumber() =>
        Assert.Equal(
            ["overseas-travel|Value|2023|Budget=0万元", "hospitality|Value|2023|Budget=0.5万元"],
            Stated.In("2023年度“三公”经费预算支出：因公出国（境）费支出0万元，公务接待费支出0.5万元。"));

    [Fact]
    public void Period_AfterASentenceOfAnotherYear_IsUnknown() =>
        Assert.Equal(
            ["basic-expenditure|Value|2023|Final=10万元", "project-expenditure|Value|unknown|Final=3万元"],
            Stated.In("2023年基本支出10万元。项目支出3万元。"));

    [Fact]
    public void Period_AfterAFigureOfTheYearBefore_IsUnknown() =>
        Assert.Equal(
            ["basic-expenditure|Value|2023|Final=10万元", "project-expenditure|Value|unknown|Final=3万元"],
            Stated.In("上年基本支出10万元，项目支出3万元。"));

    [Fact]
    public void Period_OfTheHeading() =>
        Assert.Equal(
            ["basic-expenditure|Value|2023|Final=10万元", "basic-expenditure|Value|2024|Final=11万元"],
            Stated.In("一、2023年支出情况", "基本支出10万元。", "二、支出情况", "基本支出11万元。"));

    [Fact]
    public void Period_OfSomethingElse_IsNotTaken() =>
        Assert.Contains(Stated.In("我站2015年迁入新址，在职人员8人。"), line => line == "staff-in-post|Value|unknown|Final=8人");

    [Fact]
    public void Period_OfHalves() =>
        Assert.Equal(
            ["lectures|Value|2024|Actual=5场", "lectures|Value|2024-01-01/2024-06-30|Actual=2场", "lectures|Value|2024-07-01/2024-12-31|Actual=3场", "发放手册|Value|2024|Actual=800册"],
            Stated.In("全年开展讲座5场，上半年2场，下半年3场，发放手册800册。"));
}
