using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp513BlankDataTests
{
    private const string Basic = "一、部门基本支出｜98.10｜101.00｜100.40";

    [Fact]
    public void BlankSubtotal_IsAWarningWithItsSum()
    {
        var finding = Assert.Single(Of(Basic, "二、项目支出小计｜｜｜", "1.科普专项｜20.00｜25.00｜24.60", "2.人才专项｜5.50｜6.00｜6.00"));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("2023年决算数25.50、2024年预算数31.00、2024年决算数30.60", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BlankBasicExpenditure_IsAWarningWithWhatTheReportSays()
    {
        var sheet = Sheet("一、部门基本支出｜｜｜", "其中：公用经费｜9.00｜9.50｜9.20");
        var finding = Assert.Single(RuleProof.Of<Jp513BlankData>(SelfEvaluation.Check(sheet, WholeReport.With(funds: "二、收支预决算情况\n2024年年初预算125.00万元，2024年支出决算120.00万元，其中基本支出100.40万元，项目支出19.60万元。"))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("100.40万元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SingleBlankCell_IsAWarning() =>
        Assert.Contains("“1.科普专项”没有填2024年决算数", Assert.Single(Of(Basic, "1.科普专项｜20.00｜25.00｜")).Message, StringComparison.Ordinal);

    [Fact]
    public void OptionalRows_AreANote()
    {
        var finding = Assert.Single(Of(Basic, "政府采购金额｜——｜｜", "厉行节约保障措施｜＜｜＜｜"));

        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("“政府采购金额”“厉行节约保障措施”空白", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_AreOneFinding() => Assert.Single(Of("一、部门基本支出｜｜｜", "二、项目支出小计｜｜｜", "1.科普专项｜20.00｜25.00｜", "政府采购金额｜——｜｜"));

    [Theory]
    [InlineData("二、项目支出小计｜20.00｜25.00｜24.60")]
    [InlineData("其中：办公费｜｜｜")]
    [InlineData("政府采购金额｜——｜0｜0")]
    [InlineData("部门基本支出预算调整｜——｜无｜无")]
    [InlineData("3.新设专项｜｜5.00｜5.00")]
    public void Filled_OrDetail_IsQuiet(string row) => Assert.Empty(Of(Basic, row));

    [Fact]
    public void Template_IsNotJudged() => Assert.Empty(Of("一、部门基本支出｜｜｜", "二、项目支出小计｜｜｜", "政府采购金额｜——｜｜"));

    private static Document Sheet(params string[] rows) =>
        SelfEvaluation.Form("2024年度部门整体支出绩效评价基础数据表", ["经费控制情况（万元）｜2023年决算数｜2024年预算数｜2024年决算数", .. rows]);

    private static List<Finding> Of(params string[] rows) => RuleProof.Of<Jp513BlankData>(SelfEvaluation.Check(Sheet(rows)));
}
