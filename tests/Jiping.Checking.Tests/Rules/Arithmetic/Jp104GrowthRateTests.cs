using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>The growth that is printed against the change or the two years that it rests on.</summary>
public sealed class Jp104GrowthRateTests
{
    [Theory]
    [InlineData("本年支出270.00万元，上年支出300.00万元，下降12.00%。", Severity.Error, "12.00%", "10%", "2", "(270.00 − 300.00) ÷ 300.00 × 100% = −10%")]
    [InlineData("支出270.00万元，比上年减少30.00万元，下降11.11%。", Severity.Error, "11.11%", "10%", "1.11", "−30.00 ÷ (270.00 + 30.00) × 100% = −10%")]
    [InlineData("收入330.00万元，比上年增加30.00万元（增长9.1%）。", Severity.Error, "9.1%", "10%", "-0.9", "30.00 ÷ (330.00 − 30.00) × 100% = 10%")]
    [InlineData("收入约330.00万元，比上年增加30.00万元，增长12%。", Severity.Warning, "12%", "10%", "2", "30.00 ÷ (330.00 − 30.00) × 100% = 10%")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp104GrowthRate>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("本年支出270.00万元，上年支出300.00万元，下降10.00%。")]
    [InlineData("收入5239万元，比上年减少1193万元，下降18.6%。")]
    [InlineData("收入330.00万元，比上年增加330.00万元，增长100%。")]
    [InlineData("收入330.00万元，同口径增加30.00万元，增长12.00%。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp104GrowthRate>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp104GrowthRate>();
}
