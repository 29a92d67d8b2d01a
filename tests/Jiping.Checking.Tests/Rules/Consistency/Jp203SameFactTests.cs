using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>One fact with two values.</summary>
public sealed class Jp203SameFactTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp203SameFact>(
        FactPackage.Check(FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜12.40"), FactPackage.Report("2024年公用经费38.60万元。")),
        new(Severity.Error, "38.60万元", "12.4万元", "26.2", "公用经费（2024年决算）有不同的数"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜38.60"), FactPackage.Report("2024年公用经费38.60万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
