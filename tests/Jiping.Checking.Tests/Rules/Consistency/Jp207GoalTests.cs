using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>A goal that form and report state differently.</summary>
public sealed class Jp207GoalTests
{
    private const string Stem = "举办第6届校园科普剧展演";

    [Theory]
    [InlineData("举办第6届校园科普剧展演和第3届航模比赛，培养青少年的创新意识。", 0)]
    [InlineData("举办第6届校园科普剧展演，培养青少年的创新意识。", 1)]
    public void Goal_IsComparedByItsWords(string report, int findings)
    {
        var result = SelfEvaluation.Check(
            SelfEvaluation.Form("2024年度部门整体支出绩效自评表", "预期目标｜实际完成情况", $"{Stem}和第3届航模比赛，培养青少年的创新意识。｜完成", "一级指标｜分值｜得分"),
            SelfEvaluation.Report("整体支出绩效目标：" + report));
        var found = RuleProof.Of<Jp207Goal>(result);

        Assert.Equal(findings, found.Count);
        Assert.All(found, static finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.All(found, finding => Assert.Equal(report, finding.Actual));
        Assert.All(found, static finding => Assert.StartsWith(Stem, finding.Expected, StringComparison.Ordinal));
    }
}
