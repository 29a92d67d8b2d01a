using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>The change that is printed against two years.</summary>
public sealed class Jp103ChangeAmountTests
{
    [Theory]
    [InlineData("本年支出480.00万元，上年支出500.00万元，减少25.00万元。", Severity.Error, "25.00万元", "20万元", "5", "480.00 − 500.00 = −20")]
    [InlineData("2024年收入612.40万元，与2023年收入580.10万元相比，增加33.30万元。", Severity.Error, "33.30万元", "32.3万元", "1", "612.40 − 580.10 = 32.3")]
    [InlineData("年初预算为80.00万元，支出决算为76.00万元，比年初预算减少5.00万元。", Severity.Error, "5.00万元", "4万元", "1", "76.00 − 80.00 = −4")]
    [InlineData("本年收入约520.00万元，上年收入500.00万元，增加35.00万元。", Severity.Warning, "35.00万元", "20万元", "15", "520.00 − 500.00 = 20")]
    [InlineData("本年收入480.00万元，上年度500.00万元，增加20.00万元。", Severity.Error, "20.00万元", "-20万元", "40", "增减方向与数字不符")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp103ChangeAmount>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("本年支出480.00万元，上年支出500.00万元，减少20.00万元。")]
    [InlineData("2024年收入612.40万元，与2023年收入580.10万元相比，增加32.30万元。")]
    [InlineData("支出由100万元增加到120万元。")]
    [InlineData("本年收入520万元，上年收入500万元，增加20万元。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp103ChangeAmount>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp103ChangeAmount>();
}
