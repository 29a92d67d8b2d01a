using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Quantities;

public sealed class IntervalTests
{
    [Fact]
    public void Construction_LowAboveHigh_Throws() => Assert.Throws<ArgumentException>(static () => new Interval(2m, 1m));

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 2, 0, 1, true)]
    [InlineData(1, 2, 3, 4, false)]
    [InlineData(1, 4, 2, 3, true)]
    public void Touches_CountsTouchingEnds(int low, int high, int otherLow, int otherHigh, bool expected)
    {
        Assert.Equal(expected, new Interval(low, high).Touches(new(otherLow, otherHigh)));
        Assert.Equal(expected, new Interval(otherLow, otherHigh).Touches(new(low, high)));
    }

    [Fact]
    public void Contains_ItsEnds()
    {
        var interval = new Interval(1m, 2m);

        Assert.True(interval.Contains(1m));
        Assert.True(interval.Contains(2m));
        Assert.False(interval.Contains(2.0000000001m));
    }

    [Fact]
    public void Scale_ByNegativeFactor_TurnsRound() => Assert.Equal(new Interval(-4m, -2m), new Interval(1m, 2m).Scale(-2m));

    [Fact]
    public void Sum_AddsEnds() => Assert.Equal(new Interval(4m, 6m), new Interval(1m, 2m) + new Interval(3m, 4m));

    [Fact]
    public void Difference_IsWidest() => Assert.Equal(new Interval(-3m, -1m), new Interval(1m, 2m) - new Interval(3m, 4m));

    [Fact]
    public void Divide_TakesTheWidestCorners() => Assert.Equal(new Interval(-2m, 1m), Interval.Divide(new(-4m, 2m), new(2m, 4m)));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void Divide_ByWhatMayBeZero_IsNothing(int low, int high) => Assert.Null(Interval.Divide(new(1m, 2m), new(low, high)));
}
