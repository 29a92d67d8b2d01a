using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>A rate by definition, over sentences that stand apart.</summary>
public sealed class Jp110DeclaredRateTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp110DeclaredRate>(
        FactPackage.Check(FactPackage.Report("核定编制20名。", "年末在职人员18人。", "在职人员控制率为95%。")),
        new(Severity.Warning, "95%", "90%", "5", "18人 ÷ 20名 × 100% = 90%"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.Report("核定编制20名。", "年末在职人员18人。", "在职人员控制率为90%。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
