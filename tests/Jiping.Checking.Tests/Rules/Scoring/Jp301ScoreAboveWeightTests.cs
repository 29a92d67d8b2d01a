using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Scores within the points of their rows.</summary>
public sealed class Jp301ScoreAboveWeightTests
{
    [Theory]
    [InlineData("指标｜分值｜得分/培训场次｜10｜12/资料份数｜10｜9", Severity.Error, "12分", "10分", "2", "分值为10分")]
    [InlineData("指标｜分值｜得分/培训场次｜10｜-1/资料份数｜10｜9", Severity.Error, "-1分", "0分", "-1", "分值为10分")]
    [InlineData("指标｜权重｜自评得分/群众满意度｜8｜8.5/办结率｜12｜12", Severity.Error, "8.5分", "8分", "0.5", "分值为8分")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp301ScoreAboveWeight>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("指标｜分值｜得分/培训场次｜10｜10/资料份数｜10｜9")]
    [InlineData("指标｜分值｜得分/培训场次｜10｜0/资料份数｜10｜10")]
    [InlineData("指标｜权重｜自评得分/群众满意度｜8｜7.5/办结率｜12｜12")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp301ScoreAboveWeight>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp301ScoreAboveWeight();

        Assert.Contains("12", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("10", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp301ScoreAboveWeight>(Relations.Sentences.Check([Sketch("12")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("10")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "指标｜分值｜得分", $"培训场次｜10｜{value}", "资料份数｜10｜9");
}
