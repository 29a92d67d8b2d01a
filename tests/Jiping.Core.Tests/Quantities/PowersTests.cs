using System.Globalization;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Quantities;

public sealed class PowersTests
{
    [Theory]
    [InlineData(0, "1")]
    [InlineData(4, "10000")]
    [InlineData(-2, "0.01")]
    [InlineData(27, "1000000000000000000000000000")]
    [InlineData(-27, "0.000000000000000000000000001")]
    public void Ten(int exponent, string expected) => Assert.Equal(Number(expected), Powers.Ten(exponent));

    [Theory]
    [InlineData("21000", "1000")]
    [InlineData("3.50", "0.1")]
    [InlineData("-120", "10")]
    [InlineData("7", "1")]
    [InlineData("0", "1")]
    [InlineData("0.00", "1")]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void LastNonZeroPlace(string value, string expected) => Assert.Equal(Number(expected), Powers.LastNonZeroPlace(Number(value)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
