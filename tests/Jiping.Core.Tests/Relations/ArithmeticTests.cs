using Jiping.Core.Relations;

namespace Jiping.Core.Tests.Relations;

/// <summary>The verdicts of design section 4, case by case.</summary>
public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("88.18万元 36.70万元", "124.88万元", 0, Verdict.Exact)]
    [InlineData("88.18万元 36.70万元", "124.89万元", 0, Verdict.Rounding)]
    [InlineData("88.18万元 36.70万元", "124.90万元", 0, Verdict.Broken)]
    // Of three rounded numbers the last digit may be off by two at most: 3 × 0.005 + 0.005.
    [InlineData("10.00万元 20.00万元 30.00万元", "60.02万元", 0, Verdict.Rounding)]
    [InlineData("10.00万元 20.00万元 30.00万元", "60.03万元", 0, Verdict.Broken)]
    [InlineData("8818元 36.70万元", "37.58万元", 0, Verdict.Exact)]
    [InlineData("1.2亿元 3000万元", "1.5亿元", 0, Verdict.Exact)]
    // Dropped trailing zeros: 37 beside 29.56 is 37.00.
    [InlineData("29.56万元 7.44万元", "37万元", 2, Verdict.Exact)]
    [InlineData("29.56万元 7.41万元", "37万元", 2, Verdict.Broken)]
    [InlineData("29.56万元 7.41万元", "37万元", 0, Verdict.Exact)]
    [InlineData("37万元 29.56万元", "66.56万元", 2, Verdict.Exact)]
    [InlineData("37万元 29.56万元", "66.60万元", 2, Verdict.Broken)]
    // Counts are exact.
    [InlineData("41人 16人", "57人", 0, Verdict.Exact)]
    [InlineData("41人 16人", "58人", 0, Verdict.Broken)]
    // A printed zero is exact.
    [InlineData("5.00万元 0万元", "5.00万元", 0, Verdict.Exact)]
    [InlineData("5.00万元 0万元", "5.01万元", 0, Verdict.Rounding)]
    [InlineData("5.00万元 0万元", "5.02万元", 0, Verdict.Broken)]
    // Points are exact; a rounded total does not pass as one.
    [InlineData("9.5分 48分 38分", "95.5分", 0, Verdict.Exact)]
    [InlineData("9.5分 48分 38分", "96分", 0, Verdict.Rounding)]
    [InlineData("9.5分 48分 38分", "95分", 0, Verdict.Broken)]
    // Approximations never hold exactly.
    [InlineData(">3000人次 1500人次", "4800人次", 0, Verdict.Rounding)]
    [InlineData(">3000人次 1500人次", "5600人次", 0, Verdict.Broken)]
    [InlineData("41人 16人", "~60人", 0, Verdict.Rounding)]
    [InlineData("41人 16人", "<60人", 0, Verdict.Rounding)]
    [InlineData("41人 16人", "<50人", 0, Verdict.Broken)]
    public void Sum(string terms, string printed, int decimals, Verdict expected) =>
        Assert.Equal(expected, Arithmetic.Sum([.. terms.Split(' ').Select(static term => (Printed.Of(term), 1))], Printed.Of(printed), decimals).Verdict);

    [Theory]
    [InlineData("520.00万元", "500.00万元", "20.00万元", Verdict.Exact)]
    [InlineData("480.00万元", "500.00万元", "-20.00万元", Verdict.Exact)]
    [InlineData("480.00万元", "500.00万元", "20.00万元", Verdict.Broken)]
    [InlineData("520.00万元", "500.00万元", "20.01万元", Verdict.Rounding)]
    [InlineData("520.00万元", "500.00万元", "20.02万元", Verdict.Broken)]
    public void Difference(string current, string prior, string printed, Verdict expected) =>
        Assert.Equal(expected, Arithmetic.Difference(Printed.Of(current), Printed.Of(prior), Printed.Of(printed)).Verdict);

    [Theory]
    [InlineData("76.00万元", "80.00万元", "95.00%", Verdict.Exact)]
    [InlineData("9人", "10人", "90%", Verdict.Exact)]
    [InlineData("1人", "8人", "12.5%", Verdict.Exact)]
    [InlineData("1人", "8人", "13%", Verdict.Exact)]
    // Half to even, and cut off.
    [InlineData("1人", "8人", "12%", Verdict.Rounding)]
    [InlineData("2人", "3人", "66.66%", Verdict.Rounding)]
    [InlineData("2人", "3人", "66.67%", Verdict.Exact)]
    [InlineData("2人", "3人", "66.65%", Verdict.Broken)]
    [InlineData("2人", "3人", "66%", Verdict.Rounding)]
    // Small rounded numbers leave a wide range.
    [InlineData("0.04万元", "0.06万元", "66.67%", Verdict.Exact)]
    [InlineData("0.04万元", "0.06万元", "60.00%", Verdict.Rounding)]
    [InlineData("0.04万元", "0.06万元", "50.00%", Verdict.Broken)]
    [InlineData("0万元", "80.00万元", "0%", Verdict.Exact)]
    // Without a base there is nothing to divide by.
    [InlineData("5.00万元", "0万元", "100%", Verdict.Unknown)]
    [InlineData("5.00万元", "-3.00万元", "100%", Verdict.Unknown)]
    public void Ratio(string part, string whole, string printed, Verdict expected) =>
        Assert.Equal(expected, Arithmetic.Ratio(Printed.Of(part), Printed.Of(whole), Printed.Of(printed)).Verdict);

    [Theory]
    [InlineData("330.00万元", "300.00万元", "10.00%", Verdict.Exact)]
    [InlineData("270.00万元", "300.00万元", "-10.00%", Verdict.Exact)]
    [InlineData("330.00万元", "300.00万元", "9.09%", Verdict.Broken)]
    [InlineData("200人", "300人", "-33.33%", Verdict.Exact)]
    [InlineData("500人", "300人", "66.66%", Verdict.Rounding)]
    [InlineData("330.00万元", "0万元", "100%", Verdict.Unknown)]
    [InlineData("330.00万元", "-10.00万元", "100%", Verdict.Unknown)]
    public void Growth(string current, string prior, string printed, Verdict expected)
    {
        var (now, before) = (Printed.Of(current), Printed.Of(prior));

        Assert.Equal(expected, Arithmetic.Growth(now, before, Printed.Of(printed)).Verdict);
        // The same by way of the change.
        Assert.Equal(expected, Arithmetic.GrowthByChange(now, now with { Value = now.Value - before.Value }, Printed.Of(printed)).Verdict);
    }

    [Fact]
    public void GrowthByChange_WhoseBaseMayBeZero_IsUnknown() =>
        Assert.Equal(Verdict.Unknown, Arithmetic.GrowthByChange(Printed.Of("5.00万元"), Printed.Of("4.995万元"), Printed.Of("99900%")).Verdict);

    [Fact]
    public void Evaluation_SaysExpectedToTwoDigitsMore_AndPrintedMinusExpected()
    {
        var evaluation = Arithmetic.Ratio(Printed.Of("2人"), Printed.Of("3人"), Printed.Of("70.0%"));

        Assert.Equal(new Evaluation(Verdict.Broken, 66.667m, 3.333m), evaluation);
    }
}
