using Jiping.Checking.Reports;

namespace Jiping.Checking.Tests.Reports;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("6.04", 4)]
    [InlineData("万元", 4)]
    [InlineData("（一）", 6)]
    [InlineData("100㎡", 5)]
    [InlineData("①…", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("é", 1)]
    [InlineData("１％", 4)]
    public void Of_CountsColumns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("支出合计", 8, "支出合计")]
    [InlineData("支出合计", 7, "支出…")]
    [InlineData("支出合计", 6, "支出…")]
    [InlineData("abc支出", 6, "abc…")]
    public void Cut_NeverExceedsTheColumns(string text, int columns, string expected)
    {
        Assert.Equal(expected, DisplayWidth.Cut(text, columns));
        Assert.True(DisplayWidth.Of(DisplayWidth.Cut(text, columns)) <= columns);
    }

    [Fact]
    public void FitEnd_DoesNotSplitAPair() => Assert.Equal(2, DisplayWidth.FitEnd("a𠮷", 2));
}
