using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class ParagraphTests
{
    private const string Styles = """
        <w:docDefaults><w:pPrDefault/></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="B2"><w:name w:val="标题 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="本局标题"/><w:basedOn w:val="1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="1"/><w:pPr><w:jc w:val="both"/><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Y"/></w:style>
        <w:style w:type="paragraph" w:styleId="Y"><w:basedOn w:val="X"/></w:style>
        <w:style w:type="table" w:styleId="T"><w:name w:val="heading 3"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
        """;

    private static Paragraph Read(string properties) => new DocxFixture(Line("甲", properties)).Styles(Styles).Read().AllParagraphs().Single();

    [Theory]
    [InlineData("", null)]
    [InlineData("""<w:pStyle w:val="1"/>""", 1)]
    [InlineData("""<w:pStyle w:val="B2"/>""", 2)]
    [InlineData("""<w:pStyle w:val="Own"/>""", 1)]
    [InlineData("""<w:pStyle w:val="Off"/>""", null)]
    [InlineData("""<w:pStyle w:val="X"/>""", null)]
    [InlineData("""<w:pStyle w:val="T"/>""", null)]
    [InlineData("""<w:pStyle w:val="missing"/>""", null)]
    [InlineData("""<w:outlineLvl w:val="3"/>""", 4)]
    [InlineData("""<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>""", null)]
    public void Heading_ByStyleNameOrOutline_GivesLevel(string properties, int? level) => Assert.Equal(level, Read(properties).HeadingLevel);

    [Theory]
    [InlineData("", false)]
    [InlineData("""<w:jc w:val="center"/>""", true)]
    [InlineData("""<w:pStyle w:val="Own"/>""", true)]
    [InlineData("""<w:pStyle w:val="Off"/>""", false)]
    [InlineData("""<w:pStyle w:val="1"/><w:jc w:val="left"/>""", false)]
    public void Centered_DirectOrByStyle(string properties, bool centered) => Assert.Equal(centered, Read(properties).Centered);

    [Fact]
    public void Centered_ByDefaultStyle() =>
        Assert.True(new DocxFixture(Line("甲")).Styles("""<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>""").Read().AllParagraphs().Single().Centered);
}
