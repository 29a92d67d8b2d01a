using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Spreadsheets;

public sealed class SheetTests
{
    private static string[] Shape(Table table) =>
        table.Cells.Select(c => $"{c.Text}@{c.Row},{c.Column}+{c.RowSpan}×{c.ColumnSpan}").ToArray();

    private static string T(string reference, string text) => $"""<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>""";

    private static string N(string reference, string number) => $"""<c r="{reference}"><v>{number}</v></c>""";

    private static string[] Texts(Document document) => document.AllTables().SelectMany(t => t.Cells).Select(c => c.Text).ToArray();

    [Fact]
    public void Strings_SharedRichAndInline_AreRead()
    {
        var document = new XlsxFixture()
            .Strings("""<si><t>甲</t></si><si><r><rPr><b/></rPr><t>单位：</t></r><r><t xml:space="preserve"> 万元</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si><si/>""")
            .Rows("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r></is></c><c r="D1" t="str"><f>A1</f><v>丁_x000D_&#10;戊</v></c><c r="E1" t="b"><v>1</v></c></row>""").Read();
        Assert.Equal(["甲", "单位： 万元", "乙丙", "丁\n戊", "TRUE"], Texts(document));
        Assert.All(document.AllTables().Single().Cells, c => Assert.Null(c.StoredNumber));
    }

    [Fact]
    public void Locate_Cell_GivesSheetRowAndColumn()
    {
        var paragraph = new XlsxFixture().Sheet("基础数据", $"""<sheetData><row r="5">{T("C5", "支出6.04万元")}</row></sheetData>""").Read().AllParagraphs().Single();
        Assert.Equal(new Location("基础数据表.xlsx", "基础数据", null, 1, 1, 5, 3, 2, 4, "6.04"), paragraph.Locate("基础数据表.xlsx", 2, 4));
    }

    [Fact]
    public void Sheets_InOrder_EachATable()
    {
        var document = new XlsxFixture().Sheet("乙表", $"<sheetData><row>{T("A1", "乙")}</row></sheetData>").Sheet("甲表", "<sheetData/>").Read();
        Assert.Equal(["乙表 1", "甲表 1"], document.AllTables().Select(t => $"{t.Part} {t.Index}"));
        Assert.Equal(DocumentFormat.Xlsx, document.Format);
    }

    [Fact]
    public void References_Missing_AreCounted() =>
        Assert.Equal(["甲@1,1+1×1", "乙@1,2+1×1", "丙@2,1+1×1"],
            Shape(new XlsxFixture().Rows("""<row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row><row><c t="str"><v>丙</v></c></row>""").Read().AllTables().Single()));

    [Fact]
    public void Merged_Area_CellOnceWithSpans()
    {
        var document = new XlsxFixture().Rows(
            $"""<row r="1">{T("A1", "标题")}<c r="B1" s="0"/>{T("C1", "遮住")}</row><row r="2">{T("A2", "甲")}{N("B2", "1")}{N("C2", "2")}</row><row r="3"><c r="A3"/>{N("B3", "3")}<c r="C3"/></row>""",
            """<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B5:C6"/></mergeCells>""").Read();
        Assert.Equal(["标题@1,1+1×3", "甲@2,1+2×1", "1@2,2+1×1", "2@2,3+1×1", "3@3,2+1×1", "@3,3+1×1", "@5,2+2×2"], Shape(document.AllTables().Single()));
        Assert.Equal([new SkippedItem("被合并单元格遮住的内容", 1, "单元格合并后不显示，不作为正文")], document.Skipped);
    }

    [Fact]
    public void Merged_Overlapping_FirstWinsAndIsNamed()
    {
        var document = new XlsxFixture().Rows($"""<row r="1">{T("A1", "甲")}{T("B1", "乙")}</row><row r="2">{T("B2", "丙")}</row>""", """<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A2:B2"/><mergeCell ref="B2:C3"/></mergeCells>""").Read();
        Assert.Equal(["甲@1,1+2×1", "乙@1,2+1×1", "丙@2,2+2×2"], Shape(document.AllTables().Single()));
        Assert.Equal("相互重叠的合并区域", Assert.Single(document.Skipped).What);
    }

    [Fact]
    public void Merged_WholeRowOrSheet_EndsWithTheUsedCells() =>
        Assert.Equal(["标题@1,1+1×3", "甲@2,1+2×3", "乙@4,1+1×1", "3@4,3+1×1"],
            Shape(new XlsxFixture().Rows($"""<row r="1">{T("A1", "标题")}</row><row r="2">{T("A2", "甲")}</row><row r="4">{T("A4", "乙")}{N("C4", "3")}</row>""",
                """<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:XFD3"/></mergeCells>""").Read().AllTables().Single()));

    [Fact]
    public void Empty_WithinTheUsedRange_IsPresent_BeyondItIsNot() =>
        Assert.Equal(["甲@1,1+1×1", "@1,2+1×1", "@2,1+1×1", "1@2,2+1×1", "@3,1+1×1", "乙@4,1+1×1", "@4,2+1×1"],
            Shape(new XlsxFixture().Rows(
                $"""<row r="1">{T("A1", "甲")}<c r="B1" s="0"/><c r="C1" s="0"/></row><row r="2"><c r="A2"/>{N("B2", "1")}</row><row r="3"><c r="A3"/></row><row r="4">{T("A4", "乙")}<c r="B4"/><c r="C4"/></row><row r="5"><c r="A5"/></row>""").Read().AllTables().Single()));

