using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Claims;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>Limits in words against budget, posts and the year before.</summary>
public sealed class Jp402BoundTests
{
    [Theory]
    [InlineData("2024年“三公”经费预算支出1.00万元，“三公”经费决算支出1.20万元。", "“三公”经费支出控制在年度预算以内。", "Error JP402")]
    [InlineData("2024年支出年初预算数100.00万元，支出决算数120.00万元。", "支出总额未超年初预算。", "Error JP402")]
    [InlineData("2024年公务接待费支出0.60万元，2023年公务接待费支出0.50万元。", "公务接待费不高于上年决算数。", "Error JP402")]
    [InlineData("核定编制数8名，年末在职人员10人。", "财政供养人员控制在编制以内。", "Warning JP402")]
    [InlineData("2024年支出调整预算数100.00万元，支出决算数120.00万元。", "总支出控制在年度预算总额以内。", "Error JP402")]
    public void Limits_ThatAreExceeded_AreFound(string figures, string claim, string finding) => Assert.Equal(finding, ClaimProof.FindingsIn(figures, claim));

    [Theory]
    [InlineData("2024年“三公”经费预算支出1.20万元，“三公”经费决算支出1.20万元。", "“三公”经费支出控制在年度预算以内。")]
    [InlineData("2024年支出调整预算数120.00万元，支出决算数120.00万元。", "总支出控制在年度预算总额以内。")]
    [InlineData("核定编制数8名，年末在职人员7人。", "财政供养人员控制在核定编制以内。")]
    // Money is added during the year: the first budget alone refutes nothing unless it is named.
    [InlineData("2024年支出年初预算数100.00万元，支出决算数120.00万元。", "总支出控制在年度预算总额以内。")]
    // What was carried over may be spent as well.
    [InlineData("年初结转和结余25.00万元。2024年支出调整预算数100.00万元，支出决算数120.00万元。", "总支出控制在年度预算总额以内。")]
    [InlineData("2024年“三公”经费决算支出1.20万元。", "“三公”经费支出控制在年度预算以内。")]
    public void Limits_ThatAreKeptOrUnknown_AreNot(string figures, string claim) => Assert.Equal("", ClaimProof.FindingsIn(figures, claim));

    [Fact]
    public void Limit_IsReportedAsABoundWithItsFigures()
    {
        string bounds = SelfEvaluation.Relations(Checking.Relations.RelationSource.ClaimedBound, SelfEvaluation.Report(
            "2024年“三公”经费预算支出1.20万元，“三公”经费决算支出1.10万元。", "“三公”经费支出未超预算。"));

        Assert.Equal("Exact Bound 1.10 1.20 → “三公”经费支出未超预算", bounds);
    }

    [Fact]
    public void Message_SaysByHowMuch()
    {
        var finding = Assert.Single(RuleProof.Of<Jp402Bound>(ClaimProof.Check("核定编制数8名，年末在职人员10人。", "在职人员未超编制。")));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("实际超出2人", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp402Bound>();
}
