using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Points of rows against the points of their group and of the form.</summary>
public sealed class Jp303WeightTotalTests
{
    [Theory]
    [InlineData("一级指标｜三级指标｜分值｜得分/产出指标（50分）｜培训场次｜10｜10/^｜资料份数｜10｜9/^｜及时率｜25｜25/效益指标（50分）｜满意度｜50｜48/总分｜＜｜100｜92", Severity.Error, "50分", "45分", "5", "10 + 10 + 25 = 45")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38/群众满意度｜55｜55/总分｜100｜93", Severity.Error, "100分", "95分", "5", "40 + 55 = 95")]
    [InlineData("一级指标｜分值｜三级指标｜分值｜得分/产出｜60｜培训场次｜30｜30/^｜^｜资料份数｜20｜20/效益｜40｜满意度｜40｜39", Severity.Error, "60分", "50分", "10", "30 + 20 = 50")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp303WeightTotal>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("一级指标｜三级指标｜分值｜得分/产出指标（50分）｜培训场次｜10｜10/^｜资料份数｜10｜9/^｜及时率｜30｜25/效益指标（50分）｜满意度｜50｜48/总分｜＜｜100｜92")]
    [InlineData("指标｜分值｜得分/培训场次｜40｜38/群众满意度｜60｜55/总分｜100｜93")]
    [InlineData("一级指标｜分值｜三级指标｜分值｜得分/产出｜60｜培训场次｜30｜30/^｜^｜资料份数｜30｜20/效益｜40｜满意度｜40｜39")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp303WeightTotal>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp303WeightTotal();

        Assert.Contains("5", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("10", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp303WeightTotal>(Relations.Sentences.Check([Sketch("5")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("10")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "一级指标｜三级指标｜分值｜得分", "产出指标（50分）｜培训场次｜10｜8", "^｜资料份数｜10｜9", "^｜及时率｜10｜10", "^｜合格率｜10｜10", $"^｜单位成本｜{value}｜5");
}
