using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Targets without ≥ or ≤.</summary>
public sealed class Jp312TargetSignTests
{
    [Theory]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜90%｜96%｜10｜10｜", "应为“≥90%”")]
    [InlineData("效益指标｜社会效益｜群众满意率｜85%｜91.2%｜10｜10｜", "应为“≥85%”")]
    [InlineData("满意度指标｜满意度指标｜参会代表｜95％｜93%｜10｜9.79｜会务安排不周", "95％")]
    public void Bad_IsFound(string row, string says) => EvaluationForm.Finds<Jp312TargetSign>(EvaluationForm.Check(row), Severity.Warning, says);

    [Theory]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜≥90%｜96%｜10｜10｜")]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜90%以上｜96%｜10｜10｜")]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜95%｜95%｜10｜10｜")]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜100%｜99%｜10｜9.9｜个别未答")]
    [InlineData("产出指标｜数量指标｜讲座场次｜10场｜12场｜10｜10｜/^｜^｜培训人数｜200人｜210人｜10｜10｜")]
    [InlineData("满意度指标｜服务对象满意度｜学员满意度｜不低于90%｜96%｜10｜10｜")]
    public void Good_IsNotFound(string rows) => Assert.Empty(EvaluationForm.Found<Jp312TargetSign>(EvaluationForm.Check(rows)));

    [Fact]
    public void OtherTargets_BesideThoseWithSigns_AreANote() => EvaluationForm.Finds<Jp312TargetSign>(
        EvaluationForm.Check("产出指标｜数量指标｜讲座场次｜≥10场｜12场｜10｜10｜/^｜^｜培训人数｜≥200人｜210人｜10｜10｜/^｜^｜展板｜30块｜36块｜10｜10｜"), Severity.Note, "展板", "30块");

    [Fact]
    public void Comparator_InAColumnOfItsOwn_IsEnough() => Assert.Empty(EvaluationForm.Found<Jp312TargetSign>(
        EvaluationForm.CheckTable("三级指标｜指标性质｜年度指标值｜实际完成值｜分值｜得分/群众满意度｜≥｜90%｜96%｜10｜10")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.StartsWith("服务对象满意度｜指标值 90%", new Jp312TargetSign().Bad, StringComparison.Ordinal);
        Assert.StartsWith("服务对象满意度｜指标值 ≥90%", new Jp312TargetSign().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp312TargetSign>(EvaluationForm.Check("满意度｜满意度｜服务对象满意度｜90%｜96%｜10｜10｜")));
        Assert.Empty(EvaluationForm.Found<Jp312TargetSign>(EvaluationForm.Check("满意度｜满意度｜服务对象满意度｜≥90%｜96%｜10｜10｜")));
    }
}
