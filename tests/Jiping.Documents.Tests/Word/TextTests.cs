using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class TextTests
{
    private static string Field(string kind) => $"""<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>""";

    private static string Code(string code) => $"""<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>""";

    private static string[] Texts(string body) => Texts(new DocxFixture(body).Read());

    private static string[] Texts(Document document) => document.AllParagraphs().Select(p => p.Text).ToArray();

    [Fact]
    public void Runs_SplitNumber_Joined() => Assert.Equal(["支出153.53万元"], Texts(P(R("支出15") + R("3.5") + R("3万元"))));

    [Fact]
    public void Text_SpacesAround_KeptAsTheyAre() =>
        Assert.Equal(["  甲 乙 ", " "], Texts(Line("  甲 乙 ") + "<w:p><w:r><w:t> </w:t></w:r></w:p>"));

    [Fact]
    public void Runs_SpecialCharacters_AsText() =>
        Assert.Equal(["甲\t乙\n丙\n丁2024-1电话"], Texts(P("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁2024</w:t><w:noBreakHyphen/><w:t>1电</w:t><w:softHyphen/><w:t>话</w:t></w:r>")));

    [Fact]
    public void Tabs_InParagraphProperties_AreNotText() =>
        Assert.Equal(["甲"], Texts(Line("甲", """<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>""")));

    [Fact]
    public void Symbol_KnownTick_IsRead()
    {
        var document = new DocxFixture(P("""<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>""" + R("是") + """<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F021"/></w:r>""")).Read();
        Assert.Equal(["☑是≥"], Texts(document));
        Assert.Equal([new SkippedItem("符号字体字符", 1, "没有对应的通用字符")], document.Skipped);
    }

    [Fact]
    public void Field_Complex_OnlyResultIsRead() =>
        Assert.Equal(["共12页。"], Texts(P(R("共") + Field("begin") + Code(" NUMPAGES ") + Field("separate") + R("12") + Field("end") + R("页。"))));

    [Fact]
    public void Field_Nested_OnlyOuterResultIsRead()
    {
        var inner = Field("begin") + Code("PAGE") + Field("separate") + R("3") + Field("end");
        var document = new DocxFixture(P(R("甲") + Field("begin") + Code("IF ") + inner + Code(" = 3") + Field("separate") + R("乙") + inner + Field("end") + R("丙"))).Read();
        Assert.Equal(["甲乙3丙"], Texts(document));
        Assert.Equal("域代码中的文字", Assert.Single(document.Skipped).What);
    }

    [Fact]
    public void Field_ResultOverParagraphs_IsRead() =>
        Assert.Equal(["一、概况", "二、绩效", "正文"], Texts(P(Field("begin") + Code("TOC") + Field("separate") + R("一、概况")) + P(R("二、绩效") + Field("end")) + Line("正文")));

    [Fact]
    public void Field_NeverClosed_DoesNotSwallowTheRest() =>
        Assert.Equal(["甲", "乙"], Texts(P(R("甲") + Field("begin") + Code("REF x")) + Line("乙")));

    [Fact]
    public void Field_Simple_ResultIsRead() => Assert.Equal(["第7页"], Texts(P(R("第") + $"""<w:fldSimple w:instr=" PAGE ">{R("7")}</w:fldSimple>""" + R("页"))));

    [Fact]
    public void Hyperlink_TextIsRead() => Assert.Equal(["见县政府网站。"], Texts(P(R("见") + $"""<w:hyperlink w:anchor="a">{R("县政府网站")}</w:hyperlink>""" + R("。"))));

    [Fact]
    public void ContentControl_BlockAndInline_TextIsReadOnce()
    {
        var properties = """<w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="单位"/><w:tag w:val="jp:a1"/></w:sdtPr>""";
        var inline = $"<w:sdt>{properties}<w:sdtContent>{R("6.04")}</w:sdtContent></w:sdt>";
        var block = $"<w:sdt>{properties}<w:sdtContent>{Line("块级")}<w:sdt>{properties}<w:sdtContent>{Line("套着的")}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
        Assert.Equal(["增加6.04万元", "块级", "套着的"], Texts(P(R("增加") + inline + R("万元")) + block));
    }

    [Fact]
    public void SmartTagAndCustomXml_TextIsRead() =>
        Assert.Equal(["2024年", "乙"], Texts(P($"""<w:smartTag w:uri="u" w:element="date">{R("2024")}</w:smartTag>""" + R("年")) + $"""<w:customXml w:element="x">{Line("乙")}</w:customXml>"""));

    [Fact]
    public void Revision_InsertionRead_DeletionNamed()
    {
        var document = new DocxFixture(P(
            R("支出") + $"""<w:ins w:id="1" w:author="a">{R("8")}</w:ins>""" + """<w:del w:id="2" w:author="a"><w:r><w:delText>7</w:delText></w:r></w:del>"""
            + $"""<w:moveTo w:id="3" w:author="a">{R("万")}</w:moveTo><w:moveFrom w:id="4" w:author="a">{R("亿")}</w:moveFrom>""" + R("元"))).Read();
        Assert.Equal(["支出8万元"], Texts(document));
        Assert.Equal([new SkippedItem("已删除的修订", 2, "修订中标为删除的内容不作为正文")], document.Skipped);
    }

    [Fact]
    public void Revision_DeletedParagraphMark_MergesWithNext()
    {
        var document = new DocxFixture(
            Line("前半", """<w:jc w:val="center"/><w:rPr><w:del w:id="1" w:author="a"/></w:rPr>""") + Line("后半") + Line("末段", """<w:rPr><w:del w:id="2" w:author="a"/></w:rPr>""") + Tbl(Tr(Tc("格")))).Read();
        Assert.Equal(["前半后半", "末段", "格"], Texts(document));
        var merged = Assert.IsType<Paragraph>(document.Blocks[0]);
        Assert.False(merged.Centered);
        Assert.Equal((1, 2), (merged.Index, Assert.IsType<Paragraph>(document.Blocks[1]).Index));
    }

    [Fact]
    public void Revision_FormerProperties_AreNotTaken()
    {
        var document = new DocxFixture(P(R("可见", """<w:rPrChange w:id="1" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange>"""), """<w:pPrChange w:id="2" w:author="a"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>""")).Read();
        Assert.Equal(["可见"], Texts(document));
        Assert.False(document.AllParagraphs().Single().Centered);
    }

    [Fact]
    public void Hidden_DirectAndByStyle_NamedNotRead()
    {
        var document = new DocxFixture(
                P(R("甲", "<w:vanish/>") + R("乙") + R("丙", """<w:rStyle w:val="C"/>""") + R("丁", """<w:rStyle w:val="C"/><w:vanish w:val="0"/>""") + R("页", "<w:webHidden/>"))
                + Line("戊", """<w:pStyle w:val="Q"/>""") + P(R("己", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>") + Line("庚"))
            .Styles("""<w:style w:type="character" w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:vanish/></w:rPr></w:style>""").Read();
        Assert.Equal(["乙丁页", "", "庚"], Texts(document));
        Assert.Equal([new SkippedItem("隐藏文字", 4, "设为隐藏的文字不显示，不作为正文")], document.Skipped);
    }

    [Fact]
    public void Equation_TextIsRead() =>
        Assert.Equal(["控制率=7/8×100%"], Texts(P("<m:oMath><m:r><m:t>控制率=</m:t></m:r><m:f><m:num><m:r><m:t>7</m:t></m:r></m:num><m:den><m:r><m:t>8</m:t></m:r></m:den></m:f><m:r><m:t>×100%</m:t></m:r></m:oMath>")));

    [Fact]
    public void Ruby_BaseIsReadWithoutItsReading() =>
        Assert.Equal(["甲乡"], Texts(P($"<w:r><w:ruby><w:rubyPr/><w:rt>{R("jiǎ")}</w:rt><w:rubyBase>{R("甲")}</w:rubyBase></w:ruby></w:r>" + R("乡"))));

    [Fact]
    public void Strict_Namespaces_AreRead()
    {
        var document = new DocxFixture(Line("严格格式", """<w:pStyle w:val="T"/>""") + Tbl(Tr(Tc("格"))), strict: true)
            .Styles("""<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/></w:style>""").Read();
        Assert.Equal(["严格格式", "格"], Texts(document));
        Assert.Equal(2, document.AllParagraphs().First().HeadingLevel);
    }

    [Fact]
    public void Locate_NumberInParagraph_GivesPlace()
    {
        var paragraph = new DocxFixture(Line("标题") + Line("支出6.04万元")).Read().AllParagraphs().Last();
        Assert.Equal(new Location("甲县示例局/报告.docx", "body", null, 2, null, null, null, 2, 4, "6.04"), paragraph.Locate("甲县示例局/报告.docx", 2, 4));
    }
}
