using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>A number without its unit beside numbers that have one.</summary>
public sealed class Jp202UnitMissingTests
{
    [Theory]
    [InlineData("本年支出480.00万元，上年支出500.00万元，减少20.00。", Severity.Warning, "20.00", "20.00万元", null, "480.00 − 500.00 = −20")]
    [InlineData("2024年收入612.40万元，与2023年收入580.10万元相比，增加32.30。", Severity.Warning, "32.30", "32.30万元", null, "612.40 − 580.10 = 32.3")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp202UnitMissing>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("本年支出480.00万元，上年支出500.00万元，减少20.00万元。")]
    [InlineData("2024年收入612.40万元，与2023年收入580.10万元相比，增加32.30万元。")]
    [InlineData("支出480.00万元，详见附件3。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp202UnitMissing>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp202UnitMissing>();

    /// <summary>A target in 万人次 beside a bare actual: only a person can say what the actual is in.</summary>
    [Fact]
    public void ActualWithoutTheUnitOfItsTarget_IsFound() => RuleProof.Finds<Jp202UnitMissing>(
        FormTable.Of("指标｜年度指标值｜实际完成值", "受众人次｜≥2万人次｜2.3"),
        new(Severity.Warning, "2.3", null, null, "2万人次"));

    [Theory]
    [InlineData("受众人次｜≥2万人次｜2.3万人次")]
    [InlineData("培训场次｜≥8场｜9")]
    public void ActualThatCannotBeMistaken_IsNotFound(string row) =>
        Assert.Empty(RuleProof.Of<Jp202UnitMissing>(Relations.Sentences.Check([FormTable.Of("指标｜年度指标值｜实际完成值", row)])));
}
