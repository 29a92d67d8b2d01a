using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class TableTests
{
    private static string Span(int columns) => $"""<w:gridSpan w:val="{columns}"/>""";

    private const string Restart = """<w:vMerge w:val="restart"/>""";
    private const string Continue = "<w:vMerge/>";

    /// <summary>text@row,column+rowspan×columnspan, in reading order.</summary>
    private static string[] Shape(Table table) =>
        table.Cells.Select(c => $"{c.Text}@{c.Row},{c.Column}+{c.RowSpan}×{c.ColumnSpan}").ToArray();

    private static Table Single(string body) => Assert.Single(new DocxFixture(body).Read().AllTables());

    [Fact]
    public void Plain_EmptyCell_IsPresent()
    {
        var table = Single(Tbl(Tr(Tc("甲"), TcOf("<w:p/>")), Tr("<w:tc/>", Tc("乙"))));
        Assert.Equal(["甲@1,1+1×1", "@1,2+1×1", "@2,1+1×1", "乙@2,2+1×1"], Shape(table));
        Assert.Equal((1, 2, 2), (table.Index, table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void Merged_VerticalMerge_CellOnceWithRowSpan() =>
        Assert.Equal(["甲@1,1+3×1", "1@1,2+1×1", "2@2,2+1×1", "3@3,2+1×1", "乙@4,1+1×1", "4@4,2+1×1"],
            Shape(Single(Tbl(Tr(Tc("甲", Restart), Tc("1")), Tr(TcOf("<w:p/>", Continue), Tc("2")), Tr(TcOf("<w:p/>", """<w:vMerge w:val="continue"/>"""), Tc("3")), Tr(Tc("乙"), Tc("4"))))));

    [Fact]
    public void Merged_HorizontalAndVertical_CellOnceWithBothSpans() =>
        Assert.Equal(["甲@1,1+2×2", "1@1,3+1×1", "2@2,3+1×1"],
            Shape(Single(Tbl(Tr(Tc("甲", Span(2) + Restart), Tc("1")), Tr(TcOf("<w:p/>", Span(2) + Continue), Tc("2"))))));

    [Fact]
    public void Merged_RestartUnderRestart_AreTwoCells() =>
        Assert.Equal(["甲@1,1+1×1", "乙@2,1+2×1"], Shape(Single(Tbl(Tr(Tc("甲", Restart)), Tr(Tc("乙", Restart)), Tr(TcOf("<w:p/>", Continue))))));

    [Fact]
    public void Merged_ContinuationNotUnderItsStart_IsItsOwnCell() =>
        Assert.Equal(["甲@1,1+1×2", "1@1,3+1×1", "乙@2,1+1×1", "2@2,2+1×1", "3@2,3+1×1"],
            Shape(Single(Tbl(Tr(Tc("甲", Span(2) + Restart), Tc("1")), Tr(Tc("乙", Continue), Tc("2"), Tc("3"))))));

    [Fact]
    public void Merged_LegacyHorizontal_CellOnceWithColumnSpan() =>
        Assert.Equal(["甲@1,1+1×2", "乙@1,3+1×1"],
            Shape(Single(Tbl(Tr(Tc("甲", """<w:hMerge w:val="restart"/>"""), TcOf("<w:p/>", "<w:hMerge/>"), Tc("乙"))))));

    [Fact]
    public void Merged_TextUnderTheMerge_IsNamed()
    {
        var document = new DocxFixture(Tbl(Tr(Tc("甲", Restart)), Tr(Tc("被遮住", Continue)))).Read();
        Assert.Equal(["甲@1,1+2×1"], Shape(document.AllTables().Single()));
        Assert.Equal([new SkippedItem("被合并单元格遮住的文字", 1, "单元格合并后不显示，不作为正文")], document.Skipped);
    }

    [Fact]
    public void Row_GridBefore_ShiftsColumns() =>
        Assert.Equal(["甲@1,1+1×1", "乙@1,2+1×1", "丙@2,2+1×1"],
            Shape(Single(Tbl(Tr(Tc("甲"), Tc("乙")), Tr("""<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="0"/></w:trPr>""", Tc("丙"))))));

    [Fact]
    public void Row_Header_CellsMarked()
    {
        var table = Single(Tbl(Tr("<w:trPr><w:tblHeader/></w:trPr>", Tc("项目"), Tc("金额")), Tr(Tc("甲"), Tc("1"))));
        Assert.Equal([true, true, false, false], table.Cells.Select(c => c.Header));
    }

    [Fact]
    public void Row_DeletedOrHidden_LeavesNoTrace()
    {
        var document = new DocxFixture(Tbl(
            Tr(Tc("甲", Restart), Tc("1")),
            Tr("""<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>""", TcOf(Tbl(Tr(Tc("删去的"))) + "<w:p/>", Continue), Tc("2")),
            Tr("<w:trPr><w:hidden/></w:trPr>", TcOf("<w:p/>", Continue), Tc("3")),
            Tr("""<w:trPr><w:ins w:id="2" w:author="a"/></w:trPr>""", TcOf("<w:p/>", Continue), Tc("4")))).Read();
        Assert.Equal(["甲@1,1+2×1", "1@1,2+1×1", "4@2,2+1×1"], Shape(document.AllTables().Single()));
        Assert.Equal(["已删除的修订", "隐藏的表格行"], document.Skipped.Select(s => s.What));
    }

    [Fact]
    public void Cell_Deleted_IsNotRead() =>
        Assert.Equal(["乙@1,1+1×1"], Shape(Single(Tbl(Tr(Tc("甲", """<w:cellDel w:id="1" w:author="a"/>"""), Tc("乙"))))));

    [Fact]
    public void ContentControl_AroundRowsAndCells_CellsAreRead() =>
        Assert.Equal(["甲@1,1+1×1", "乙@1,2+1×1", "丙@2,1+1×1", "丁@2,2+1×1"],
            Shape(Single(Tbl(
                Tr(Tc("甲"), $"<w:sdt><w:sdtPr/><w:sdtContent>{Tc("乙")}</w:sdtContent></w:sdt>"),
                $"<w:sdt><w:sdtContent>{Tr(Tc("丙"), TcOf($"<w:sdt><w:sdtContent>{Line("丁")}</w:sdtContent></w:sdt>"))}</w:sdtContent></w:sdt>"))));

    [Fact]
    public void Nested_Table_NumberedAfterItsContainer()
    {
        var document = new DocxFixture(Tbl(Tr(TcOf(Line("外") + Tbl(Tr(Tc("内"))) + Line("外二")), Tc("右"))) + Tbl(Tr(Tc("后")))).Read();
        Assert.Equal([1, 2, 3], document.AllTables().Select(t => t.Index));
        var outer = (Table)document.Blocks[0];
        Assert.Equal("外\n外二", outer.Cells[0].Text);
        Assert.Equal(["外", "内", "外二", "右", "后"], document.AllParagraphs().Select(p => p.Text));
        var inner = document.AllParagraphs().ElementAt(1);
        Assert.Equal(new Location("a.docx", "body", null, 1, 2, 1, 1, 0, 1, "内"), inner.Locate("a.docx", 0, 1));
        var second = document.AllParagraphs().ElementAt(2);
        Assert.Equal(new Location("a.docx", "body", null, 2, 1, 1, 1, 0, 2, "外二"), second.Locate("a.docx", 0, 2));
    }

    [Fact]
    public void Nested_HundredDeep_IsRead()
    {
        var inner = Line("最里");
        for (var i = 0; i < 100; i++)
            inner = Tbl(Tr(TcOf(inner + "<w:p/>")));
        var document = new DocxFixture(inner).Read();
        Assert.Equal(100, document.AllTables().Count());
        Assert.Equal(100, document.AllTables().Max(t => t.Index));
        Assert.Contains(document.AllParagraphs(), p => p.Text == "最里" && p.Cell!.Table.Index == 100);
    }

    [Fact]
    public void Nested_BeyondLimit_OneClearMessage()
    {
        var inner = Line("最里");
        for (var i = 0; i < 201; i++)
            inner = Tbl(Tr(TcOf(inner + "<w:p/>")));
        var e = Assert.Throws<UnreadableDocumentException>(() => new DocxFixture(inner).Read());
        Assert.Contains("嵌套超过 200 层", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Span_Absurd_IsClamped()
    {
        var table = Single(Tbl(Tr(Tc("甲", Span(2_000_000_000)), Tc("乙", """<w:gridSpan w:val="-3"/>"""), Tc("丙", """<w:gridSpan w:val="99999999999999999999"/>"""))));
        Assert.Equal(["甲@1,1+1×1024", "乙@1,1025+1×1", "丙@1,1026+1×1024"], Shape(table));
    }

    [Fact]
    public void Paragraphs_AroundTable_CountedWithoutItsCells()
    {
        var document = new DocxFixture(Line("前") + Tbl(Tr(TcOf(Line("格一") + Line("格二")))) + Line("后")).Read();
        Assert.Equal([1, 1, 2, 2], document.AllParagraphs().Select(p => p.Index));
    }
}
