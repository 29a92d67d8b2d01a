using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Texts;

public class PlainTextReaderTests
{
    private const string Sample = "云溪县科学技术协会\n2024年度支出124.88万元\n";

    [Fact]
    public void Read_Gb18030WithoutBom_DecodesText() =>
        Assert.Equal(["云溪县科学技术协会", "2024年度支出124.88万元"], Fixture.Read(Fixture.Gb18030.GetBytes(Sample), "a.txt").Texts());

    [Fact]
    public void Read_ShortGb18030ThatIsAlsoValidUtf8_DecodesChinese() =>
        Assert.Equal(["目录"], Fixture.Read(Fixture.Gb18030.GetBytes("目录"), "a.txt").Texts());

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_ByteOrderMark_DecidesEncodingAndIsNoText(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var document = Fixture.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)], "a.txt");
        Assert.Equal(["云溪县科学技术协会", "2024年度支出124.88万元"], document.Texts());
        Assert.Equal(DocumentFormat.Text, document.Format);
    }

    [Fact]
    public void Read_Utf8CutInsideACharacter_StaysUtf8AndNamesTheDamage()
    {
        var whole = Fixture.Utf8(string.Concat(Enumerable.Repeat("云溪县科学技术协会", 10)));
        var document = Fixture.Read(whole[..^1], "a.txt");
        Assert.StartsWith("云溪县", document.Texts()[0], StringComparison.Ordinal);
        Assert.Equal("损坏的字符", Assert.Single(document.Skipped).What);
    }

    [Fact]
    public void Read_BlankLines_AreParagraphsWithTheirLineNumbers()
    {
        var paragraphs = Fixture.Read("一\r\n\r\n二\r三\n四", "a.txt").AllParagraphs().ToList();
        Assert.Equal(["一", "", "二", "三", "四"], paragraphs.Select(static p => p.Text));
        Assert.Equal([1, 2, 3, 4, 5], paragraphs.Select(static p => p.Index));
        Assert.All(paragraphs, static p => Assert.Null(p.Page));
    }

    [Fact]
    public void Read_FormFeeds_CountPagesWithoutMovingLineNumbers()
    {
        var paragraphs = Fixture.Read("一\n二\n\f三\n四\f五\n", "a.txt").AllParagraphs().ToList();
        Assert.Equal(["一", "二", "三", "四", "五"], paragraphs.Select(static p => p.Text));
        Assert.Equal([1, 1, 2, 2, 3], paragraphs.Select(static p => p.Page));
    }

    [Fact]
    public void Read_TwoHundredThousandLines_KeepsThemAll()
    {
        var document = Fixture.Read(string.Concat(Enumerable.Repeat("支出1.00万元\n", 200_000)), "a.txt");
        Assert.Equal(200_000, document.Blocks.Count);
    }

    [Fact]
    public void Read_BinaryRenamedToTxt_IsRefused()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("不是文本文件", Fixture.Refused(bytes, "a.txt"), StringComparison.Ordinal);
        Assert.Contains("不是文本文件", Fixture.Refused("ELF\0\0\0abc"u8.ToArray(), "a.txt"), StringComparison.Ordinal);
        Assert.Contains("不是文本文件", Fixture.Refused("\u0001\u0002\u0003\u0004abc"u8.ToArray(), "a.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StrayControlCharacter_IsReadAsOneSpaceAndNamed()
    {
        var document = Fixture.Read("云溪县\u0007科协" + new string('支', 300), "a.txt");
        Assert.StartsWith("云溪县 科协", document.Texts()[0], StringComparison.Ordinal);
        Assert.Equal(new SkippedItem("控制字符", 1, "不是文字，已按空格读入"), Assert.Single(document.Skipped));
    }

    [Fact]
    public void Read_Empty_IsRefused() => Assert.Contains("空文件", Fixture.Refused([], "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void Read_OverTheLimits_IsRefused()
    {
        var limits = new ReadLimits { Characters = 100, Paragraphs = 10 };
        Assert.Contains("太大", Fixture.Refused(Fixture.Utf8(new string('a', 500)), "a.txt", limits), StringComparison.Ordinal);
        Assert.Contains("超过 100 个字符", Fixture.Refused(Fixture.Utf8(new string('a', 200)), "a.txt", limits), StringComparison.Ordinal);
        Assert.Contains("超过 10 行", Fixture.Refused(Fixture.Utf8(new string('\n', 20)), "a.txt", limits), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyLines_ComeBackInBothEncodings() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<NonNegativeInt>>(),
        static numbers =>
        {
            var lines = numbers.Get.Select(static n => $"第{n.Get}项支出{n.Get}.5万元").ToArray();
            var text = string.Join('\n', lines);
            return Fixture.Read(text, "a.txt").Texts().SequenceEqual(lines)
                && Fixture.Read(Fixture.Gb18030.GetBytes(text), "a.txt").Texts().SequenceEqual(lines);
        }).QuickCheckThrowOnFailure();
}
