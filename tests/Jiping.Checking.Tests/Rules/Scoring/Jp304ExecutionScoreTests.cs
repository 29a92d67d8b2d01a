using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>The score of budget execution where points, rate and score stand side by side.</summary>
public sealed class Jp304ExecutionScoreTests
{
    [Theory]
    [InlineData("项目｜全年预算数｜全年执行数｜分值｜执行率｜得分/年度资金总额｜100｜90｜10｜90%｜9.6", Severity.Warning, "9.6分", "9分", "0.6", "10 × 90% = 9")]
    [InlineData("项目｜分值｜执行率｜得分/资金总额｜10｜85.5%｜10", Severity.Warning, "10分", "8.55分", "1.45", "10 × 85.5% = 8.55")]
    [InlineData("项目｜分值｜执行率｜得分/资金总额｜10｜120%｜9.0", Severity.Warning, "9.0分", "10分", "-1", "10 × 120% = 10")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp304ExecutionScore>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("项目｜全年预算数｜全年执行数｜分值｜执行率｜得分/年度资金总额｜100｜90｜10｜90%｜9.0")]
    [InlineData("项目｜分值｜执行率｜得分/资金总额｜10｜85.5%｜8.55")]
    [InlineData("项目｜分值｜执行率｜得分/资金总额｜10｜120%｜10")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp304ExecutionScore>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp304ExecutionScore();

        Assert.Contains("9.6", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("9.0", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp304ExecutionScore>(Relations.Sentences.Check([Sketch("9.6")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("9.0")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "项目｜分值｜执行率｜得分", $"资金总额｜10｜90%｜{value}");
}
