using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>A sum that holds by definition, over paragraphs that stand apart.</summary>
public sealed class Jp109DeclaredSumTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp109DeclaredSum>(
        FactPackage.Check(FactPackage.Report("2024年基本支出100.00万元。", "其中人员经费70.00万元。", "公用经费20.00万元。")),
        new(Severity.Warning, "100.00万元", "90万元", "10", "70.00 + 20.00 = 90"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.Report("2024年基本支出100.00万元。", "其中人员经费70.00万元。", "公用经费30.00万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
