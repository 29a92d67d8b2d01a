using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>主要原因 against the parts of the total.</summary>
public sealed class Jp405CauseTests
{
    private const string Nature = "2024年基本支出90.00万元，比上年增加2.00万元；项目支出10.00万元，比上年减少22.00万元。";
    private const string Use = "2024年人员经费60.00万元，比上年减少1.00万元；公用经费30.00万元，比上年增加3.00万元。";

    [Theory]
    [InlineData("主要是人员减少。")]
    [InlineData("主要原因是在职人员减少，厉行节约。")]
    [InlineData("主要原因为人员经费减少。")]
    public void CauseThatIsNotTheLargest_IsFound(string cause) =>
        Assert.Equal("Warning JP405", ClaimProof.FindingsIn($"2024年支出合计100.00万元，比上年减少20.00万元，{cause}", Nature, Use));

    [Theory]
    [InlineData("主要是项目支出减少。")]
    [InlineData("主要原因是专项经费减少，人员减少。")]
    [InlineData("主要是展品采购已于上年完成。")]
    [InlineData("主要是公用经费增加。")]
    [InlineData("主要是压缩开支。")]
    public void CauseThatIsOrCannotBeTold_IsNot(string cause) =>
        Assert.Equal("", ClaimProof.FindingsIn($"2024年支出合计100.00万元，比上年减少20.00万元，{cause}", Nature, Use));

    [Fact]
    public void Causes_WithoutTheChangesOfAllParts_AreNotJudged() =>
        Assert.Equal("", ClaimProof.FindingsIn("2024年支出合计100.00万元，比上年减少20.00万元，主要是人员减少。", Nature));

    [Fact]
    public void CauseOfAPart_IsHeldAgainstItsOwnParts() => Assert.Equal("Warning JP405", ClaimProof.FindingsIn(
        "2024年基本支出90.00万元，比上年增加9.00万元，主要原因是人员增加。2024年人员经费60.00万元，比上年增加1.00万元；公用经费30.00万元，比上年增加8.00万元。"));

    [Fact]
    public void Message_ShowsTheTotalTheCauseAndTheLargestPart()
    {
        var finding = Assert.Single(RuleProof.Of<Jp405Cause>(ClaimProof.Check("2024年支出合计100.00万元，比上年减少20.00万元，主要是人员减少。", Nature, Use)));

        foreach (string number in (string[])["减20.00万元", "减1.00万元", "减22.00万元", "项目支出"])
            Assert.Contains(number, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp405Cause>();
}
