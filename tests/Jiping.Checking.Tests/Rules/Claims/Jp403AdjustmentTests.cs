using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>未调整 against the first budget and that of the whole year.</summary>
public sealed class Jp403AdjustmentTests
{
    private const string Cut = "2024年支出年初预算数120.00万元，支出调整预算数100.00万元。";
    private const string Raised = "2024年支出年初预算数100.00万元，支出调整预算数120.00万元。";

    [Theory]
    [InlineData(Cut, "本年度单位预算未作调整。", "Error JP403")]
    [InlineData(Cut, "预算执行中没有调整预算。", "Error JP403")]
    [InlineData(Cut, "我单位不存在预算调整情况。", "Error JP403")]
    [InlineData(Raised, "本年预算未追加。", "Warning JP403")]
    [InlineData("年初结转和结余5.00万元。" + Raised, "全年部门预算未进行调整。", "Error JP403")]
    [InlineData("2024年“三公”经费年初预算数2.00万元，“三公”经费调整预算数1.50万元。", "“三公”经费预算未进行调整。", "Error JP403")]
    public void AdjustedBudgets_AreFound(string figures, string claim, string finding) => Assert.Equal(finding, ClaimProof.FindingsIn(figures, claim));

    [Theory]
    [InlineData("2024年支出年初预算数120.00万元，支出调整预算数120.00万元。", "本年度单位预算未作调整。")]
    [InlineData(Cut, "本年预算未追加。")]
    [InlineData("年初结转和结余20.00万元。" + Raised, "全年部门预算未进行调整。")]
    [InlineData(Cut, "项目预算未进行调整。")]
    [InlineData(Cut, "预算公开内容未进行调整。")]
    [InlineData("2024年支出年初预算数120.00万元。", "本年度单位预算未作调整。")]
    public void OtherBudgets_AreNot(string figures, string claim) => Assert.Equal("", ClaimProof.FindingsIn(figures, claim));

    [Fact]
    public void Message_ShowsBothBudgetsAndTheDifference()
    {
        var finding = Assert.Single(RuleProof.Of<Jp403Adjustment>(ClaimProof.Check(Cut, "本年度部门预算未进行任何调整事项。")));

        Assert.Equal("本年度部门预算未进行任何调整事项", finding.Actual);
        Assert.Contains("120.00万元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("100.00万元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("少20万元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp403Adjustment>();
}
