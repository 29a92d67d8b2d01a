using Jiping.Core.Facts;

namespace Jiping.Core.Tests.Facts;

public class FactPeriodTests
{
    [Fact]
    public void RangeOfAWholeYear_IsTheYear() =>
        Assert.Equal(FactPeriod.Year(2024), FactPeriod.Range(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)));

    [Fact]
    public void LastDay_IsNotTheYear() => Assert.NotEqual(FactPeriod.Year(2024), FactPeriod.Instant(new DateOnly(2024, 12, 31)));

    [Fact]
    public void Default_IsUnknown()
    {
        Assert.Equal(FactPeriod.Unknown, default);
        Assert.False(default(FactPeriod).IsKnown);
        Assert.Equal(FactPeriod.Unknown, FactPeriod.Unknown.AddYears(1));
    }

    [Fact]
    public void Range_EndBeforeStart_IsRefused() =>
        Assert.Throws<ArgumentException>(() => FactPeriod.Range(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 1)));

    [Fact]
    public void Range_ToTheEndOfFebruary_StaysThere() =>
        Assert.Equal(
            FactPeriod.Range(new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 29)),
            FactPeriod.Range(new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 28)).AddYears(1));

    [Fact]
    public void Text_IsThatOfTheContract()
    {
        Assert.Equal("2024", FactPeriod.Year(2024).ToString());
        Assert.Equal("2023", FactPeriod.Year(2024).AddYears(-1).ToString());
        Assert.Equal("2024-01-01/2024-06-30", FactPeriod.Range(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30)).ToString());
        Assert.Equal("2024-12-31", FactPeriod.Instant(new DateOnly(2024, 12, 31)).ToString());
        Assert.Equal("unknown", FactPeriod.Unknown.ToString());
    }
}
