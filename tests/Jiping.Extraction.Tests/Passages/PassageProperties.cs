using FsCheck;
using FsCheck.Fluent;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Passages;

/// <summary>What holds for any lines, and the bounds that keep damaged files from costing more than their size.</summary>
public sealed class PassageProperties
{
    private static readonly Gen<string> Line = Gen.Elements("支出", "8.5万元", "，", "。", " ", "    ", "**", "*", "[", "[bookmark: a]", "[bookmark:", "- ", "12", "（一）", "1.", "《", "①", "\t", "第3页", "—", "全年举办各类科普活动以及培训")
        .ListOf().Select(static pieces => string.Concat(pieces.Take(12)));

    [Fact]
    public void EveryCharacter_LeadsBackToItsPlace() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        (from lines in Line.ListOf() from text in Gen.Elements(true, false) select (lines: lines.ToArray(), text)).ToArbitrary(),
        static draw =>
        {
            var document = draw.text ? Lines.Text(draw.lines) : Lines.Docx(draw.lines);
            foreach (var passage in PassageReader.ReadProse(document))
                for (int i = 0; i < passage.Text.Length; i++)
                {
                    var place = Assert.Single(passage.Locate(i, 1));
                    Assert.Equal(passage.Text[i], draw.lines[place.Paragraph!.Value - 1][place.Start]);
                }
        }));

    [Theory]
    [InlineData("全年支出合计8.50万元，")]
    [InlineData("培训")]
    [InlineData("12345678")]
    [InlineData("**甲")]
    public void EndlessLines_MakePassagesOfBoundedLength(string line)
    {
        var passages = PassageReader.ReadProse(Lines.Text([.. Enumerable.Repeat(line, 20_000)]));

        Assert.All(passages, passage => Assert.InRange(passage.Text.Length, 1, PassageCutter.Length + line.Length));
        Assert.Equal(20_000 * line.Replace("**", "", StringComparison.Ordinal).Length, passages.Sum(static passage => passage.Text.Length));
    }

    [Theory]
    [InlineData("支出8.50万元。")]
    [InlineData("支出1,234.50万元，")]
    [InlineData("支出8.50万元")]
    [InlineData("《支出")]
    public void EndlessLine_IsCutWhereNoNumberIsTorn(string piece)
    {
        string line = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var passages = PassageReader.ReadProse(Lines.Docx(line));

        Assert.Equal(line, string.Concat(passages.Select(static passage => passage.Text)));
        Assert.All(passages, passage => Assert.InRange(passage.Text.Length, 1, PassageCutter.Length + piece.Length));
        Assert.All(passages.SkipLast(1), passage => Assert.False(char.IsAsciiDigit(passage.Text[^1])));
        int offset = 0;
        foreach (var passage in passages)
        {
            Assert.Equal(offset, passage.Locate(0, 1)[0].Start);
            offset += passage.Text.Length;
        }
    }

    /// <summary>Nothing to cut at: the number stays whole.</summary>
    [Fact]
    public void EndlessDigits_StayOne() =>
        Assert.Single(PassageReader.ReadProse(Lines.Docx(new string('7', 100_000))));
}
