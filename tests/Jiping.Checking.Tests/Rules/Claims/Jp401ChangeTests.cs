using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Claims;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>Directions and sizes in words against the figures of two years.</summary>
public sealed class Jp401ChangeTests
{
    private const string Title = "2024年度整体支出绩效自评报告";

    [Theory]
    [InlineData("40.00", "20.00", "较上年持平", "Error JP401")]
    [InlineData("20.50", "20.00", "较上年持平", "Warning JP401")]
    [InlineData("20.01", "20.00", "较上年持平", "Note JP401")]
    [InlineData("20.10", "20.00", "与上年相比持平", "Note JP401")]
    [InlineData("25.00", "20.00", "与上年相比，基本持平", "Warning JP401")]
    [InlineData("26.80", "20.00", "比上年略有增加", "Warning JP401")]
    [InlineData("20.40", "20.00", "较2023年大幅增长", "Warning JP401")]
    [InlineData("20.40", "20.00", "同比有所下降", "Error JP401")]
    [InlineData("20.00", "20.00", "较上年有所下降", "Warning JP401")]
    public void WordsThatTheFiguresRefute_AreFound(string current, string prior, string words, string finding) =>
        Assert.Equal(finding, Of(current, prior, words));

    [Theory]
    [InlineData("20.00", "20.00", "与上年持平")]
    [InlineData("21.00", "20.00", "与上年基本持平")]
    [InlineData("21.00", "20.00", "较去年略有增加")]
    [InlineData("30.00", "20.00", "同比大幅增长")]
    [InlineData("15.00", "20.00", "比上年度明显下降")]
    [InlineData("23.00", "20.00", "与上年基本持平")]
    public void WordsThatTheyBearOut_AreNot(string current, string prior, string words) => Assert.Equal("", Of(current, prior, words));

    [Fact]
    public void OwnNumbers_AreWhatIsCompared() =>
        Assert.Equal("Error JP401", ClaimProof.FindingsIn("2024年公用经费支出12.00万元，2023年公用经费支出20.00万元，略有增加。"));

    [Fact]
    public void Message_ShowsWordsBothFiguresAndPlaces()
    {
        var finding = Assert.Single(RuleProof.Of<Jp401Change>(ClaimProof.Check(
            "2024年公用经费支出40.00万元，2023年公用经费支出20.00万元。", "公用经费支出与上年持平。")));

        Assert.Equal((Severity.Error, "公用经费支出与上年持平"), (finding.Severity, finding.Actual));
        Assert.Contains("40.00万元（正文第3段）", finding.Message, StringComparison.Ordinal);
        Assert.Contains("20.00万元（正文第3段）", finding.Message, StringComparison.Ordinal);
        Assert.Contains("相差100%", finding.Message, StringComparison.Ordinal);
        Assert.Equal([4, 3, 3], finding.Locations.Select(static place => place.Paragraph!.Value));
    }

    [Fact]
    public void ContradictedFigures_RefuteNothing() => Assert.Equal("", ClaimProof.FindingsIn(
        "2024年公用经费支出40.00万元，2023年公用经费支出20.00万元。", "2024年公用经费支出20.00万元。", "公用经费支出与上年持平。"));

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp401Change>();

    private static string Of(string current, string prior, string words) => ClaimProof.FindingsIn(
        Title, $"2024年公用经费支出{current}万元，2023年公用经费支出{prior}万元。", $"公用经费支出{words}。");
}
