using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Deductions and missed targets whose reason was left blank.</summary>
public sealed class Jp308ShortfallTests
{
    private const string Full = "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜90｜90｜";

    [Theory]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜8场｜10｜8｜", "“讲座场次”得8分（分值10分）")]
    [InlineData("效益指标｜社会效益｜科学素质｜明显提升｜有所提升｜20｜16｜／", "“科学素质”得16分（分值20分）")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜8场｜10｜｜", "“讲座场次”指标值≥10场，实际完成8场")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜8场｜10｜8｜/^｜^｜开放天数｜≥200天｜150天｜10｜7.5｜", "讲座场次", "开放天数")]
    public void Bad_IsFound(string rows, params string[] says) =>
        EvaluationForm.Finds<Jp308Shortfall>(EvaluationForm.Check(rows.Replace('／', '—')), Severity.Warning, [.. says, "“偏差原因分析及改进措施”栏没有填写"]);

    [Theory]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜8场｜10｜8｜两场因台风取消")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜12场｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜12场｜10｜｜")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜8场｜10｜8｜两场因台风取消/^｜^｜开放天数｜≥200天｜150天｜10｜7.5｜^")]
    public void Good_IsNotFound(string rows) => Assert.Empty(EvaluationForm.Found<Jp308Shortfall>(EvaluationForm.Check(rows)));

    [Theory]
    [InlineData("100｜96.50｜10｜96.50%｜9.65")]
    [InlineData("250.00｜200.00｜10｜80%｜8")]
    [InlineData("250.00｜230.00｜20｜92%｜18.4")]
    public void Execution_WithoutAnyReason_IsFound(string execution) =>
        EvaluationForm.Finds<Jp308Shortfall>(EvaluationForm.Check(execution, Full), Severity.Warning, $"预算执行率{execution.Split('｜')[3].TrimEnd('%').Replace("96.50", "96.5", StringComparison.Ordinal)}%", "栏没有填写");

    [Theory]
    [InlineData("100｜100｜10｜100%｜10", "")]
    [InlineData("100｜99.99｜10｜99.99%｜10", "")]
    [InlineData("100｜96.50｜10｜96.50%｜9.65", "预算执行率未达到百分之百，主要是工程尾款按合同约定次年支付。")]
    public void Execution_FullOrExplained_IsNotFound(string execution, string text) =>
        Assert.Empty(EvaluationForm.Found<Jp308Shortfall>(EvaluationForm.Check(execution, Full, text)));

    [Fact]
    public void Execution_WithAReasonInTheForm_IsNotFound() => Assert.Empty(EvaluationForm.Found<Jp308Shortfall>(
        EvaluationForm.Check("100｜96.50｜10｜96.50%｜9.65", "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜90｜90｜尾款次年支付")));

    [Fact]
    public void Remarks_MayBeBlank() => Assert.Empty(EvaluationForm.Found<Jp308Shortfall>(
        EvaluationForm.CheckTable("三级指标｜年度指标值｜实际完成值｜分值｜得分｜备注/讲座场次｜≥10场｜8场｜10｜8｜")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("得分 8｜偏差原因（空白）", new Jp308Shortfall().Bad, StringComparison.Ordinal);
        Assert.Contains("两场因台风取消", new Jp308Shortfall().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp308Shortfall>(EvaluationForm.Check("产出｜数量｜讲座场次｜≥10场｜8场｜10｜8｜")));
        Assert.Empty(EvaluationForm.Found<Jp308Shortfall>(EvaluationForm.Check("产出｜数量｜讲座场次｜≥10场｜8场｜10｜8｜两场因台风取消")));
    }
}
