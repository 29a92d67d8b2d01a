using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>The change of a total and those of its parts.</summary>
public sealed class Jp111ChangeSumTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp111ChangeSum>(
        FactPackage.Check(FactPackage.Report("基本支出比上年增加5.00万元。", "人员经费比上年增加8.00万元。", "公用经费比上年减少2.00万元。")),
        new(Severity.Warning, "5.00万元", "6万元", "-1", "8.00 − 2.00 = 6"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.Report("基本支出比上年增加6.00万元。", "人员经费比上年增加8.00万元。", "公用经费比上年减少2.00万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
