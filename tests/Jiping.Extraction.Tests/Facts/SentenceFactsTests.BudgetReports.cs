using Jiping.Core.Facts;
using Jiping.Extraction.Covers;

namespace Jiping.Extraction.Tests.Facts;

public partial class SentenceFactsTests
{
    [Fact]
    public void BudgetReport_StagesOfOneSubject() =>
        Assert.Equal(
            [
                "public-budget-revenue|Value|2024|Approved=8.0亿元 WholeJurisdiction", "public-budget-revenue|Value|2024|Final=8.2亿元 WholeJurisdiction",
                "public-budget-revenue|Share|2024|Final=102.5% WholeJurisdiction base=budget;whole=public-budget-revenue", "public-budget-revenue|Growth|2024|Final=3.1% WholeJurisdiction",
            ],
            Stated.In(DocumentKind.BudgetReport, "全县一般公共预算收入年初预算为8.0亿元，实际完成8.2亿元，为年预算的102.5%，增长3.1%。"));

    [Fact]
    public void BudgetReport_GenericWordsAreThoseOfTheHeading() =>
        Assert.Equal(
            ["government-fund-budget-expenditure|Value|2024|Revised=2.1亿元 JurisdictionOwnLevel", "government-fund-budget-expenditure|Value|2024|Final=1.9亿元 JurisdictionOwnLevel"],
            Stated.In(DocumentKind.BudgetReport, "2.政府性基金预算", "（2）县本级收支情况", "支出调整预算为2.1亿元，实际完成1.9亿元。"));

    [Fact]
    public void BudgetReport_OfAnotherLevel() =>
        Assert.Equal(
            ["debt-limit|Value|2024|Unknown=5亿元 JurisdictionOwnLevel", "debt-limit|Value|2024|Unknown=3亿元 Unknown of=乡镇"],
            Stated.In(DocumentKind.BudgetReport, "2024年，县本级政府债务限额5亿元；乡镇政府债务限额3亿元。"));

    [Fact]
    public void BudgetReport_SectionGivesTheStageOfItsYear() =>
        Assert.Equal(
            [
                "public-budget-revenue|Value|2024|Final=8亿元 WholeJurisdiction", "transfer-income|Value|2024|Final=3亿元 WholeJurisdiction",
                "public-budget-revenue|Value|2025|Budget=9亿元 WholeJurisdiction",
            ],
            Stated.In(
                DocumentKind.BudgetReport, "关于清河县2024年预算执行情况和2025年预算草案的报告", "一、2024年预算执行情况", "全县一般公共预算收入8亿元；上级补助收入3亿元。",
                "二、2025年预算草案", "全县一般公共预算收入9亿元。"));

    [Theory]
    [InlineData("一、2024年预算执行情况和2025年预算草案", "2024年全县一般公共预算收入8亿元。")]
    [InlineData("一、2024年预算执行情况", "县人大批准的全县一般公共预算收入8亿元。")]
    [InlineData("一、2024年预算执行情况", "2025年全县一般公共预算收入8亿元。")]
    [InlineData("一、2025年预算草案", "2024年全县一般公共预算收入8亿元。")]
    [InlineData("一、财政工作情况", "2024年全县一般公共预算收入8亿元。")]
    public void BudgetReport_MixedOrSilent_IsOfNoStage(string heading, string sentence) =>
        Assert.Contains("|Unknown=8亿元", Assert.Single(Stated.In(DocumentKind.BudgetReport, heading, sentence)), StringComparison.Ordinal);

    [Fact]
    public void BudgetReport_LevelOfTheFirstSentence_HoldsForItsParagraph() =>
        Assert.Equal(
            ["public-budget-revenue|Value|2024|Final=8亿元 WholeJurisdiction", "public-budget-expenditure|Value|2024|Final=7亿元 WholeJurisdiction"],
            Stated.In(DocumentKind.BudgetReport, "（一）2024年全县及县本级预算执行情况", "全县一般公共预算收入8亿元。一般公共预算支出7亿元。"));

    [Fact]
    public void BudgetReport_TotalIsThatOfTheBudgetSpokenOf() =>
        Assert.Equal(
            ["government-fund-revenue|Value|2024|Final=2亿元 WholeJurisdiction", "government-fund-revenue-total|Value|2024|Final=3亿元 WholeJurisdiction"],
            Stated.In(DocumentKind.BudgetReport, "（一）2024年预算执行情况", "全县政府性基金预算收入2亿元，收入总计3亿元。"));

    [Fact]
    public void BudgetReport_OneFundUnderABudget_IsNotTheBudget() =>
        Assert.All(
            Stated.In(DocumentKind.BudgetReport, "二、2025年社会保险基金预算", "企业职工基本养老保险基金收入预算9亿元，支出预算8亿元。"),
            static line => Assert.StartsWith("?", line, StringComparison.Ordinal));

    [Fact]
    public void BudgetReport_WithoutLevel_IsUnknown() =>
        Assert.Equal(["tax-revenue|Value|2024|Final=5亿元 Unknown"], Stated.In(DocumentKind.BudgetReport, "2024年税收收入完成5亿元。"));

    [Theory]
    [InlineData("拨付资金1.2亿元，支持渠道改造。")]
    [InlineData("2024年支出5亿元。")]
    [InlineData("新建泵站12座。")]
    public void BudgetReport_Doings_AreNoMeasure(string sentence) =>
        Assert.All(Stated.In(DocumentKind.BudgetReport, sentence), line => Assert.StartsWith("?", line, StringComparison.Ordinal));

    [Fact]
    public void Stated_TellsWhatTheSentenceSays()
    {
        var fact = Assert.Single(Stated.Extract(DocumentKind.Report, "我单位2024年度财政拨款基本支出年初预算60万元。").Facts);
        Assert.Equal(
            FactParts.Concept | FactParts.Aspect | FactParts.Members | FactParts.Entity | FactParts.Period | FactParts.Stage | FactParts.FundScope, fact.Stated);
        var bare = Assert.Single(Stated.Extract(DocumentKind.Report, "基本支出60万元。").Facts);
        Assert.Equal(FactParts.Concept | FactParts.Aspect | FactParts.Members, bare.Stated);
    }
}
