using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>元 where only 万元 makes the sum hold, and the reverse.</summary>
public sealed class Jp201UnitSlipTests
{
    [Theory]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00元。", Severity.Error, "20.00元", "20.00万元", "-199980", "520.00 − 500.00 = 20")]
    [InlineData("收入98505万元，减少16158元，下降14.1%。", Severity.Error, "16158元", "16158万元", "-161563842", "−16158 ÷ (98505 + 16158) × 100% = −14.092%")]
    [InlineData("支出300.00万元，其中基本支出180.00万元，项目支出120.00元。", Severity.Error, "120.00元", "120.00万元", "-1199880", "180.00 + 120.00 = 300")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp201UnitSlip>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加200000元。")]
    [InlineData("支出300.00万元，其中基本支出180.00万元，项目支出120.00万元。")]
    [InlineData("收入98505万元，减少16158万元，下降14.1%。")]
    [InlineData("人均补助200元，全年补助300.00万元。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp201UnitSlip>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp201UnitSlip>();
}
