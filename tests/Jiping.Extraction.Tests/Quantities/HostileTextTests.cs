using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Tests.Quantities;

/// <summary>Text that is no text: very long runs, openings without an end. Work must grow with length, not with its square.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("７")]
    [InlineData("0")]
    public void TenThousandDigits_AreOneCode(string digit)
    {
        string run = string.Concat(Enumerable.Repeat(digit, 10_000));
        var mention = Assert.Single(QuantityRecognizer.Recognize($"共{run}万元。"));

        Assert.Equal((1, 10_000, NumberRole.Code), (mention.Start, mention.Length, mention.Role));
    }

    [Fact]
    public void TenThousandDecimals_AreOneCode() =>
        Assert.Equal(NumberRole.Code, Assert.Single(QuantityRecognizer.Recognize("占1." + new string('3', 10_000) + "%。")).Role);

    [Fact]
    public void TenThousandGroups_AreOneCode()
    {
        string run = "1" + string.Concat(Enumerable.Repeat(", 234", 10_000));
        var mention = Assert.Single(QuantityRecognizer.Recognize(run));

        Assert.Equal(NumberRole.Code, mention.Role);
        Assert.Equal(30_001 + 10_000, mention.Print(run).Length);
    }

    /// <summary>The largest number with the largest unit still has its value in the base of the unit.</summary>
    [Theory]
    [InlineData("9999999999999999万亿元")]
    [InlineData("9999999999999999亿平方公里")]
    [InlineData("9999999999999999千千千千平方公里")]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九万元")]
    public void LargestNumbers_HaveABaseValue(string text) =>
        Assert.All(QuantityRecognizer.Recognize(text), static mention => Assert.NotEqual(0m, mention.Quantity.BaseValue + Measure.Of(mention.Quantity).Range.High));

    /// <summary>A million pieces: with a search to the end of the text at every piece this would not come back while the tests run.</summary>
    [Theory]
    [InlineData("《1")]
    [InlineData("“1")]
    [InlineData("《一")]
    [InlineData("1,")]
    [InlineData("1元")]
    [InlineData("2024-")]
    [InlineData("2024、")]
    [InlineData("（2024）第")]
    [InlineData("[2024]")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData("1 .1")]
    [InlineData("1,234 ")]
    [InlineData("一万一万亿")]
    [InlineData("一亿")]
    [InlineData("百分之一点")]
    [InlineData("百分之")]
    [InlineData("(")]
    [InlineData("12:")]
    [InlineData("电话1")]
    public void EndlessRepetition_IsReadInOnePass(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));

        Assert.InRange(QuantityRecognizer.Recognize(text).Count, 0, text.Length);
    }

    [Fact]
    public void UnclosedTitle_IsLookedForOnlyNearby()
    {
        string far = "《" + new string('甲', 10) + "12场" + new string('乙', 5_000) + "》";

        Assert.True(Assert.Single(QuantityRecognizer.Recognize(far)).IsQuantity);
        Assert.Equal(NumberRole.Name, Assert.Single(QuantityRecognizer.Recognize("《关于举办12场讲座的通知》")).Role);
    }
}
