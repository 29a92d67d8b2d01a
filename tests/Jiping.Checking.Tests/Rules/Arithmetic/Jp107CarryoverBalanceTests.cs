using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>Opening balance, income, expenditure and closing balance.</summary>
public sealed class Jp107CarryoverBalanceTests
{
    [Theory]
    [InlineData("本年收入100.00万元，本年支出98.00万元，年初结转和结余6.00万元，年末结转和结余7.50万元。", Severity.Error, "7.50万元", "8万元", "-0.5", "6.00 + 100.00 − 98.00 = 8")]
    [InlineData("年初结转5.20万元，收入60.00万元，支出61.00万元，年末结转3.20万元。", Severity.Error, "3.20万元", "4.2万元", "-1", "5.20 + 60.00 − 61.00 = 4.2")]
    [InlineData("年初结转5.20万元，收入60.00万元，支出61.00万元，年末结转4.21万元。", Severity.Note, "4.21万元", "4.2万元", "0.01", "5.20 + 60.00 − 61.00 = 4.2")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp107CarryoverBalance>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("本年收入100.00万元，本年支出98.00万元，年初结转和结余6.00万元，年末结转和结余8.00万元。")]
    [InlineData("年初结转5.20万元，收入60.00万元，支出61.00万元，年末结转4.20万元。")]
    [InlineData("基金收入预算1516万元，基金支出预算1490万元，收支结余26万元。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp107CarryoverBalance>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp107CarryoverBalance>();
}
