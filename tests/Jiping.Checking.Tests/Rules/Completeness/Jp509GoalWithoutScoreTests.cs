using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp509GoalWithoutScoreTests
{
    private const string Groups = """
        （一）开展防灾科普宣传，提高自救能力。
        绩效目标：进社区宣传。
        绩效指标：宣传8次。
        完成情况：宣传8次。
        （二）更新流动展板
        绩效目标：展板常换常新。
        绩效指标：更新12次。
        完成情况：更新10次。
        （三）开放气象观测站
        绩效目标：接待学生。
        绩效指标：开放20天。
        完成情况：开放22天。
        """;

    [Theory]
    [InlineData("防灾科普宣传经费综合评分为85分。", "更新流动展板；开放气象观测站")]
    [InlineData("流动展板专项综合评分为78分，中。", "开展防灾科普宣传，提高自救能力；开放气象观测站")]
    [InlineData("气象观测站项目综合评分为90分，流动展板项目综合评分为80分。", "开展防灾科普宣传，提高自救能力")]
    public void Unscored_AreOneWarning(string conclusion, string groups)
    {
        var finding = Assert.Single(Of(conclusion));

        Assert.Equal((Severity.Warning, groups), (finding.Severity, finding.Actual));
    }

    [Theory]
    [InlineData("防灾科普宣传经费85分，流动展板评分80分，气象观测站评分90分。")]
    [InlineData("2024年整体支出绩效自评得分88分，其中流动展板专项评分80分。")]
    [InlineData("自评情况良好。")]
    public void Scored_OrNotScoredByObject_IsQuiet(string conclusion) => Assert.Empty(Of(conclusion));

    private static List<Finding> Of(string conclusion) =>
        RuleProof.Of<Jp509GoalWithoutScore>(SelfEvaluation.Check(WholeReport.With(results: $"四、分项目标实现情况\n{Groups}", conclusion: $"五、评价结论\n{conclusion}")));
}
