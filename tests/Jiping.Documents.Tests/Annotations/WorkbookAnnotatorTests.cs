using System.IO.Compression;
using Jiping.Documents.Annotations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Annotations;

public class WorkbookAnnotatorTests
{
    private const string Rows = """<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1"><v>6.04</v></c></row><row r="2" hidden="1"><c r="B2"><v>7.05</v></c></row>""";
    private const string Comments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private static string Types(string extra = "", int sheets = 1) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{string.Concat(Enumerable.Range(1, sheets).Select(static i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}{extra}</Types>""";

    private static AnnotatedCopy Copy(XlsxFixture workbook, string types, params string[] words) =>
        AnnotatedCopy.Of(With(workbook, types), AnnotatedCopy.Words(words), "数据表.xlsx");

    /// <summary>A workbook with its content types in front.</summary>
    private static MemoryStream With(XlsxFixture workbook, string types)
    {
        var zip = new ZipFixture().Add("[Content_Types].xml", types);
        using var original = new ZipArchive(workbook.ToStream());
        foreach (var entry in original.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            zip.Add(entry.FullName, bytes.ToArray());
        }
        return zip.ToStream();
    }

    [Fact]
    public void Cell_GetsNote_SheetOnlyTheReference()
    {
        var copy = Copy(new XlsxFixture().Sheet("收支", $"<cols><col min=\"1\" max=\"1\" width=\"40\"/></cols><sheetData>{Rows}</sheetData><pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/>"), Types(), "6.04");
        Assert.Contains("""<comment ref="B1" authorId="0"><text><r>""", copy.Part("xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("【1】必改：“6.04”与表中不一致。\n建议：核对后改正。", copy.Part("xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Equal(copy.OriginalPart("xl/worksheets/sheet1.xml").Replace("</worksheet>", """<legacyDrawing r:id="rIdJp2"/></worksheet>""", StringComparison.Ordinal), copy.Part("xl/worksheets/sheet1.xml"));
        Assert.Contains("<x:Row>0</x:Row><x:Column>1</x:Column>", copy.Part("xl/drawings/vmlDrawing1.vml"), StringComparison.Ordinal);
        Assert.Equal((1, 0), (copy.Outcome.Placed, copy.Outcome.Elsewhere));
    }

    [Fact]
    public void SeveralFindingsOnOneCell_AreOneNote()
    {
        var copy = Copy(new XlsxFixture().Rows(Rows), Types(), "6.04", "6.0");
        Assert.Single(copy.Part("xl/comments1.xml").Split("ref=\"B1\"")[1..]);
        Assert.Contains("【2】必改", copy.Part("xl/comments1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceToDrawing_StandsBeforeTablesAndExtensions()
    {
        var copy = Copy(new XlsxFixture().Rows(Rows, """<extLst><ext uri="x"/></extLst>"""), Types(), "6.04");
        Assert.Contains("""<legacyDrawing r:id="rIdJp2"/><extLst>""", copy.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenRowAndSheet_AreAlsoNamedWhereSomebodyLooks()
    {
        var copy = Copy(new XlsxFixture().Rows(Rows).Sheet("旧表", """<sheetData><row r="3"><c r="C3"><v>8.06</v></c></row></sheetData>""", "hidden"), Types(sheets: 2), "7.05", "8.06");
        var shown = copy.Part("xl/comments1.xml");
        Assert.Contains("ref=\"B2\"", shown, StringComparison.Ordinal);
        Assert.Contains("ref=\"A1\"", shown, StringComparison.Ordinal);
        Assert.Equal(2, shown.Split("（某处，已隐藏）").Length - 1);
        Assert.Contains("ref=\"C3\"", copy.Part("xl/comments2.xml"), StringComparison.Ordinal);
        Assert.True(copy.HasPart("xl/drawings/vmlDrawing2.vml"));
    }

    [Fact]
    public void ExistingNotes_Stay_OursFollowOnTheSameCell()
    {
        // The fixture gives the drawing the id that its relationships are long by then.
        static XlsxFixture Workbook(string id) => new XlsxFixture().Rows(Rows + """<row r="3"><c r="A3"><v>9.07</v></c></row>""", $"<legacyDrawing r:id=\"{id}\"/>")
            .SheetPart("comments", Notes("张某", "上年为5.9"))
            .SheetPart("vmlDrawing", """<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>""");
        using var zip = new ZipArchive(Workbook("").ToStream());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/_rels/sheet1.xml.rels")!.Open());
        var id = reader.ReadToEnd().Split("Id=\"")[2].Split('"')[0];

        var copy = AnnotatedCopy.Of(With(Workbook(id), Types($"<Override PartName=\"/xl/comments1.xml\" ContentType=\"{Comments}\"/>")), AnnotatedCopy.Words("6.04", "9.07"), "数据表.xlsx", validate: false);

        var notes = copy.Part("xl/comments1.xml");
        Assert.Contains("<text><r><t>上年为5.9</t></r><r>", notes, StringComparison.Ordinal);
        Assert.Contains("\n【绩评批注】【1】必改", notes, StringComparison.Ordinal);
        Assert.Contains("<author>张某</author><author>绩评</author>", notes, StringComparison.Ordinal);
        Assert.Contains("""<comment ref="A3" authorId="1">""", notes, StringComparison.Ordinal);
        Assert.Contains(copy.After.AllParagraphs(), static p => p is { Part: "comment", Text: "上年为5.9" });
        Assert.DoesNotContain(copy.After.AllParagraphs(), static p => p.Text.Contains("必改", StringComparison.Ordinal));
        Assert.Contains("_x0000_s2049", copy.Part("xl/vmlDrawing1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Discussion_IsNotTouched_NoteGoesBesideIt()
    {
        var copy = Copy(
            new XlsxFixture().Rows(Rows).SheetPart("comments", Notes("tc={1}", "讨论")),
            Types($"<Override PartName=\"/xl/comments1.xml\" ContentType=\"{Comments}\"/>"), "6.04");
        Assert.Contains("ref=\"C1\"", copy.Part("xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("1 处单元格已有讨论", copy.Outcome.Remarks[0], StringComparison.Ordinal);
    }

    [Fact]
    public void PlaceOutsideCells_IsNamedOnTheFirstSheet()
    {
        var copy = AnnotatedCopy.Of(
            With(new XlsxFixture().Rows(Rows), Types()),
            static d => [new Location(d.Path, "header1", null, 1, null, null, null, 0, 2, "单位")], "数据表.xlsx");
        Assert.Equal((0, 1), (copy.Outcome.Placed, copy.Outcome.Elsewhere));
        Assert.Contains("（某处）【1】必改", copy.Part("xl/comments1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_CannotBeAnnotated()
    {
        var document = DocumentReader.Read(new MemoryStream("支出6.04万元"u8.ToArray()), "报告.txt");
        Assert.Contains("不能加批注", DocumentAnnotator.WhyNot(document), StringComparison.Ordinal);
    }

    private static string Notes(string author, string text) =>
        $"""<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>{author}</author></authors><commentList><comment ref="B1" authorId="0"><text><t>{text}</t></text></comment></commentList></comments>""";
}
