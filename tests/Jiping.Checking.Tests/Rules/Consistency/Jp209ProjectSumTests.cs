using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>The projects and the whole.</summary>
public sealed class Jp209ProjectSumTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp209ProjectSum>(
        FactPackage.Check(FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜20.00｜37.00｜", "2.人才专项经费｜15.00｜12.00｜"), FactPackage.Report("2023年项目支出30.00万元。")),
        new(Severity.Warning, "30.00万元", "35万元", "-5", "20.00 + 15.00 = 35"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜20.00｜37.00｜", "2.人才专项经费｜15.00｜12.00｜"), FactPackage.Report("2023年项目支出35.00万元。"));
        Assert.Empty(RuleProof.Of<Jp209ProjectSum>(result));
        Assert.NotEmpty(result.Relations);
    }
}
