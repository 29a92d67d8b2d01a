using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>The share that is printed against part and whole.</summary>
public sealed class Jp105ShareOfWholeTests
{
    [Theory]
    [InlineData("基本支出150.00万元，占支出合计200.00万元的70%。", Severity.Error, "70%", "75%", "-5", "150.00 ÷ 200.00 × 100% = 75%")]
    [InlineData("收入合计400.00万元，其中财政拨款收入380.00万元，占90.00%；其他收入20.00万元，占5.00%。", Severity.Error, "90.00%", "95%", "-5", "380.00 ÷ 400.00 × 100% = 95%")]
    [InlineData("本年支出合计640.00万元，项目支出160.00万元，占本年支出合计的20.00%。", Severity.Error, "20.00%", "25%", "-5", "160.00 ÷ 640.00 × 100% = 25%")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp105ShareOfWhole>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("基本支出150.00万元，占支出合计200.00万元的75%。")]
    [InlineData("收入合计400.00万元，其中财政拨款收入380.00万元，占95.00%；其他收入20.00万元，占5.00%。")]
    [InlineData("本年支出合计600.00万元，项目支出200.00万元，占本年支出合计的33.33%。")]
    [InlineData("女职工占比60%，支出200.00万元。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp105ShareOfWhole>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp105ShareOfWhole>();
}
