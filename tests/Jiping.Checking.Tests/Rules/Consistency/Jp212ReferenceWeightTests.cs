using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.References;

namespace Jiping.Checking.Tests.Rules.Consistency;

public sealed class Jp212ReferenceWeightTests
{
    [Theory]
    [InlineData("10", "15", true)]
    [InlineData("10分", "8", true)]
    [InlineData("10", "10", false)]
    [InlineData("10%", "10", false)]
    public void ChangedPoints_AreAWarning(string approved, string stated, bool found)
    {
        var findings = RuleProof.Of<Jp212ReferenceWeight>(Lists.Check(
            Lists.Reference("单位名称｜年度｜三级指标｜权重", $"{Lists.Unit}｜2024｜群众满意度｜{approved}"), Lists.Form($"满意度指标｜群众满意度｜≥90%｜95%｜{stated}｜8")));

        Assert.Equal(found ? 1 : 0, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.Contains($"分值为{stated}分，批复为10", finding.Message, StringComparison.Ordinal);
        });
    }
}
