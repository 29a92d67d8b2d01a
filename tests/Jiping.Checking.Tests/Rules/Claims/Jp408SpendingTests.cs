using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>按预算实施 where nothing was spent.</summary>
public sealed class Jp408SpendingTests
{
    private const string Unspent = "2024年项目支出年初预算20.00万元。2024年项目支出0万元。";

    [Theory]
    [InlineData("专项资金按预算执行。")]
    [InlineData("我单位项目资金按计划执行，使用规范。")]
    [InlineData("各项目标基本实现，专项资金均按预算执行。")]
    public void Spending_OfNothing_IsFound(string claim) => Assert.Equal("Warning JP408", ClaimProof.FindingsIn(Unspent, claim));

    [Theory]
    [InlineData("2024年项目支出年初预算20.00万元。2024年项目支出18.00万元。", "专项资金按预算执行。")]
    [InlineData("2024年项目支出0万元。", "专项资金按预算执行。")]
    [InlineData(Unspent, "专项经费应当按预算实施。")]
    [InlineData(Unspent, "专项经费未按预算实施。")]
    [InlineData(Unspent, "人员工资按预算执行。")]
    public void Spending_ThatWasOrOther_IsNot(string figures, string claim) => Assert.Equal("", ClaimProof.FindingsIn(figures, claim));

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp408Spending>();
}
