using Jiping.Checking.Batches;
using Jiping.Checking.Findings;

namespace Jiping.Checking.Tests.Batches;

/// <summary>Advice is counted by rule, with a few examples.</summary>
public sealed class AdviceTallyTests
{
    [Fact]
    public void Advice_IsCountedByRuleWithAFewExamples()
    {
        var tally = new AdviceTally();
        for (int i = 0; i < 1000; i++)
            tally.Add($"{i}", i % 2 == 0 ? [Advice("JP702"), Advice("JP701"), Advice("JP702")] : [Advice("JP702")]);

        var advice = tally.Finish();

        Assert.Equal([("JP701", 500, 500), ("JP702", 1000, 1500)], advice.Select(static rule => (rule.Rule, rule.Packages, rule.Findings)));
        Assert.Equal(["0", "1", "2", "3", "4"], advice[1].Examples.Select(static example => example.Package));
    }

    [Fact]
    public void NoAdvice_IsNothing() => Assert.Empty(new AdviceTally().Finish());

    private static Finding Advice(string rule) => new() { Id = "1", Rule = rule, Severity = Severity.Warning, Message = "满意度没有样本量。", Locations = [] };
}
