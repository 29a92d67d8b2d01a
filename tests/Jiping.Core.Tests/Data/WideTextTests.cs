using Jiping.Core.Data;

namespace Jiping.Core.Tests.Data;

public class WideTextTests
{
    [Theory]
    [InlineData("１２．５", "12.5")]
    [InlineData("（Ａ　ｂ）", "(A b)")]
    [InlineData("人次", "人次")]
    public void Narrow(string wide, string narrow) => Assert.Equal(narrow, WideText.Narrow(wide));

    [Fact]
    public void TryNumber_FullWidthDigits()
    {
        Assert.True(DataReader.TryNumber("－１，２００．５０", out decimal number));
        Assert.Equal(-1200.50m, number);
    }
}
