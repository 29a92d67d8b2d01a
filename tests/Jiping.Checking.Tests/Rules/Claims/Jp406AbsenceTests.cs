using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>无, 未发生 against an amount.</summary>
public sealed class Jp406AbsenceTests
{
    [Theory]
    [InlineData("2024年公务接待费支出0.50万元。", "本单位2024年未发生公务接待费。", "Error JP406")]
    [InlineData("2024年公务接待费支出0.50万元。", "我单位无“三公”经费支出。", "Error JP406")]
    [InlineData("2024年年末结转和结余3.20万元。", "年末无结转结余。", "Error JP406")]
    [InlineData("2024年政府性基金预算财政拨款支出8.00万元。", "本部门没有政府性基金预算财政拨款支出。", "Error JP406")]
    public void AmountsThatShouldNotBe_AreFound(string figures, string claim, string finding) => Assert.Equal(finding, ClaimProof.FindingsIn(figures, claim));

    [Theory]
    [InlineData("2024年公务接待费支出0万元。", "本单位2024年未发生公务接待费。")]
    [InlineData("2024年公务接待费支出0.50万元。", "本单位2024年未发生国（境）外接待费。")]
    [InlineData("2024年公务接待费支出0.50万元。", "本单位2023年未发生公务接待费。")]
    [InlineData("2024年公务接待费支出0.50万元。", "上半年未发生公务接待费。")]
    [InlineData("2024年公务接待费支出0.50万元。", "无超标准公务接待费。")]
    [InlineData("2024年收入合计684.25万元，支出合计684.25万元。", "年末无结转结余。")]
    public void WhatIsZeroOrOther_IsNot(string figures, string claim) => Assert.Equal("", ClaimProof.FindingsIn(figures, claim));

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp406Absence>();
}
