using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Passages;

/// <summary>What belongs together is joined, what does not is kept apart, and every character leads back to its place.</summary>
public sealed class PassageReaderTests
{
    /// <summary>Lines of a text file, “/” between them, and the passages that they make, “|” between them.</summary>
    [Theory]
    [InlineData("全年支出合计四百/万元，用于培训。", "全年支出合计四百万元，用于培训。")]
    [InlineData("全年举办各类科普活动，/其中培训八场。/", "全年举办各类科普活动，其中培训八场。")]
    // A sentence may go on beyond a blank line, a page number, a page end.
    [InlineData("全年举办各类科普活动，//其中培训八场。", "全年举办各类科普活动，其中培训八场。")]
    [InlineData("全年举办各类科普活动，//12//其中培训八场。", "全年举办各类科普活动，其中培训八场。")]
    [InlineData("全年举办各类科普活动，/⏎/- 3 -/其中培训八场。", "全年举办各类科普活动，其中培训八场。")]
    [InlineData("全年举办各类科普活动，/第 3 页 共 10 页/其中培训八场。", "全年举办各类科普活动，其中培训八场。")]
    // Three digits in the midst of a sentence are a figure that a conversion broke off.
    [InlineData("全年支出合计/412/万元，用于培训。", "全年支出合计412万元，用于培训。")]
    // What looks like a list number before a year is a figure, unless 年 follows.
    [InlineData("全年支出合计/5.1914亿元，用于培训。", "全年支出合计5.1914亿元，用于培训。")]
    [InlineData("全年工作如下，/5.2024年支出3亿元。", "全年工作如下，|5.2024年支出3亿元。")]
    // Headings, list numbers and indented paragraphs begin afresh.
    [InlineData("一、部门概况/本部门有下属单位两个。", "一、部门概况|本部门有下属单位两个。")]
    [InlineData("工作已经完成。/（二）存在问题/预算执行偏慢。", "工作已经完成。|（二）存在问题|预算执行偏慢。")]
    [InlineData("工作已经完成。/    预算执行偏慢。", "工作已经完成。|预算执行偏慢。")]
    [InlineData("工作已经完成。//预算执行偏慢。", "工作已经完成。|预算执行偏慢。")]
    [InlineData("第一项工作，/①举办培训；/②发放资料。", "第一项工作，|①举办培训；|②发放资料。")]
    // Lines in columns are no prose.
    [InlineData("支出情况如下。/办公费      12.50      3.20/以上为全部支出。", "支出情况如下。|以上为全部支出。")]
    [InlineData("项目　　　　金额/全部完成。", "全部完成。")]
    // Residue of conversions.
    [InlineData("**基本支出**为8万元。[bookmark: _Toc12]其他略。", "基本支出为8万元。其他略。")]
    [InlineData("- 基本支出为8万元。", "基本支出为8万元。")]
    [InlineData("[未写明]共3*4项，[bookmark: 没有结束", "[未写明]共3*4项，[bookmark: 没有结束")]
    public void Lines_AreJoinedOrKeptApart(string lines, string expected) =>
        Assert.Equal(expected, string.Join('|', PassageReader.ReadProse(Lines.Text(lines.Split('/'))).Select(static passage => passage.Text)));

    [Theory]
    [InlineData("本年度围绕科普工作的总体要求，完成了全部各项任务，共举办培训/十二场，受众三千人次。", 1)]
    [InlineData("本年度围绕科普工作的总体要求，完成了全部各项任务，共举办培训。/十二场，受众三千人次。", 2)]
    [InlineData("本年度围绕科普工作的总体要求，完成了全部各项任务，共举办培训//十二场，受众三千人次。", 2)]
    [InlineData("部门概况/本部门有下属单位两个。", 2)]
    [InlineData("本年度围绕科普工作的总体要求，完成了全部各项任务，共举办培训/（二）十二场，受众三千人次。", 2)]
    public void Paragraphs_AreJoinedOnlyWhereAPageEndToreThem(string paragraphs, int count) =>
        Assert.Equal(count, PassageReader.ReadProse(Lines.Docx(paragraphs.Split('/'))).Count);

    [Fact]
    public void Heading_IsNeverJoined()
    {
        const string Long = "本年度围绕科普工作的总体要求完成了全部各项任务的具体情况和说明";
        var document = new Document
        {
            Path = "样例.docx",
            Format = DocumentFormat.Docx,
            Blocks = [new Paragraph { Part = "body", Index = 1, Text = Long, HeadingLevel = 1 }, Lines.Paragraph("十二场培训。", 2)],
        };

        Assert.Equal(2, PassageReader.ReadProse(document).Count);
    }

    [Fact]
    public void NumberBrokenOverLines_HasOneLocationAPiece()
    {
        var passage = Assert.Single(PassageReader.ReadProse(Lines.Text("  全年支出合计41", "2.36万元。")));
        var number = Assert.Single(QuantityRecognizer.Recognize(passage.Text));
        var places = passage.Locate(number.Start, number.Length);

        Assert.Equal(412.36m, number.Quantity.Value);
        Assert.Equal([(1, 8, "41"), (2, 0, "2.36")], places.Select(static place => (place.Paragraph!.Value, place.Start, place.Text)));
        Assert.Equal(number.Print(passage.Text), string.Concat(places.Select(static place => place.Text)));
    }

    [Fact]
    public void Location_CountsTheResidueBeforeIt()
    {
        const string Line = "[bookmark: _Toc1]**支出**8.50万元。";
        var passage = Assert.Single(PassageReader.ReadProse(Lines.Text(Line)));
        var place = Assert.Single(passage.Locate(passage.Text.IndexOf("8.50", StringComparison.Ordinal), 4));

        Assert.Equal(Line.IndexOf("8.50", StringComparison.Ordinal), place.Start);
        Assert.Equal("8.50", place.Text);
    }

    [Fact]
    public void Cell_IsAPassage_AnEmptyOneIsNone()
    {
        var passages = new List<Passage>();
        PassageReader.ReadOne("样例.docx", Lines.Paragraph(" \t"), passages);
        Assert.Empty(passages);
        PassageReader.ReadOne("样例.docx", Lines.Paragraph(" 8 场 "), passages);
        Assert.Equal("8 场", Assert.Single(passages).Text);
        passages.Clear();
        PassageReader.ReadOne("样例.docx", Lines.Paragraph(string.Concat(Enumerable.Repeat("全年讲座8场。", 5_000))), passages);
        Assert.True(passages.Count > 1);
        Assert.All(passages, static passage => Assert.True(passage.Text.Length <= PassageCutter.Length));
    }
}
