using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Scoring;
using Jiping.Core.Relations;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>红灯, 黄灯.</summary>
public sealed class Jp311WarningLightTests
{
    private const string Full = "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜90｜90｜";
    private const string Half = "产出指标｜数量指标｜讲座场次｜≥10场｜5场｜90｜45｜经费压减";

    [Theory]
    [InlineData("100｜70｜10｜70%｜7", Full, Severity.Warning, "(100% − 70%) ÷ 100% = 30%")]
    [InlineData("100｜90｜10｜90%｜9", Full, Severity.Note, "(100% − 90%) ÷ 100% = 10%")]
    [InlineData("100｜50｜10｜50%｜5", Half, Severity.Note, "黄灯")]
    [InlineData("0｜0｜10｜0%｜0", Half, Severity.Warning, "红灯")]
    public void Bad_IsFound(string execution, string rows, Severity severity, string says) =>
        EvaluationForm.Finds<Jp311WarningLight>(EvaluationForm.Check(execution, rows), severity, says);

    [Theory]
    [InlineData("100｜98.25｜10｜98.25%｜9.8", Full)]
    [InlineData("100｜100｜10｜100%｜10", Full)]
    [InlineData("100｜95.2｜10｜95.2%｜9.52", Full)]
    [InlineData("100｜81｜10｜0.81｜8.1", "产出指标｜数量指标｜讲座场次｜≥10场｜8场｜90｜72｜经费压减")]
    public void Good_IsNotFound(string execution, string rows)
    {
        var result = EvaluationForm.Check(execution, rows);

        Assert.Empty(EvaluationForm.Found<Jp311WarningLight>(result));
        Assert.Equal(Verdict.Exact, Assert.Single(result.Relations, static relation => relation.Source == RelationSource.WarningLight).Verdict);
    }

    [Fact]
    public void FormWithoutScores_IsNotJudged() => Assert.DoesNotContain(
        EvaluationForm.Check("100｜70｜10｜70%｜7", "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜90｜｜").Relations, static relation => relation.Source == RelationSource.WarningLight);

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("预算执行率 70%", new Jp311WarningLight().Bad, StringComparison.Ordinal);
        Assert.Contains("预算执行率 97%", new Jp311WarningLight().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp311WarningLight>(EvaluationForm.Check("100｜70｜10｜70%｜7", Full)));
        Assert.Empty(EvaluationForm.Found<Jp311WarningLight>(EvaluationForm.Check("100｜97｜10｜97%｜9.7", Full)));
    }
}
