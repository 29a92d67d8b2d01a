using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>The rate that is printed against plan and outturn.</summary>
public sealed class Jp106RateAgainstBudgetTests
{
    [Theory]
    [InlineData("全年预算数80.00万元，全年执行数76.00万元，预算执行率96%。", Severity.Error, "96%", "95%", "1", "76.00 ÷ 80.00 × 100% = 95%")]
    [InlineData("编制10名，实有在职9名，在职人员控制率95%。", Severity.Error, "95%", "90%", "5", "9 ÷ 10 × 100% = 90%")]
    [InlineData("计划举办培训8场，实际举办6场，完成率80%。", Severity.Error, "80%", "75%", "5", "6 ÷ 8 × 100% = 75%")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp106RateAgainstBudget>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("全年预算数80.00万元，全年执行数76.00万元，预算执行率95%。")]
    [InlineData("编制10名，实有在职9名，在职人员控制率90%。")]
    [InlineData("计划举办培训8场，实际举办6场，完成率75%。")]
    [InlineData("一般公共预算收入171.00万元，为预算的102.9%。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp106RateAgainstBudget>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp106RateAgainstBudget>();
}
