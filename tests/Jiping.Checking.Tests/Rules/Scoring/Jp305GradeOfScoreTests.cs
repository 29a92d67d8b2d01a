using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>A grade word against the score beside it.</summary>
public sealed class Jp305GradeOfScoreTests
{
    [Theory]
    [InlineData("自评得分93分，等级为“良”。", Severity.Error, "良", "优", null, "93分 → 优")]
    [InlineData("自评得分59.5分，绩效等级为“中”。", Severity.Error, "中", "差", null, "59.5分 → 差")]
    [InlineData("自评得分83分，等级为“优”。", Severity.Warning, "优", "良", null, "83分 → 良")]
    [InlineData("自评得分依次为19分、28分，总分47分，等级为优。", Severity.Error, "优", "差", null, "47分 → 差")]
    [InlineData("综合绩效评分为75分，良好。", Severity.Warning, "良好", "中", null, "75分 → 中")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp305GradeOfScore>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("自评得分97分，绩效等级为“优”。")]
    [InlineData("综合绩效评分为80分，良好。")]
    [InlineData("自评得分60分，等级为“中”。")]
    [InlineData("每项10分，优先安排。")]
    [InlineData("四个部分自评得分依次为19分、29分、29分、19分，合计96分，等次为优。")]
    [InlineData("自评得分为95分（满分100分），等级为优。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp305GradeOfScore>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp305GradeOfScore>();
}
