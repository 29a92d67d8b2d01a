using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>Rates of a row against the numbers that its header names.</summary>
public sealed class Jp108TableRateTests
{
    [Theory]
    [InlineData("指标｜编制数｜实际在职人数｜在职人员控制率/人员｜20｜19｜90%", Severity.Error, "90%", "95%", "-5", "19 ÷ 20 × 100% = 95%")]
    [InlineData("项目｜全年预算数｜全年执行数｜执行率/培训｜40.00｜38.00｜96.00%", Severity.Error, "96.00%", "95%", "1", "38.00 ÷ 40.00 × 100% = 95%")]
    [InlineData("项目｜全年预算数｜全年执行数｜执行率/宣传｜25｜20｜85", Severity.Error, "85%", "80%", "5", "20 ÷ 25 × 100% = 80%")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp108TableRate>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("指标｜编制数｜实际在职人数｜在职人员控制率/人员｜20｜19｜95%")]
    [InlineData("项目｜全年预算数｜全年执行数｜执行率/培训｜40.00｜38.00｜0.95")]
    [InlineData("项目｜全年预算数｜全年执行数｜执行率/调研｜0｜0｜100%")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp108TableRate>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp108TableRate();

        Assert.Contains("95%", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("90%", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp108TableRate>(Relations.Sentences.Check([Sketch("95%")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("90%")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "指标｜编制数｜实际在职人数｜控制率", $"人员｜10｜9｜{value}");
}
