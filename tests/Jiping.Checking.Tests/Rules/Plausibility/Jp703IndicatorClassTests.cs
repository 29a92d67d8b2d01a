using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Tests.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Indicators in the class of others.</summary>
public sealed class Jp703IndicatorClassTests
{
    [Theory]
    [InlineData("产出指标｜数量指标｜群众节水意识提高｜提高｜提高｜10｜10｜", "效益指标")]
    [InlineData("产出指标（50分）｜履职目标实现｜崇尚科学的社会氛围更加浓厚｜浓厚｜浓厚｜10｜10｜", "效益指标")]
    [InlineData("产出指标｜数量指标｜对周边产业的影响程度｜较大｜较大｜10｜10｜", "效益指标")]
    [InlineData("效益指标｜社会效益指标｜开展防灾减灾日宣传｜较好｜较好｜10｜10｜", "产出指标", "“较好”")]
    [InlineData("效益指标｜社会效益指标｜举办青年论坛｜≥2场｜2场｜10｜10｜", "产出指标")]
    public void Bad_IsFound(string row, params string[] says) => EvaluationForm.Finds<Jp703IndicatorClass>(EvaluationForm.Check(row), Severity.Warning, says);

    [Theory]
    [InlineData("产出指标｜数量指标｜安全意识培训场次｜≥4场｜4场｜10｜10｜")]
    [InlineData("产出指标｜质量指标｜活动影响覆盖率｜≥80%｜85%｜10｜10｜")]
    [InlineData("效益指标｜社会效益指标｜开展宣传对群众的影响｜明显｜明显｜10｜10｜")]
    [InlineData("效益指标｜社会效益指标｜发放救助金保障困难群众生活｜有效｜有效｜10｜10｜")]
    [InlineData("效益指标｜社会效益指标｜开展科普活动受益人数｜≥2000人｜2100人｜10｜10｜")]
    [InlineData("效益指标｜社会效益指标｜群众节水意识提高｜提高｜提高｜10｜10｜")]
    [InlineData("｜｜群众节水意识提高｜提高｜提高｜10｜10｜")]
    public void Good_IsNotFound(string row) => Assert.Empty(EvaluationForm.Found<Jp703IndicatorClass>(EvaluationForm.Check(row)));

    [Fact]
    public void Quality_OfWhatWasLearnt_IsANote() => EvaluationForm.Finds<Jp703IndicatorClass>(
        EvaluationForm.Check("产出指标｜质量指标｜志愿者服务意识增强｜增强｜增强｜10｜10｜"), Severity.Note, "效益指标");

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp703IndicatorClass();

        Assert.Single(EvaluationForm.Found<Jp703IndicatorClass>(EvaluationForm.Check($"{rule.Bad}｜提高｜10｜10｜")));
        Assert.Empty(EvaluationForm.Found<Jp703IndicatorClass>(EvaluationForm.Check($"{rule.Good}｜提高｜10｜10｜")));
    }
}
