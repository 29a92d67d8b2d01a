namespace Jiping.Checking.Tests.Relations;

/// <summary>What a sentence states by itself; the sentences are written for these tests in the manner of such reports.</summary>
public sealed partial class SentenceFinderTests
{
    [Theory]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出26.00万元。", "Error JP101")]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出28.01万元。", "Note JP101")]
    [InlineData("支出100万元，其中办公费3.5万元，差旅费2.1万元。", "")]
    [InlineData("自评得分79.9分，等级为“良”。", "Warning JP305")]
    [InlineData("自评得分69分，等级为“良”。", "Error JP305")]
    [InlineData("收入总计845.20万元，其中：拨款收入820.00万元；其他收入25.20万元。与上年相比增加45.20万元，增长5.65%。", "")]
    [InlineData("收入总计845.20万元，其中：拨款收入820.00万元；其他收入25.20万元。与上年相比增加45.20万元，增长5.56%。", "Warning JP104")]
    [InlineData("拨款收入820.00万元，其他收入25.20万元。与上年相比增加45.20万元，增长5.56%。", "")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00元。", "Error JP201")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00。", "Warning JP202")]
    [InlineData("收入约330万元，比上年增加30万元，增长15%。", "Warning JP104")]
    public void Severity_FollowsCertainty(string text, string expected) => Assert.Equal(expected, Sentences.Findings(text));

    [Fact]
    public void PassageTornByAPageEnd_IsReadAsOne() =>
        Assert.Equal("Error JP101", Sentences.Findings(
            "本单位全年按照预算安排开展各项工作，2024年支出合计88.00万元，其中基本支出60.00万元，",
            "项目支出26.00万元，均已按规定支付。"));

    [Fact]
    public void Residue_DoesNotHideANumber() =>
        Assert.Equal("Error JP101", Sentences.Findings("[bookmark: A1]支出88.00万元，其中**基本支出**60.00万元，项目支出26.00万元。"));

    [Fact]
    public void BlanksOfJustifiedLines_DoNotHideUnitsAndWords() =>
        Assert.Equal("Error JP101", Sentences.Findings("支 出 88.00 万 元 ， 其 中 基 本 支 出 60.00 万 元 ， 项 目 支 出 26.00 万 元 。"));
}
