using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class PartTests
{
    private static string Box(string content) =>
        $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>""";

    private static string OldBox(string content) => $"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";

    /// <summary>part#index text, in reading order; tables as part#index.</summary>
    private static string[] Places(Document document) =>
        document.Blocks.Select(b => b is Paragraph p ? $"{p.Part}#{p.Index} {p.Text}" : $"{b.Part}#{((Table)b).Index} [{((Table)b).Cells[0].Text}]").ToArray();

    [Fact]
    public void TextBox_New_ReadOnceAfterItsParagraph() =>
        Assert.Equal(["body#1 甲乙", "textbox1#1 框一", "textbox1#2 框二", "body#2 丙"],
            Places(new DocxFixture(P(R("甲") + $"<w:r>{Box(Line("框一") + Line("框二"))}</w:r>" + R("乙")) + Line("丙")).Read()));

    [Fact]
    public void TextBox_Old_ReadOnce() =>
        Assert.Equal(["body#1 甲", "textbox1#1 框"], Places(new DocxFixture(P(R("甲") + $"<w:r>{OldBox(Line("框"))}</w:r>")).Read()));

    [Fact]
    public void TextBox_Several_NumberedInOrder() =>
        Assert.Equal(["body#1 ", "textbox1#1 一", "textbox2#1 二", "body#2 ", "textbox3#1 三"],
            Places(new DocxFixture(P($"<w:r>{Box(Line("一"))}</w:r><w:r>{OldBox(Line("二"))}</w:r>") + P($"<w:r>{Box(Line("三"))}</w:r>")).Read()));

    [Fact]
    public void TextBox_WithTable_HasItsOwnNumbers()
    {
        var document = new DocxFixture(Tbl(Tr(Tc("格"))) + P($"<w:r>{Box(Tbl(Tr(Tc("框内格"))) + Line("框末"))}</w:r>") + Tbl(Tr(Tc("后")))).Read();
        Assert.Equal(["body#1 [格]", "body#1 ", "textbox1#1 [框内格]", "textbox1#1 框末", "body#2 [后]"], Places(document));
    }

    [Fact]
    public void TextBox_InCell_FollowsTheTable()
    {
        var document = new DocxFixture(Tbl(Tr(TcOf(P(R("格") + $"<w:r>{Box(Line("框"))}</w:r>")), TcOf(Tbl(Tr(TcOf(P($"<w:r>{OldBox(Line("里框"))}</w:r>")))) + "<w:p/>")))).Read();
        Assert.Equal(["body#1 [格]", "textbox1#1 框", "textbox2#1 里框"], Places(document));
        Assert.Null(((Paragraph)document.Blocks[1]).Cell);
    }

    [Fact]
    public void TextBox_InTextBox_FollowsItsParagraph() =>
        Assert.Equal(["body#1 甲", "textbox1#1 外", "textbox2#1 里", "textbox1#2 外二"],
            Places(new DocxFixture(P(R("甲") + $"<w:r>{OldBox(P(R("外") + $"<w:r>{OldBox(Line("里"))}</w:r>") + Line("外二"))}</w:r>")).Read()));

    [Fact]
    public void Alternative_WithoutChoice_FallbackIsRead() =>
        Assert.Equal(["body#1 甲乙"], Places(new DocxFixture(P($"<mc:AlternateContent><mc:Fallback>{R("甲")}</mc:Fallback></mc:AlternateContent>" + R("乙"))).Read()));

    [Fact]
    public void HeadersAndFooters_SharedParts_ReadOnceInOrder()
    {
        var first = """<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>""";
        var last = """<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId9"/></w:sectPr>""";
        var document = new DocxFixture(Line("甲", first) + Line("乙") + last)
            .Part("header", "hdr", Line("单位：元"))
            .Part("header", "hdr", Line("单位：万元") + Tbl(Tr(Tc("格"))))
            .Part("footer", "ftr", Line("第页")).Read();
        Assert.Equal(["body#1 甲", "body#2 乙", "header1#1 单位：万元", "header1#1 [格]", "header2#1 单位：元", "footer1#1 第页"], Places(document));
        Assert.Equal([new SkippedItem("缺失的部件", 1, "文件引用了它，但文件里没有")], document.Skipped);
    }

    [Fact]
    public void Notes_ReferencesAddNoText_SeparatorsAreNotRead()
    {
        var note = """<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>注一</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>注二</w:t></w:r></w:p></w:footnote>""";
        var document = new DocxFixture(P(R("6.04万元") + """<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="0"/>""" + R("。") + """<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>"""))
            .Part("footnotes", "footnotes", note)
            .Part("endnotes", "endnotes", $"""<w:endnote w:id="1">{Line("尾注")}</w:endnote>""")
            .Part("comments", "comments", $"""<w:comment w:id="0" w:author="某人">{P("<w:r><w:annotationRef/></w:r>" + R("请核对"))}</w:comment>""").Read();
        Assert.Equal(["body#1 6.04万元。", "footnotes#1 注一", "footnotes#2 注二", "endnotes#1 尾注", "comment#1 请核对"], Places(document));
        Assert.Empty(document.Skipped);
    }

    [Fact]
    public void Unread_EachKind_IsNamedWithCount()
    {
        var picture = """<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";
        var chart = """<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="rId8"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";
        var diagram = """<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm="rId8"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";
        var ole = """<w:r><w:object><v:shape><v:imagedata r:id="rId8"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>""";
        var old = """<w:r><w:pict><v:shape><v:imagedata r:id="rId8"/></v:shape></w:pict></w:r>""";
        var art = """<w:r><w:pict><v:shape><v:textpath string="草稿"/></v:shape></w:pict></w:r>""";
        var box = """<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var drawn = """<w:r><w:drawing><a:p><a:r><a:t>画布</a:t></a:r></a:p></w:drawing></w:r>""";
        var document = new DocxFixture(P(picture + old + chart + diagram + ole + art + box + drawn + R("甲")) + """<w:altChunk r:id="rId8"/>""").Read();
        Assert.Equal(["body#1 甲"], Places(document));
        Assert.Equal(["图片 2", "图表 1", "SmartArt 图形 1", "嵌入对象 1", "艺术字 1", "旧式窗体控件 1", "绘图中的文字 1", "嵌入文档 1"], document.Skipped.Select(s => $"{s.What} {s.Count}"));
        Assert.All(document.Skipped, s => Assert.NotEqual("", s.Why));
    }
}
