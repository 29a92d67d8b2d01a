using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Results far above their targets whose reason was left blank.</summary>
public sealed class Jp307OverachievementTests
{
    [Theory]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥4场｜12场｜10｜10｜", "指标值≥4场", "实际完成12场", "300%")]
    [InlineData("产出指标｜数量指标｜发放手册｜3000册｜5200册｜10｜10｜无", "指标值3000册", "实际完成5200册", "173.3%")]
    [InlineData("产出指标｜质量指标｜抽检覆盖率｜≥60%｜92%｜10｜10｜", "指标值≥60%", "实际完成92%", "153.3%")]
    [InlineData("产出指标｜数量指标｜创建示范点｜2｜8｜8｜8｜", "实际完成8", "400%", "完成值与得分相同")]
    public void Bad_IsFound(string row, params string[] says) => EvaluationForm.Finds<Jp307Overachievement>(EvaluationForm.Check(row), Severity.Warning, says);

    [Theory]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥10场｜12场｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜讲座场次｜≥4场｜12场｜10｜10｜乡镇临时增加专场")]
    [InlineData("产出指标｜成本指标｜人均成本｜≤200元｜120元｜10｜10｜")]
    [InlineData("满意度指标｜服务对象满意度｜群众满意度｜≥90%｜100%｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜受益人数｜≥2万人次｜21000｜10｜10｜")]
    [InlineData("产出指标｜数量指标｜讲座场次｜8｜100%｜10｜10｜")]
    [InlineData("产出指标｜成本指标｜办公经费｜10｜15｜10｜10｜")]
    public void Good_IsNotFound(string row) => Assert.Empty(EvaluationForm.Found<Jp307Overachievement>(EvaluationForm.Check(row)));

    [Fact]
    public void OneMore_IsANote() => EvaluationForm.Finds<Jp307Overachievement>(EvaluationForm.Check("产出指标｜数量指标｜专题研讨｜2次｜3次｜5｜5｜"), Severity.Note, "150%");

    [Fact]
    public void AllRows_AreOneFinding() => EvaluationForm.Finds<Jp307Overachievement>(
        EvaluationForm.Check("产出指标｜数量指标｜讲座场次｜≥4场｜12场｜10｜10｜/^｜^｜开放日｜≥5天｜20天｜10｜10｜"), Severity.Warning, "讲座场次", "开放日");

    [Fact]
    public void FormWithoutReasons_IsNotAskedForOne() => Assert.Empty(EvaluationForm.Found<Jp307Overachievement>(
        EvaluationForm.CheckTable("三级指标｜年度指标值｜实际完成值｜分值｜得分/讲座场次｜≥4场｜12场｜10｜10")));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("≥4场｜完成 12场", new Jp307Overachievement().Bad, StringComparison.Ordinal);
        Assert.Contains("增加三所学校", new Jp307Overachievement().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.Found<Jp307Overachievement>(EvaluationForm.Check("产出｜数量｜讲座场次｜≥4场｜12场｜10｜10｜")));
        Assert.Empty(EvaluationForm.Found<Jp307Overachievement>(EvaluationForm.Check("产出｜数量｜讲座场次｜≥4场｜12场｜10｜10｜增加三所学校")));
    }
}
