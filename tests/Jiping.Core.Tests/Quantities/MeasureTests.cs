using System.Globalization;
using Jiping.Core.Quantities;
using Jiping.Core.Tests.Relations;

namespace Jiping.Core.Tests.Quantities;

/// <summary>What a print can have been before rounding.</summary>
public sealed class MeasureTests
{
    [Theory]
    // Rounded measures: half a unit of the last digit to either side.
    [InlineData("6.04万元", 0, "60350", "60450")]
    [InlineData("37万元", 0, "365000", "375000")]
    [InlineData("37万元", 2, "369950", "370050")]
    [InlineData("29.56万元", 1, "295550", "295650")]
    [InlineData("12.5%", 0, "12.45", "12.55")]
    [InlineData("350.5㎡", 0, "350.45", "350.55")]
    [InlineData("2.3万人次", 0, "22500", "23500")]
    // Exact ones: counts, points, a printed zero.
    [InlineData("58人", 0, "58", "58")]
    [InlineData("9.5分", 0, "9.5", "9.5")]
    [InlineData("0万元", 0, "0", "0")]
    [InlineData("0.00%", 0, "0", "0")]
    [InlineData("12.5", 0, "12.5", "12.5")]
    // Approximations: k is the place of the last non-zero digit.
    [InlineData(">3000人次", 0, "3000", "4000")]
    [InlineData(">21000人次", 0, "21000", "22000")]
    [InlineData("<5000人次", 0, "4000", "5000")]
    [InlineData("~12万元", 0, "115000", "125000")]
    [InlineData("~120人", 0, "115", "125")]
    [InlineData(">3.5亿元", 0, "350000000", "360000000")]
    public void Range(string printed, int decimals, string low, string high)
    {
        var measure = Measure.Of(Printed.Of(printed), decimals);

        Assert.Equal(new Interval(Number(low), Number(high)), measure.Range);
        Assert.Equal(Printed.Of(printed).BaseValue, measure.Value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
