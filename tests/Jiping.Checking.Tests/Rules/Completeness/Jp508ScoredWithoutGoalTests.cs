using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp508ScoredWithoutGoalTests
{
    [Theory]
    [InlineData("科普活动绩效评分为85分。老年大学专项经费绩效评分为92分，优秀。", "老年大学专项经费绩效评分为92分", "92分")]
    [InlineData("1.科普活动综合评分88分，良好；2.驻村帮扶经费综合评分90分，优秀。", "驻村帮扶经费综合评分90分", "90分")]
    [InlineData("禁毒宣传资金自评得分81.5分，科普活动自评得分95分。", "禁毒宣传资金自评得分81.5分", "81.5分")]
    public void Unknown_IsAWarningWithItsScore(string conclusion, string sentence, string score)
    {
        var finding = Assert.Single(Of(Report(conclusion)));

        Assert.Equal((Severity.Warning, sentence), (finding.Severity, finding.Actual));
        Assert.Contains(score, finding.Message, StringComparison.Ordinal);
        Assert.Equal(sentence, Assert.Single(finding.Locations).Text);
    }

    [Theory]
    [InlineData("科普活动绩效评分为85分。")]
    [InlineData("整体支出自评得分93分，等级为优。")]
    [InlineData("履职效能指标得分48分，管理效率得分45分。")]
    [InlineData("该项目自评得分90分。")]
    public void Known_IsQuiet(string conclusion) => Assert.Empty(Of(Report(conclusion)));

    [Fact]
    public void ToldInAnotherDocument_IsQuiet() => Assert.Empty(Of(
        Report("驻村帮扶经费综合评分90分。"), SelfEvaluation.Of("项目.docx", "驻村帮扶项目支出绩效自评表", "驻村帮扶走访群众200户。")));

    /// <summary>Beside a score of the whole, projects may have been scored in forms that were not handed in.</summary>
    [Fact]
    public void BesideTheWhole_IsANote() =>
        Assert.Equal(Severity.Note, Assert.Single(Of(Report("部门整体自评得分93分，等级为优，其中驻村帮扶经费自评得分90分。"))).Severity);

    private static Document Report(string conclusion) => WholeReport.With(conclusion: $"五、自评结论\n{conclusion}");

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp508ScoredWithoutGoal>(SelfEvaluation.Check(documents));
}
