using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Full points for what is only 较好; said as advice.</summary>
public sealed class Jp314HedgedFullScoreTests
{
    [Theory]
    [InlineData("效益指标｜社会效益｜窗口办事效率｜较高｜较高｜10｜10｜")]
    [InlineData("效益指标｜可持续影响｜管理制度｜基本健全｜基本健全｜10｜10｜")]
    [InlineData("效益指标｜社会效益｜居民参与热情｜比较高涨｜比较高涨｜10｜10｜")]
    public void Bad_IsAdvised(string row)
    {
        var result = EvaluationForm.Check(row);

        EvaluationForm.Finds<Jp314HedgedFullScore>(result, Severity.Warning, "得满分");
        Assert.DoesNotContain(result.Findings, static finding => finding.Rule == "JP314");
    }

    [Theory]
    [InlineData("效益指标｜社会效益｜窗口办事效率｜较高｜较高｜10｜8｜个别窗口排队")]
    [InlineData("效益指标｜可持续影响｜管理制度｜健全｜健全｜10｜10｜")]
    [InlineData("效益指标｜社会效益｜办结时间｜较上年缩短10%｜较上年缩短12%｜10｜10｜")]
    public void Good_IsNotFound(string row) => Assert.Empty(EvaluationForm.All<Jp314HedgedFullScore>(EvaluationForm.Check(row)));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("指标值 较高｜完成 较高", new Jp314HedgedFullScore().Bad, StringComparison.Ordinal);
        Assert.Contains("缩短12%", new Jp314HedgedFullScore().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.All<Jp314HedgedFullScore>(EvaluationForm.Check("效益｜社会效益｜提高工作效率｜较高｜较高｜10｜10｜")));
        Assert.Empty(EvaluationForm.All<Jp314HedgedFullScore>(EvaluationForm.Check("效益｜社会效益｜提高工作效率｜平均办结时间缩短10%｜缩短12%｜10｜10｜")));
    }
}
