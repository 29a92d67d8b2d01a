using Jiping.Accuracy.Places;

namespace Jiping.Accuracy.Tests;

public class RowMatchTest
{
    [Theory]
    [InlineData("总额|127.1|98.25%", "总额|127.10|98.25", 0)]
    [InlineData("效益指标|履职效益|10", "履职效益|10", 1)]
    [InlineData("效益指标|履职效益|10", "效益指标", 0)]
    [InlineData("总分|100|99.8", "总分|100|99.82024年度下一份的标题", 0)]
    public void SameRow_GivesTheCellsBeforeIt(string read, string labelled, int offset) =>
        Assert.Equal(offset, RowMatch.Offset(read.Split('|'), labelled.Split('|')));

    [Theory]
    [InlineData("总额|127.1", "总额|127.2")]
    [InlineData("总额", "总额|127.2")]
    public void OtherRow_IsNoMatch(string read, string labelled) =>
        Assert.Null(RowMatch.Offset(read.Split('|'), labelled.Split('|')));
}
