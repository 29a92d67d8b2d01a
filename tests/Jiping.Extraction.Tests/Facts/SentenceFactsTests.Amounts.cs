namespace Jiping.Extraction.Tests.Facts;

public partial class SentenceFactsTests
{
    [Theory]
    [InlineData("2024年基本支出88.10万元。", "basic-expenditure|Value|2024|Final=88.10万元")]
    [InlineData("我单位2024年度项目支出12.5万元。", "project-expenditure|Value|2024|Final=12.5万元")]
    [InlineData("青石镇水务管理站2024年度基本支出88.10万元。", "basic-expenditure|Value|2024|Final=88.10万元")]
    [InlineData("全年财政拨款收入90万元。", "fiscal-appropriation-income|Value|2024|Final=90万元")]
    [InlineData("年末结转和结余3.20万元。", "closing-carryover|Value|2024|Final=3.20万元")]
    [InlineData("上年结转1.10万元。", "opening-carryover|Value|2024|Final=1.10万元")]
    [InlineData("乡村振兴项目支出7万元。", "project-expenditure|Value|2024|Final=7万元 of=乡村振兴")]
    [InlineData("财政拨款基本支出60万元。", "basic-expenditure|Value|2024|Final=60万元 FiscalAppropriation")]
    [InlineData("一般公共预算财政拨款支出60万元。", "general-budget-appropriation-expenditure|Value|2024|Final=60万元")]
    [InlineData("教育支出31.2万元。", "教育支出|Value|2024|Final=31.2万元")]
    [InlineData("社会保障和就业支出（类）4.20万元。", "社会保障和就业支出|Value|2024|Final=4.20万元")]
    [InlineData("基本支出：72.30万元。", "basic-expenditure|Value|2024|Final=72.30万元")]
    public void Amount_IsNamedByItsClause(string sentence, string fact) => Assert.Equal([fact], Stated.In(sentence));

    [Theory]
    [InlineData("2024年收入10.00万元，支出9.00万元。", "total-income|Value|2024|Final=10.00万元", "total-expenditure|Value|2024|Final=9.00万元")]
    [InlineData("2024年收入支出决算52.10万元。", "total-income|Value|2024|Final=52.10万元", "total-expenditure|Value|2024|Final=52.10万元")]
    [InlineData("2024年收支决算52.10万元。", "total-income|Value|2024|Final=52.10万元", "total-expenditure|Value|2024|Final=52.10万元")]
    [InlineData("2024年度收入支出总计60.00万元。", "total-income-and-carryover|Value|2024|Final=60.00万元", "total-expenditure-and-carryover|Value|2024|Final=60.00万元")]
    [InlineData("2024年度收、支总计60.00万元。", "total-income-and-carryover|Value|2024|Final=60.00万元", "total-expenditure-and-carryover|Value|2024|Final=60.00万元")]
    [InlineData("2024年度财政拨款收入支出总计50万元。", "total-income-and-carryover|Value|2024|Final=50万元 FiscalAppropriation", "total-expenditure-and-carryover|Value|2024|Final=50万元 FiscalAppropriation")]
    public void BothSides_AreTwoFacts(string sentence, string income, string expenditure) => Assert.Equal([income, expenditure], Stated.In(sentence));

    [Theory]
    [InlineData("举办培训班3期，共支出5万元。", "培训班|")]
    [InlineData("三公经费方面，2024年支出5万元。", "total-expenditure|")]
    [InlineData("购置水泵2台，支出1.2万元。", "total-expenditure|")]
    [InlineData("人员经费和公用经费10万元。", "operating-expenditure|")]
    [InlineData("非财政拨款收入10万元。", "fiscal-appropriation-income|")]
    public void Amount_OfSomethingElse_IsNotTheTotal(string sentence, string never) =>
        Assert.DoesNotContain(Stated.In(sentence), line => line.StartsWith(never, StringComparison.Ordinal));

    [Theory]
    [InlineData("争取项目资金10万元。", "?NoMeasure=10万元")]
    [InlineData("减少3.20。", "?NoUnit=3.20")]
    [InlineData("活动为期3个月。", "?NoPerformanceMeasure=3个月")]
    [InlineData("该指标得分5分。", "?Ambiguous=5分")]
    [InlineData("每户补助500元。", "?NoMeasure=500元")]
    public void Number_WithoutMeasure_IsUnresolved(string sentence, string unresolved) => Assert.Equal([unresolved], Stated.In(sentence));

    [Fact]
    public void OpenAmount_UnderAProject_IsNotTheBodys() =>
        Assert.Equal(
            ["earmarked-funds|Value|2024|Final=10万元 of=防汛", "training-expenses|Value|2024|Final=2万元 of=防汛"],
            Stated.In("防汛专项经费10万元，其中：培训费2万元。"));

    [Fact]
    public void Procurement_ByKind() =>
        Assert.Equal(
            ["procurement|Value|2024|Final=6万元", "procurement-goods|Value|2024|Final=1万元", "procurement-works|Value|2024|Final=2万元", "procurement-services|Value|2024|Final=3万元"],
            Stated.In("2024年政府采购支出总额6万元，其中：货物采购支出1万元、工程采购支出2万元、服务采购支出3万元。"));

    [Fact]
    public void Procurement_InOneList() =>
        Assert.Equal(
            ["procurement|Value|2024|Final=6万元", "procurement-goods|Value|2024|Final=1万元", "procurement-works|Value|2024|Final=2万元", "procurement-services|Value|2024|Final=3万元"],
            Stated.In("2024年政府采购支出6万元，其中货物、工程、服务采购分别为1、2、3万元。"));

    [Fact]
    public void Series_OfNamedAmounts() =>
        Assert.Equal(
            ["personnel-expenditure|Value|2024|Final=5万元", "operating-expenditure|Value|2024|Final=3万元"],
            Stated.In("2024年人员经费、公用经费分别为5万元、3万元。"));

    [Fact]
    public void Pronoun_StandsForTheSubject() =>
        Assert.Equal(
            ["operating-expenditure|Value|2024|Final=5万元", "operating-expenditure|Value|2023|Final=4万元"],
            Stated.In("2024年公用经费5万元，该项支出上年为4万元。"));

    [Theory]
    [InlineData("该项目支出5万元。", "?NoMeasure=5万元")]
    [InlineData("该单位人员经费5万元。", "?Ambiguous=5万元")]
    public void Pronoun_OfSomethingElse_IsUnresolved(string sentence, string unresolved) => Assert.Equal([unresolved], Stated.In(sentence));

    [Fact]
    public void Staff()
    {
        Assert.Equal(
            ["authorized-posts|Value|2024|Final=9名", "staff-total|Value|2024|Final=14人", "staff-in-post|Value|2024|Final=8人", "retired-staff|Value|2024|Final=6人"],
            Stated.In("我站核定编制数9名，2024年底实有干部职工14人，其中在职人员8人，退休6人。"));
    }
}
