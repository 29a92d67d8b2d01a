using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>A rate of execution without %.</summary>
public sealed class Jp313RateSignTests
{
    private const string Rows = "满意度指标｜服务对象满意度｜学员满意度｜≥90%｜96%｜90｜90｜";

    [Theory]
    [InlineData("100.00｜95.00｜10｜95｜9.5", "95%")]
    [InlineData("250.00｜243.75｜10｜97.5｜9.75", "97.5%")]
    [InlineData("127.10｜124.88｜10｜98.25｜9.83", "98.25%")]
    public void Bad_IsFound(string execution, string expected) => EvaluationForm.Finds<Jp313RateSign>(EvaluationForm.Check(execution, Rows), Severity.Warning, $"应为“{expected}”");

    [Theory]
    [InlineData("100.00｜95.00｜10｜95%｜9.5", Rows)]
    [InlineData("100.00｜95.00｜10｜0.95｜9.5", Rows)]
    [InlineData("100.00｜95.00｜10｜59｜9.5", Rows)]
    [InlineData("100.00｜95.00｜10｜95｜9.5", "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜90｜90｜")]
    public void Good_IsNotFound(string execution, string rows) => Assert.Empty(EvaluationForm.Found<Jp313RateSign>(EvaluationForm.Check(execution, rows)));

    [Fact]
    public void Header_MaySayIt() => Assert.Empty(EvaluationForm.Found<Jp313RateSign>(EvaluationForm.CheckTable(
        "项目资金（万元）｜全年预算数｜全年执行数｜分值｜执行率（%）｜得分/年度资金总额｜100.00｜95.00｜10｜95｜9.5/三级指标｜年度指标值｜实际完成值｜分值｜得分｜备注/满意度｜≥90%｜96%｜90｜90｜")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("执行率 95｜", new Jp313RateSign().Bad, StringComparison.Ordinal);
        Assert.Contains("执行率 95%｜", new Jp313RateSign().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp313RateSign>(EvaluationForm.Check("100｜95｜10｜95｜9.5", Rows)));
        Assert.Empty(EvaluationForm.Found<Jp313RateSign>(EvaluationForm.Check("100｜95｜10｜95%｜9.5", Rows)));
    }
}
