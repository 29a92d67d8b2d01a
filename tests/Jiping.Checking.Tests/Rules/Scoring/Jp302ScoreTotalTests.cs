using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>The total score against the scores of its rows.</summary>
public sealed class Jp302ScoreTotalTests
{
    [Theory]
    [InlineData("一级指标｜分值｜得分/预算执行率｜10｜9.5/产出指标｜50｜48/效益指标｜40｜38/总分｜100｜96", Severity.Note, "96分", "95.5分", "0.5", "9.5 + 48 + 38 = 95.5")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38/群众满意度｜60｜55/合计｜100｜94", Severity.Error, "94分", "93分", "1", "38 + 55 = 93")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38.25/群众满意度｜60｜55.50/总得分｜100｜93.50", Severity.Error, "93.50分", "93.75分", "-0.25", "38.25 + 55.50 = 93.75")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp302ScoreTotal>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("一级指标｜分值｜得分/预算执行率｜10｜9.5/产出指标｜50｜48/效益指标｜40｜38/总分｜100｜95.5")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38/群众满意度｜60｜55/合计｜100｜93")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38/群众满意度｜60｜/总分｜100｜95")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp302ScoreTotal>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp302ScoreTotal();

        Assert.Contains("96.5", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("95.5", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp302ScoreTotal>(Relations.Sentences.Check([Sketch("96.5")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("95.5")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "一级指标｜分值｜得分", "预算执行率｜10｜9.5", "产出指标｜50｜48", "效益指标｜40｜38", $"总分｜100｜{value}");
}
