namespace Jiping.Extraction.Tests.Facts;

public partial class SentenceFactsTests
{
    [Theory]
    [InlineData("2024年基本支出90万元，比上年增加5万元，增长5.88%。", "basic-expenditure|Change|2024|Final=5万元", "basic-expenditure|Growth|2024|Final=5.88%")]
    [InlineData("2024年基本支出90万元，同比减少5万元，下降5.26%。", "basic-expenditure|Change|2024|Final=-5万元", "basic-expenditure|Growth|2024|Final=-5.26%")]
    [InlineData("2024年基本支出90万元，较2023年减少5万元，下降5.26%。", "basic-expenditure|Change|2024|Final=-5万元", "basic-expenditure|Growth|2024|Final=-5.26%")]
    [InlineData("2024年基本支出90万元。与上年相比，减少5万元，下降5.26%。", "basic-expenditure|Change|2024|Final=-5万元", "basic-expenditure|Growth|2024|Final=-5.26%")]
    [InlineData("2024年基本支出90万元。与2023年度相比，基本支出减少5万元，下降5.26%。", "basic-expenditure|Change|2024|Final=-5万元", "basic-expenditure|Growth|2024|Final=-5.26%")]
    public void Change_OfTheSubject(string sentence, string change, string growth) =>
        Assert.Equal(["basic-expenditure|Value|2024|Final=90万元", change, growth], Stated.In(sentence));

    [Fact]
    public void Change_AgainstTheBudget_IsNoneAgainstTheYearBefore() =>
        Assert.Equal(
            ["hospitality|Value|2024|Final=0.6万元", "hospitality|Change|2024|Final=-0.2万元 base=budget"],
            Stated.In("公务接待费决算0.6万元，比年初预算减少0.2万元。"));

    [Fact]
    public void Change_WithoutABase_IsAmbiguous() =>
        Assert.Equal(["hospitality|Value|2024|Final=0.6万元", "?Ambiguous=0.2万元"], Stated.In("公务接待费决算0.6万元，减少0.2万元。"));

    [Fact]
    public void Change_AfterTheFigureOfTheYearBefore() =>
        Assert.Equal(
            ["project-expenditure|Value|2024|Final=6万元", "project-expenditure|Value|2023|Final=4万元", "project-expenditure|Change|2024|Final=2万元"],
            Stated.In("本年度项目支出6万元，上年度4万元，增加2万元。"));

    [Fact]
    public void Change_OfBothSides() =>
        Assert.Equal(
            [
                "total-income|Value|2024|Final=52万元", "total-expenditure|Value|2024|Final=52万元", "total-income|Value|2023|Final=60万元", "total-expenditure|Value|2023|Final=60万元",
                "total-income|Change|2024|Final=-8万元", "total-expenditure|Change|2024|Final=-8万元",
            ],
            Stated.In("2024年收入支出决算52万元，与2023年收入支出决算60万元相比，减少8万元。"));

    [Fact]
    public void Change_OfAnItemNamesItsOwnSubject() =>
        Assert.Equal(
            ["basic-expenditure|Value|2024|Final=52万元", "basic-expenditure|Change|2024|Final=-8万元", "personnel-expenditure|Change|2024|Final=-6万元"],
            Stated.In("2024年基本支出52万元，比上年减少8万元，其中人员经费减少6万元。"));

    [Fact]
    public void Change_BehindAList_MayBeOfTheTotal() =>
        Assert.Contains("?NoMeasure=0.3万元", Stated.In("三公经费支出1.2万元，其中公务接待费0.4万元、公务用车运行维护费0.8万元，较上年减少0.3万元。"));

    [Fact]
    public void Changes_OfASeries() =>
        Assert.Equal(
            [
                "personnel-expenditure|Value|2024|Final=5万元", "operating-expenditure|Value|2024|Final=3万元",
                "personnel-expenditure|Growth|2024|Final=2%", "operating-expenditure|Growth|2024|Final=4%",
            ],
            Stated.In("2024年人员经费、公用经费分别为5万元、3万元，较上年分别增长2%、4%。"));

    [Fact]
    public void Change_OnAnotherBasis() =>
        Assert.Contains("basic-expenditure|Growth|2024|Final=2% other-basis", Stated.In("2024年基本支出52万元，同口径比上年增长2%。"));

    [Fact]
    public void Change_AfterTwoSubjects_AtTheStartOfASentence_IsUnresolved() =>
        Assert.Contains("?NoMeasure=1万元", Stated.In("2024年人员经费5万元，公用经费3万元。比上年增加1万元。"));

    [Theory]
    [InlineData("2024年支出合计50万元，其中：基本支出40万元，占80%。", "basic-expenditure|Share|2024|Final=80% whole=total-expenditure")]
    [InlineData("2024年人员经费30万元，占基本支出的75%。", "personnel-expenditure|Share|2024|Final=75% whole=basic-expenditure")]
    [InlineData("2024年人员经费30万元，占全站开支的75%。", "personnel-expenditure|Share|2024|Final=75% whole=全站开支")]
    public void Share(string sentence, string share) => Assert.Contains(share, Stated.In(sentence));

    [Theory]
    [InlineData("人员经费30万元，占比75%。", "?Ambiguous=75%")]
    [InlineData("占比合计100%。", "?NoMeasure=100%")]
    public void Share_WithoutAWhole_IsUnresolved(string sentence, string unresolved) => Assert.Contains(unresolved, Stated.In(sentence));

    [Theory]
    [InlineData("2024年预算执行率为98.5%。", "execution-rate|Value|2024|Final=98.5%")]
    [InlineData("项目支出预算执行率为98.5%。", "execution-rate|Value|2024|Final=98.5% of=项目支出")]
    [InlineData("在职人员控制率为87.5%。", "staffing-control-rate|Value|2024|Final=87.5%")]
    [InlineData("群众满意度为96%。", "satisfaction|Value|2024|Actual=96% of=群众")]
    [InlineData("2024年部门整体支出绩效自评得分96分。", "self-score|Value|2024|Actual=96分")]
    public void Rate(string sentence, string rate) => Assert.Equal([rate], Stated.In(sentence));

    [Theory]
    [InlineData("项目支出预算执行率为98.5%。")]
    [InlineData("项目支出90万元，预算执行率98.5%。")]
    public void Rate_OfAFigure_HasOneKeyHoweverItIsWritten(string sentence) =>
        Assert.Equal("execution-rate|Value|2024|Final=98.5% of=项目支出", Stated.In(sentence)[^1]);

    [Fact]
    public void PartOfAPart_NamesItByItsName() =>
        Assert.Contains("office-expenses|Value|2024|Final=5万元 of=项目支出", Stated.In("项目支出37万元，其中办公费5万元。"));

    [Fact]
    public void Rate_OfTheBudgetInASentence() =>
        Assert.Contains("hospitality|Share|2024|Final=75% base=approved;whole=hospitality", Stated.In("公务接待费年初预算0.80万元，决算0.60万元，完成年初预算的75%。"));

    [Fact]
    public void Rate_OfACompletionWithoutObject_IsAmbiguous() =>
        Assert.Equal(["?Ambiguous=100%"], Stated.In("完成渠道清淤工作，完成率100%。"));
}
