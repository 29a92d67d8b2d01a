using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>A change against the figures of the two years, wherever they stand.</summary>
public sealed class Jp112ChangeOverYearsTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp112ChangeOverYears>(
        FactPackage.Check(FactPackage.Report("2024年公务接待费3.00万元。", "2023年公务接待费4.00万元。", "公务接待费比上年减少2.00万元。")),
        new(Severity.Warning, "2.00万元", "1万元", "1", "3.00 − 4.00 = −1"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.Report("2024年公务接待费3.00万元。", "2023年公务接待费4.00万元。", "公务接待费比上年减少1.00万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
