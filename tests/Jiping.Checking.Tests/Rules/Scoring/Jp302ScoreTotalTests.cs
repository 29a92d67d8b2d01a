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

    [Theory]
    [InlineData("自评结果：决策15分得14分，过程25分得23.5分，产出35分得33分，效益25分得24分，总分95.5分。", Severity.Error, "95.5分", "94.5分", "1", "14 + 23.5 + 33 + 24 = 94.5")]
    [InlineData("决策15分，得14分；过程25分，得24分；产出35分，得33分；效益25分，得24分；合计得分96分。", Severity.Error, "96分", "95分", "1", "14 + 24 + 33 + 24 = 95")]
    [InlineData("预算执行得9.5分，产出得48分，效益得38分，自评总分96.5分。", Severity.Error, "96.5分", "95.5分", "1", "9.5 + 48 + 38 = 95.5")]
    public void BadSentence_IsFound(string text, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp302ScoreTotal>(text, new(severity, actual, expected, difference, arithmetic));

    [Fact]
    public void TotalInTheSentenceBefore_IsJudged() => RuleProof.Finds<Jp302ScoreTotal>(
        "本局整体支出绩效自评得分95.6分，等级为优。其中，履职效能50分，得48.5分；管理效率50分，得46.1分。", new(Severity.Error, "95.6分", "94.6分", "1", "48.5 + 46.1 = 94.6"));

    /// <summary>Both totals of a sentence are held against the list between them.</summary>
    [Fact]
    public void LeadingTotal_IsJudgedToo() => RuleProof.Finds<Jp302ScoreTotal>(
        "整体支出绩效自评得分98分，其中投入类满分10分，得分9分；过程类满分30分，得分29分；产出类满分40分，得分40分；效果类满分20分，得分19分，合计97分。",
        new(Severity.Error, "98分", "97分", "1", "9 + 29 + 40 + 19 = 97"));

    [Theory]
    [InlineData("决策15分得14分，过程25分得23.5分，产出35分得33分，效益25分得24分，总分94.5分。")]
    [InlineData("产出35分得33分，效益25分得24分，总分94.5分。")]
    [InlineData("决策15分得14分，其中目标合理性5分得4分，过程25分得24分，产出35分得33分，效益25分得24分，总分95分。")]
    [InlineData("评价满分100分，自评得分95分，财政复核得分93分。")]
    public void GoodSentence_IsNotFound(string text) => RuleProof.FindsNothing<Jp302ScoreTotal>(text);

    [Fact]
    public void PointsOfASentence_AddUpToo() => Assert.Contains(
        Relations.Sentences.Check("决策20分得14分，过程25分得24分，产出35分得33分，效益25分得24分，合计100分得95分。").Findings, static finding => finding.Rule == "JP303" && finding.Expected == "105分");

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
