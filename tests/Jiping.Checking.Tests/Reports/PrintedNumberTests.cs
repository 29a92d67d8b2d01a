using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Reports;

namespace Jiping.Checking.Tests.Reports;

public class PrintedNumberTests
{
    [Theory]
    [InlineData("6.04", 2, "6.04")]
    [InlineData("6.0400", 2, "6.04")]
    [InlineData("6", 2, "6.00")]
    [InlineData("6.0", 0, "6")]
    [InlineData("6.045", 2, "6.045")]
    [InlineData("-0.5", 1, "-0.5")]
    [InlineData("1000000000000", 0, "1000000000000")]
    public void AtLeast_KeepsPrintedDecimals(string value, int decimals, string expected) =>
        Assert.Equal(expected, PrintedNumber.AtLeast(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("6.0400", 2, "6.04")]
    [InlineData("98.253333", 2, "98.2533")]
    [InlineData("98.255", 0, "98.26")]
    [InlineData("0.001", 0, "0")]
    [InlineData("-0.00001", 2, "0.00")]
    [InlineData("12.30", 1, "12.3")]
    public void Computed_GoesTwoDigitsBeyondThePrintedOnes(string value, int decimals, string expected) =>
        Assert.Equal(expected, PrintedNumber.Computed(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void AtLeast_NeverChangesTheValue() => Prop.ForAll(
        ArbMap.Default.ArbFor<decimal>(), ArbMap.Default.ArbFor<byte>(),
        static (value, decimals) => decimal.Parse(PrintedNumber.AtLeast(value, decimals % 10), CultureInfo.InvariantCulture) == value)
        .QuickCheckThrowOnFailure();
}