    [Fact]
    public void Empty_MillionStyledRows_AreNotKept()
    {
        var rows = new StringBuilder($"""<row r="1">{T("A1", "甲")}<c r="B1"/>{N("C1", "2")}</row>""");
        for (var row = 2; row <= 1_048_576; row++)
            rows.Append($"""<row r="{row}" s="1"><c s="1"/></row>""");
        Assert.Equal(["甲@1,1+1×1", "@1,2+1×1", "2@1,3+1×1"], Shape(new XlsxFixture().Rows(rows.ToString()).Read().AllTables().Single()));
    }

    [Fact]
    public void Rows_HundredThousand_AreRead()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 100_000; row++)
            rows.Append("<row><c><v>").Append(row).Append("</v></c><c><v>0.1</v></c></row>");
        var table = new XlsxFixture().Rows(rows.ToString()).Read().AllTables().Single();
        Assert.Equal((200_000, 100_000, 100_000m), (table.Cells.Count, table.RowCount, table.Cells[^2].StoredNumber));
    }

    [Fact]
    public void Rows_OutOfOrder_AreOrdered_RepeatedNamed()
    {
        var document = new XlsxFixture().Rows($"""<row r="2">{N("B2", "4")}{N("A2", "3")}</row><row r="1">{N("A1", "1")}{N("B1", "2")}{N("B1", "2")}</row>""").Read();
        Assert.Equal(["1@1,1+1×1", "2@1,2+1×1", "3@2,1+1×1", "4@2,2+1×1"], Shape(document.AllTables().Single()));
        Assert.Equal("重复的单元格", Assert.Single(document.Skipped).What);
    }

    [Fact]
    public void Formula_CachedValueRead_MissingNamed_ErrorKept()
    {
        var document = new XlsxFixture().Rows("""<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1:A9)</f></c><c r="C1"><f>A1*2</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""").Read();
        var cells = document.AllTables().Single().Cells;
        Assert.Equal(["2", "", "", "", "#DIV/0!"], cells.Select(c => c.Text));
        Assert.Equal(2m, cells[0].StoredNumber);
        Assert.Null(cells[4].StoredNumber);
        Assert.Equal(["公式无缓存值 2", "公式错误值 1"], document.Skipped.Select(s => $"{s.What} {s.Count}"));
    }

    [Fact]
    public void Hidden_RowsColumnsAndSheets_ReadMarkedAndNamed()
    {
        var document = new XlsxFixture()
            .Sheet("明", $"""<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">{N("A1", "1")}{N("B1", "2")}</row><row r="2" hidden="1">{N("A2", "3")}</row><row r="3" hidden="1"/></sheetData>""")
            .Sheet("暗", $"""<sheetData><row r="1">{N("A1", "4")}</row></sheetData>""", "veryHidden").Read();
        Assert.Equal([false, true, true, true], document.AllTables().SelectMany(t => t.Cells).Select(c => c.Hidden));
        Assert.Equal(["隐藏行 1", "隐藏列 1", "隐藏工作表 1"], document.Skipped.Select(s => $"{s.What} {s.Count}"));
    }

    [Fact]
    public void Text_FormatAroundIt_IsShown()
    {
        var document = new XlsxFixture().Format("0;-0;0;@\"（盖章）\"").Rows("""<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>示例局</t></is></c><c r="B1" s="1"><v>3</v></c></row>""").Read();
        Assert.Equal(["示例局（盖章）", "3"], Texts(document));
    }

    [Fact]
    public void Date_WrittenAsText_IsShownAsDate() =>
        Assert.Equal(["2024年3月1日", "2024-03-01"], Texts(new XlsxFixture().Format("31").Rows("""<row r="1"><c r="A1" s="1" t="d"><v>2024-03-01T00:00:00</v></c><c r="B1" t="d"><v>2024-03-01</v></c></row>""").Read()));

    [Fact]
    public void Extras_CommentsTextBoxesHeaders_AreRead()
    {
        var document = new XlsxFixture()
            .Rows($"""<row r="1">{T("A1", "甲")}</row>""", """<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;12附件1&amp;R单位：万元 A&amp;&amp;B</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>""")
            .SheetPart("drawing", """<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="m"><xdr:sp><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>说明：</a:t></a:r><a:r><a:t>单位万元</a:t></a:r></a:p><a:p/></xdr:txBody></xdr:sp><xdr:pic/><xdr:graphicFrame><c:chart xmlns:c="c"/></xdr:graphicFrame></xdr:wsDr>""")
            .SheetPart("comments", """<comments xmlns="x"><authors><author>某人</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>请</t></r><r><t>核对</t></r></text></comment></commentList></comments>""").Read();
        Assert.Equal(["Sheet1#1 甲", "textbox1#1 说明：单位万元", "textbox1#2 ", "header1#1 附件1", "header1#2 单位：万元 A&B", "footer1#1 第  页", "comment#1 请核对"],
            document.AllParagraphs().Select(p => $"{p.Part}#{p.Index} {p.Text}"));
        Assert.Equal(["图片 1", "图表 1"], document.Skipped.Select(s => $"{s.What} {s.Count}"));
    }

    [Fact]
    public void Cells_BeyondLimit_OneClearMessage()
    {
        var e = Assert.Throws<UnreadableDocumentException>(() => new XlsxFixture().Rows($"<row>{N("A1", "1")}{N("B1", "1")}{N("C1", "1")}</row>").Read(new ReadLimits { Cells = 3 }));
        Assert.Contains("单元格超过 3 个", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_SharedStringRepeated_AreBounded()
    {
        var e = Assert.Throws<UnreadableDocumentException>(() => new XlsxFixture().Strings($"<si><t>{new string('长', 600)}</t></si>")
            .Rows("""<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>""").Read(new ReadLimits { Characters = 1000 }));
        Assert.Contains("超过 1000 个字", e.Message, StringComparison.Ordinal);
    }
}
