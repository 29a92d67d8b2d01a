using System.Text;
using Jiping.Documents.Tests.Fixtures;
using Jiping.Documents.Word;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class TableStyleFilterTests
{
    private static string Cut(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        return Encoding.UTF8.GetString(bytes, 0, TableStyleFilter.Cut(bytes));
    }

    private const string Kept = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/></w:style>""";
    private const string Table = """<w:style w:type="table" w:styleId="T"><w:name w:val="表"/><w:pPr/></w:style>""";
    private const string Latent = """<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles>""";

    [Theory]
    [InlineData("", "")]
    [InlineData(Kept, Kept)]
    [InlineData(Table + Kept + Table, Kept)]
    [InlineData(Latent + Table + Kept, Kept)]
    [InlineData("""<w:style w:type="table" w:styleId="E"/>""" + Kept, """<w:style w:type="table" w:styleId="E"/>""" + Kept)]
    [InlineData("<!-- 注 -->" + Table, "<!-- 注 -->" + Table)]
    public void Cut_TableAndLatentStyles_OthersStay(string inside, string left) =>
        Assert.Equal($"<w:styles>{left}</w:styles>", Cut($"<w:styles>{inside}</w:styles>"));

    [Theory]
    [InlineData("<w:styles><w:style w:type=\"table\"")]
    [InlineData("<w:styles><w:style w:type=\"table\">")]
    [InlineData("<x:styles>" + Table)]
    [InlineData("")]
    public void Cut_BrokenOrForeign_Unchanged(string xml) => Assert.Equal(xml, Cut(xml));

    [Fact]
    public void Read_LargeStylePart_StreamsThrough()
    {
        var table = """<w:style w:type="table" w:styleId="T"><w:name w:val="表"/></w:style>""";
        var many = new StringBuilder();
        while (many.Length < 9 << 20)
            many.Append(table);
        var document = new DocxFixture(Line("甲", """<w:pStyle w:val="1"/>""")).Styles(many + Kept).Read();
        Assert.Equal(1, document.AllParagraphs().Single().HeadingLevel);
    }
}
