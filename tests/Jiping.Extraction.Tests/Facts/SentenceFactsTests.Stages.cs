namespace Jiping.Extraction.Tests.Facts;

public partial class SentenceFactsTests
{
    [Theory]
    [InlineData("2024年项目支出年初预算为7万元。", "project-expenditure|Value|2024|Approved=7万元")]
    [InlineData("2024年全年预算支出7万元。", "total-expenditure|Value|2024|Revised=7万元")]
    [InlineData("2024年三公经费预算数0.8万元。", "three-public-expenses|Value|2024|Budget=0.8万元")]
    [InlineData("2024年“三公”经费决算支出0.8万元。", "three-public-expenses|Value|2024|Final=0.8万元")]
    [InlineData("公务接待费预计0.8万元。", "hospitality|Value|2024|Unknown=0.8万元")]
    public void Stage_OfItsOwnWords(string sentence, string fact) => Assert.Equal([fact], Stated.In(sentence));

    [Fact]
    public void Stages_OfOneSubject() =>
        Assert.Equal(
            ["hospitality|Value|2024|Approved=0.80万元", "hospitality|Value|2024|Final=0.60万元"],
            Stated.In("公务接待费年初预算0.80万元，决算0.60万元。"));

    [Fact]
    public void Stages_WithTheSideOfTheAccount() =>
        Assert.Equal(
            ["project-expenditure|Value|2024|Approved=8.00万元", "project-expenditure|Value|2024|Final=6.00万元"],
            Stated.In("项目支出年初预算为8.00万元，支出决算为6.00万元。"));

    [Fact]
    public void Stages_OfALineThatTheTaxonomyLacks_AreNotTheTotal() =>
        Assert.Equal(["?NoMeasure=8.00万元", "?NoMeasure=6.00万元"], Stated.In("1.水利行业管理。年初预算为8.00万元，支出决算为6.00万元。"));

    [Fact]
    public void Stages_OfALineOfTheClassification() =>
        Assert.Equal(
            ["农林水支出/水利/水利行业业务管理|Value|2024|Approved=8.00万元", "农林水支出/水利/水利行业业务管理|Value|2024|Final=6.00万元"],
            Stated.In("1.农林水支出（类）水利（款）水利行业业务管理（项）。主要用于日常管理。年初预算为8.00万元，支出决算为6.00万元。"));

    [Fact]
    public void Stage_AfterABudget_IsUnknown() =>
        Assert.Equal(
            ["project-expenditure|Value|2024|Approved=8万元", "basic-expenditure|Value|2024|Unknown=6万元"],
            Stated.In("项目支出年初预算8万元，基本支出6万元。"));

    [Fact]
    public void Stage_OfAnItem_ItsOwnWordWins() =>
        Assert.Equal(
            ["project-expenditure|Value|2024|Approved=9万元", "earmarked-funds|Value|2024|Budget=9万元 of=灌溉"],
            Stated.In("2024年项目支出年初预算为9万元，其中灌溉专项经费预算9万元。"));

    [Fact]
    public void Stage_OfAnItem_IsThatOfTheHead() =>
        Assert.Equal(
            ["basic-expenditure|Value|2024|Approved=9万元", "personnel-expenditure|Value|2024|Approved=6万元"],
            Stated.In("2024年基本支出年初预算为9万元，其中人员经费6万元。"));

    [Fact]
    public void Stage_OfTheHeading_EndsWithIt() =>
        Assert.Equal(
            ["basic-expenditure|Value|2024|Budget=9万元", "basic-expenditure|Value|2024|Final=8万元"],
            Stated.In("（一）预算情况", "基本支出9万元。", "（二）支出情况", "基本支出8万元。"));

    [Fact]
    public void Stage_UnderATotalThatIsNotUnderstood_IsUnknown() =>
        Assert.Equal(
            ["basic-expenditure|Value|2024|Unknown=80万元", "?NoMeasure=100万元"],
            Stated.In("2024年年初预算安排100万元，其中基本支出80万元。"));

    [Fact]
    public void Stage_AfterASupplement_IsNotThatOfTheSupplement() =>
        Assert.Equal(["supplement|Value|2024|Final=5万元", "?NoMeasure=105万元"], Stated.In("年中追加预算5万元，全年预算105万元。"));

    [Fact]
    public void Funds_OfTheHeading() =>
        Assert.Equal(
            ["basic-expenditure|Value|2024|Final=9万元 GeneralPublicBudget", "basic-expenditure|Value|2024|Final=8万元"],
            Stated.In("一、一般公共预算财政拨款支出决算情况说明", "基本支出9万元。", "二、支出决算情况说明", "基本支出8万元。"));

    [Fact]
    public void Funds_OfTheHeadOfTheList() =>
        Assert.Equal(
            ["fiscal-appropriation-expenditure|Value|2024|Final=9万元", "basic-expenditure|Value|2024|Final=8万元 FiscalAppropriation"],
            Stated.In("2024年财政拨款支出9万元，其中基本支出8万元。"));

    [Fact]
    public void Heading_ThatNamesAnotherMeasure_TakesGenericWords() =>
        Assert.Equal(["?Ambiguous=5万元"], Stated.In("（二）项目支出情况", "2024年支出5万元。"));

    [Fact]
    public void Default_OutsideOfReports_IsUnknown() =>
        Assert.Equal(["basic-expenditure|Value|2024|Unknown=9万元"], Stated.In(Jiping.Extraction.Covers.DocumentKind.ScoringForm, "基本支出9万元。"));

    [Fact]
    public void ABudgetWithoutAName_UnderTheHeadingOfTheWhole_IsTheWholeBudget()
    {
        Assert.Equal(["annual-funds|Value|2024|Approved=286.40万元", "annual-funds|Value|2024|Revised=301.25万元"], Stated.In("（二）部门整体支出情况", "2024年年初预算286.40万元，全年预算301.25万元。"));
        Assert.Equal(
            ["annual-funds|Value|2024|Approved=286.40万元", "total-expenditure|Value|2024|Final=298.10万元", "basic-expenditure|Value|2024|Final=200.00万元"],
            Stated.In("（二）部门整体支出情况", "2024年年初预算286.40万元，2024年支出决算298.10万元，其中基本支出200.00万元。"));
        // Behind a sentence on the whole and its parts as well, but not behind one on something else.
        Assert.Contains("annual-funds|Value|2024|Approved=286.40万元", Stated.In("（二）部门整体支出情况", "2024年收入合计300.00万元，支出合计298.10万元，其中：基本支出200.00万元，项目支出98.10万元。年初预算286.40万元，全年预算301.25万元。"));
        Assert.DoesNotContain(Stated.In("（二）部门整体支出情况", "宣传栏制作支出3.00万元，其中：材料1.00万元，人工2.00万元。年初预算5.00万元，全年预算4.00万元。"), static fact => fact.StartsWith("annual-funds", StringComparison.Ordinal));
        Assert.Equal(["?NoMeasure=286.40万元"], Stated.In("（二）某专项支出规模", "2024年年初预算286.40万元。"));
        Assert.Equal(["?NoMeasure=286.40万元"], Stated.In("（二）部门整体支出情况", "用于馆藏整理，年初预算286.40万元。"));
    }
}
