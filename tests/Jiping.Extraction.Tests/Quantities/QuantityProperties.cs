using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Tests.Quantities;

/// <summary>What holds for any number, and for any text.</summary>
public sealed class QuantityProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly (string Spelling, string Symbol)[] Units =
        [("万元", "万元"), ("亿元", "亿元"), ("元", "元"), ("%", "%"), ("％", "%"), ("人次", "人次"), ("万人次", "万人次"), ("场", "场"), ("份", "份"), ("平方米", "㎡"), ("分", "分")];

    [Fact]
    public void AnyPrint_IsReadAsWhatItSays() => Check.One(Runs, Prop.ForAll(
        (from print in PrintedNumbers.Any
         from unit in Gen.Elements(Units)
         from lead in Gen.Elements("支出", "合计为", "共", "其中：基本支出 ", "较上年增加", "")
         from blank in Gen.Elements("", " ", "\u3000")
         from tail in Gen.Elements("。", "，用于培训。", "")
         select (print, unit, lead, blank, tail)).ToArbitrary(),
        static draw =>
        {
            string text = draw.lead + draw.print.Text + draw.blank + draw.unit.Spelling + draw.tail;
            var mention = Assert.Single(QuantityRecognizer.Recognize(text));

            Assert.True(mention.IsQuantity);
            Assert.Equal(draw.print.Value, mention.Quantity.Value);
            Assert.Equal(draw.print.Decimals, mention.Quantity.Decimals);
            Assert.Equal(draw.unit.Symbol, mention.Quantity.Unit.Symbol);
            Assert.Equal(draw.print.Text, text.Substring(mention.Start, mention.Length));
            Assert.Equal(text.Length - draw.tail.Length, mention.End);
        }));

    [Fact]
    public void AnyCell_IsReadAsAWhole() => Check.One(Runs, Prop.ForAll(
        PrintedNumbers.Any.ToArbitrary(),
        static print => QuantityRecognizer.Whole($" {print.Text} ", QuantityRecognizer.Recognize($" {print.Text} ")) is not { } mention
            || mention.Quantity.Value == print.Value && mention.Quantity.Decimals == print.Decimals && mention.Quantity.Unit == MeasureUnit.None));

    [Fact]
    public void NumeralsTo99999_AreReadBack()
    {
        for (int number = 1; number <= 99_999; number++)
            if (ChineseNumeral.Parse(PrintedNumbers.InChinese(number)) != number)
                Assert.Fail($"{PrintedNumbers.InChinese(number)} is read as {ChineseNumeral.Parse(PrintedNumbers.InChinese(number))}");
    }

    [Theory]
    [InlineData("一亿五千万", 150_000_000)]
    [InlineData("三亿零五百万", 305_000_000)]
    [InlineData("二十万零三百", 200_300)]
    [InlineData("壹佰贰拾叁", 123)]
    [InlineData("一千零十", 1_010)]
    [InlineData("二〇二四", 2_024)]
    public void Numerals_AreRead(string numeral, int expected) => Assert.Equal(expected, ChineseNumeral.Parse(numeral));

    /// <summary>No number at all, or one that speech and signs read differently.</summary>
    [Theory]
    [InlineData("百千")]
    [InlineData("一百百")]
    [InlineData("万万亿")]
    [InlineData("亿亿亿")]
    [InlineData("一亿一亿一亿一亿一亿")]
    [InlineData("三百二")]
    [InlineData("一万二")]
    [InlineData("一亿五千")]
    [InlineData("一二三四五六七八九一二三四五六七八九")]
    public void NoNumerals_AreNotRead(string numeral) => Assert.Null(ChineseNumeral.Parse(numeral));

    [Theory]
    [InlineData("投入一亿五千万元", "150000000 元")]
    [InlineData("投入五十万元", "50 万元")]
    [InlineData("投入三千二百亿元", "3200 亿元")]
    public void NumeralsBeforeMoney_KeepTheirScale(string text, string expected)
    {
        var quantity = Assert.Single(QuantityRecognizer.Recognize(text)).Quantity;

        Assert.Equal(expected, FormattableString.Invariant($"{quantity.Value} {quantity.Unit.Symbol}"));
    }

    [Fact]
    public void DatesYearsAndDocumentNumbers_AreNeverQuantities() => Check.One(Runs, Prop.ForAll(
        (from year in Gen.Choose(1950, 2060) from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) from serial in Gen.Choose(1, 9999)
         from lead in Gen.Elements("根据", "截至", "", "自评时间：", "按照")
         from form in Gen.Choose(0, 11)
         select lead + Write(form, year, month, day, serial)).ToArbitrary(),
        static text => QuantityRecognizer.Recognize(text) is var mentions && mentions.Count > 0 && mentions.TrueForAll(static mention => !mention.IsQuantity)));

    private static string Write(int form, int year, int month, int day, int serial) => form switch
    {
        0 => $"{year}年度预算",
        1 => $"{year}年{month}月{day}日",
        2 => $"{year}-{month:00}-{day:00}",
        3 => $"{year}/{month}/{day}",
        4 => $"{year}.{month}.{day}",
        5 => $"{month}月{day}日召开会议",
        6 => $"财预〔{year}〕{serial}号",
        7 => $"财预[{year}]{serial}号",
        8 => $"财预（{year}）{serial}号",
        9 => $"{year}—{year + 3}年规划",
        10 => $"{year} 年 {month} 月 {day} 日",
        _ => $"第{serial % 100 + 1}届",
    };

    /// <summary>Any text at all: an answer, places inside the text, in order, without overlap.</summary>
    [Fact]
    public void AnyText_GivesOrderedPlacesInsideIt() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(
        Noise.ToArbitrary(),
        static text =>
        {
            int from = 0;
            foreach (var mention in QuantityRecognizer.Recognize(text))
            {
                Assert.InRange(mention.Start, from, text.Length);
                Assert.InRange(mention.Length, 1, text.Length - mention.Start);
                Assert.InRange(mention.End, mention.Start + mention.Length, text.Length);
                Assert.NotEmpty(mention.Print(text));
                from = mention.End;
            }
            QuantityRecognizer.Whole(text, QuantityRecognizer.Recognize(text));
        }));

    private static readonly Gen<string> Noise =
        Gen.OneOf(
            Gen.Elements("1", "0", "23", "2024", "１２", "3.5", ",", "，", ".", "．", " ", "\u3000", "-", "－", "—", "/", ":", "：", "%", "％", "元", "万", "亿", "千", "百", "十", "余", "多", "年", "月", "日", "号", "第",
                "《", "》", "“", "”", "（", "）", "(", ")", "〔", "〕", "[", "]", "百分之", "点", "一", "二〇", "三百", "零", "人次", "个百分点", "m2", "约", "近", "≥", "左右", "以上", "A", "。", "、", "\n", "\ud83d\ude00", "\ud83d", "\0"),
            Gen.Choose(0, 0xFFFF).Select(static code => ((char)code).ToString()))
        .ListOf().Select(string.Concat);
}
