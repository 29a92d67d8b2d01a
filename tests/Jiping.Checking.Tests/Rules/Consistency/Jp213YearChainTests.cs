using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>The closing balance of a year and the opening one of the next.</summary>
public sealed class Jp213YearChainTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp213YearChain>(
        FactPackage.Check(FactPackage.Report(2024, "2024年年初结转和结余6.70万元。"), FactPackage.Report(2023, "2023年年末结转和结余6.20万元。")),
        new(Severity.Warning, "6.70万元", "6.2万元", "0.5", "上年末 6.20 = 本年初"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.Report(2024, "2024年年初结转和结余6.20万元。"), FactPackage.Report(2023, "2023年年末结转和结余6.20万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
