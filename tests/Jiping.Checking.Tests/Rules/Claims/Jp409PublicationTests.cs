using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>报送与公开一致: said to be untested, never more than a note.</summary>
public sealed class Jp409PublicationTests
{
    [Theory]
    [InlineData("本单位报送的自评报告与公开的自评报告一致。")]
    [InlineData("上报的自评材料和公示的内容完全相符。")]
    [InlineData("我局提交的评分表与在门户网站公开的评分表一致。")]
    public void Agreement_IsANote(string claim) => Assert.Equal("Note JP409", ClaimProof.FindingsIn(claim));

    [Theory]
    [InlineData("自评报告应当与公开的内容保持一致。")]
    [InlineData("报送的自评报告与公开的自评报告应当一致。")]
    [InlineData("部门决算与预算口径一致，已按规定公开。")]
    [InlineData("自评报告已按要求报送并公开。")]
    public void OtherSentences_AreNone(string claim) => Assert.Equal("", ClaimProof.FindingsIn(claim));

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp409Publication>(isTested: false);
}
