using Jiping.Checking.Rules.Plausibility;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Shares that no whole number gives.</summary>
public sealed class Jp704ImpossibleRateTests
{
    [Theory]
    [InlineData("培训班共有学员32人，考试合格率91.5%。", "91.5%", "29人是90.63%")]
    [InlineData("发放问卷60份，收回有效问卷48份，满意率为96.4%。", "96.4%", "46份是95.83%")]
    [InlineData("抽查企业25家，合格率达97%。", "97%", "24家是96%")]
    public void Bad_IsFoundWithItsNeighbours(string text, string rate, string neighbour)
    {
        var finding = InReport.Finds<Jp704ImpossibleRate>(text);

        Assert.Equal(rate, finding.Actual);
        Assert.Contains(neighbour, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("培训班共有学员32人，考试合格率90.6%。")]
    [InlineData("培训班共有学员32人，考试合格率90.62%。")]
    [InlineData("发放问卷60份，收回有效问卷48份，满意率为95.8%。")]
    [InlineData("培训班共有学员32人，满意度91.5%。")]
    [InlineData("两期培训班分别有学员32人、45人，考试合格率91.5%。")]
    [InlineData("培训学员30余人，考试合格率91.5%。")]
    [InlineData("培训学员32人，各科平均合格率91.5%。")]
    [InlineData("培训320人次，合格率91.53%。")]
    [InlineData("预算32万元，资金使用合格率91.5%。")]
    [InlineData("培训学员32人，合格率不低于91.5%。")]
    [InlineData("举办培训班2期，覆盖乡镇12个；农产品抽检合格率98.7%。")]
    [InlineData("聘请讲师12名，学员考试合格率98.7%。")]
    public void Good_IsNotFound(string text) => Assert.Empty(InReport.Of<Jp704ImpossibleRate>(text));

    [Fact]
    public void Examples_AreWhatTheySay() => InReport.ExamplesHold<Jp704ImpossibleRate>();
}
