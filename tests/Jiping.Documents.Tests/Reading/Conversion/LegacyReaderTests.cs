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
        var source = Path.Combine(folder.Root, "表.xlsx");
        var made = new XlsxFixture().Format("0.00%").Format("yyyy\"年\"m\"月\"d\"日\"").Format("#,##0.00").Sheet("数据",
            """
            <cols><col min="3" max="3" hidden="1"/></cols>
            <sheetData>
              <row r="1"><c r="A1" t="inlineStr"><is><t>甲 合计</t></is></c></row>
              <row r="2"><c r="A2" s="1"><v>0.875</v></c><c r="B2" s="2"><v>45658</v></c><c r="C2" s="3"><v>1234567.891</v></c></row>
              <row r="3" hidden="1"><c r="A3"><v>0.30000000000000004</v></c><c r="B3" t="b"><v>1</v></c></row>
            </sheetData>
            <mergeCells><mergeCell ref="A1:C1"/></mergeCells>
            """);
        using (var file = File.Create(source))
            made.ToStream().CopyTo(file);
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

    private static string[] Words(Document document) =>
        [.. document.AllParagraphs().Select(static p => string.Concat(p.Text.Where(static c => !char.IsWhiteSpace(c)))).Where(static t => t.Length > 0)];

    private static (int, int, int, int, string)[] Cells(Document document) =>
        [.. document.AllTables().SelectMany(static t => t.Cells).Where(static c => c.Text.Length > 0).Select(static c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text))];
}
