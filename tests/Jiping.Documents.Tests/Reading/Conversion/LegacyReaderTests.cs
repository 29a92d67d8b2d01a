using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Reading.Conversion;

/// <summary>Files that LibreOffice made of our samples, read back.</summary>
public sealed class LegacyReaderTests : IDisposable
{
    private static readonly string Report = Repository.PathOf("samples", "clean", "附件3 部门整体支出绩效自评报告.docx");
    private static readonly string Sheet = Repository.PathOf("samples", "clean", "附件1 部门整体支出绩效评价基础数据表.xlsx");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("doc", "报告.doc")]
    [InlineData("doc", "报告.wps")]
    [InlineData("doc", "报告.docx")]
    [InlineData("rtf", "报告.rtf")]
    [InlineData("odt", "报告.odt")]
    public void Read_Text_HasTheWordsOfTheOriginal(string format, string name)
    {
        var original = Read(Report, "报告.docx");
        var document = Read(LegacyFiles.Convert(Report, format, folder.Root), name);
        Assert.Equal(name, document.Path);
        Assert.Equal(DocumentFormat.Docx, document.Format);
        Assert.Equal("格式转换", document.Skipped[0].What);
        Assert.Equal(Words(original), Words(document));
        Assert.Equal(original.AllTables().Count(), document.AllTables().Count());
    }

    [Fact]
    public void Read_TextWhoseTablesAreLost_SaysSo()
    {
        using var text = new MemoryStream();
        text.Write(new byte[24]);
        text.Write([32, 0, 0, 0, 92, 0, 0, 0]);
        for (var i = 0; i < 30; i++)
            text.Write([7, 0]);
        var without = new Document { Path = "a.doc", Format = DocumentFormat.Docx, Blocks = [] };
        Assert.Equal("表格", LostTables.Of(text, without)?.What);
        Assert.Null(LostTables.Of(text, new Document { Path = "a.doc", Format = DocumentFormat.Docx, Blocks = [new Table([.. Enumerable.Range(1, 8).Select(static i => new Cell([]) { Row = i, Column = 1 })]) { Part = "body", Index = 1 }] }));
        Assert.Null(LostTables.Of(new MemoryStream([1, 2, 3]), without));
    }

    [Theory]
    [InlineData("基础数据表.xls")]
    [InlineData("基础数据表.et")]
    public void Read_Workbook_NeedsNoProgram(string name)
    {
        var original = Read(Sheet, "基础数据表.xlsx");
        using var content = File.OpenRead(LegacyFiles.Convert(Sheet, "xls", folder.Root));
        var document = DocumentReader.Read(content, name, null, Fixture.NoOffice);
        Assert.Equal(DocumentFormat.Xlsx, document.Format);
        Assert.Equal(Cells(original), Cells(document));
    }

    [Fact]
    public void Read_WorkbookOfOpenDocument_GoesThroughTheProgram()
    {
        var document = Read(LegacyFiles.Convert(Sheet, "ods", folder.Root), "基础数据表.ods");
        Assert.Equal(DocumentFormat.Xlsx, document.Format);
        Assert.Equal(Words(Read(Sheet, "基础数据表.xlsx")), Words(document));
    }

    [Fact]
    public void Read_Workbook_KeepsFormatsMergesAndWhatIsHidden()
    {
        var source = folder.Add("表.fods", """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:automatic-styles>
              <number:percentage-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
              <number:date-style style:name="N2"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>
              <number:number-style style:name="N3"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
              <style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>
              <style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/>
              <style:style style:name="c3" style:family="table-cell" style:data-style-name="N3"/>
            </office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="数据">
              <table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/>
              <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="1"><text:p>甲 合计</text:p></table:table-cell></table:table-row>
              <table:table-row>
                <table:table-cell table:style-name="c1" office:value-type="percentage" office:value="0.875"/>
                <table:table-cell table:style-name="c2" office:value-type="date" office:date-value="2025-01-01"/>
                <table:table-cell table:style-name="c3" office:value-type="float" office:value="1234567.891"/>
              </table:table-row>
              <table:table-row table:visibility="collapse">
                <table:table-cell office:value-type="float" office:value="0.30000000000000004"/>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
              </table:table-row>
            </table:table></office:spreadsheet></office:body></office:document>
            """);
        var document = Read(LegacyFiles.Convert(source, "xls", folder.Root), "表.xls", Fixture.NoOffice);
        var table = Assert.Single(document.AllTables());
        Assert.Equal("数据", table.Part);
        Assert.Equal(["甲 合计", "87.50%", "2025年1月1日", "1,234,567.89", "0.3", "TRUE"], table.Cells.Where(static c => c.Text.Length > 0).Select(static c => c.Text));
        var cells = table.Cells.ToDictionary(static c => (c.Row, c.Column));
        Assert.Equal(3, cells[(1, 1)].ColumnSpan);
        Assert.Equal(1234567.891m, cells[(2, 3)].StoredNumber);
        Assert.Equal(2, cells[(2, 3)].StoredDecimals);
        Assert.Equal(87.5m, cells[(2, 1)].StoredNumber);
        Assert.True(cells[(2, 3)].Hidden);
        Assert.True(cells[(3, 1)].Hidden);
        Assert.False(cells[(2, 1)].Hidden);
        Assert.Equal(["隐藏行", "隐藏列"], document.Skipped.Select(static s => s.What));
    }

    /// <summary>Damage anywhere ends in one message, and soon.</summary>
    [Fact]
    public void Read_DamagedWorkbooks_NeverCrashOrHang()
    {
        var good = File.ReadAllBytes(LegacyFiles.Convert(Sheet, "xls", folder.Root));
        var random = new Random(1997);
        for (var round = 0; round < 300; round++)
        {
            var bad = (byte[])good.Clone();
            for (var i = 0; i < 1 + round % 20; i++)
                bad[round % 3 == 0 ? random.Next(2048) : random.Next(bad.Length)] = (byte)random.Next(256);
            if (round % 7 == 0)
                bad = bad[..random.Next(bad.Length)];
            try
            {
                Fixture.Read(bad, "a.xls");
            }
            catch (UnreadableDocumentException e)
            {
                Assert.Contains("a.xls", e.Message, StringComparison.Ordinal);
            }
        }
    }

    private static Document Read(string file, string name, OfficeConverter? converter = null)
    {
        using var content = File.OpenRead(file);
        return DocumentReader.Read(content, name, null, converter ?? new OfficeConverter(LegacyFiles.Program));
    }

    /// <summary>All words but the page number, which LibreOffice counts.</summary>
    private static string[] Words(Document document) =>
        [.. document.AllParagraphs().Where(static p => !p.Part.StartsWith("footer", StringComparison.Ordinal)).Select(static p => string.Concat(p.Text.Where(static c => !char.IsWhiteSpace(c)))).Where(static t => t.Length > 0)];

    private static (int, int, int, int, string)[] Cells(Document document) =>
        [.. document.AllTables().SelectMany(static t => t.Cells).Where(static c => c.Text.Length > 0).Select(static c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text))];
}
