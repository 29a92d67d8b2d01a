using System.Text.RegularExpressions;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Annotations;

public class WordAnnotatorTests
{
    private const string Types = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footnotes2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>""";

    private static DocxFixture Docx(string body, bool strict = false) => new DocxFixture(body, strict).Raw("[Content_Types].xml", Types);

    private static AnnotatedCopy Copy(string body, params string[] words) => AnnotatedCopy.Of(Docx(body).ToStream(), AnnotatedCopy.Words(words));

    private static string Body(AnnotatedCopy copy) => copy.Part("word/document.xml");

    /// <summary>The markup without what comments need: two halves of a run are one again.</summary>
    private static string WithoutComments(string markup) =>
        Regex.Replace(markup, """<w:commentRange(Start|End) [^>]*/>|<w:r>(<w:rPr>((?!</w:rPr>).)*</w:rPr>)?<w:commentReference [^>]*/></w:r>""", "");

    [Fact]
    public void Number_WithinRun_IsCutOut_BothHalvesKeepProperties()
    {
        var copy = Copy(Line("支出合计6.04万元。") + P(R("其中基本支出5.32万元，占比", "<w:b/><w:sz w:val=\"32\"/>")), "5.32");
        Assert.Equal(["5.32"], copy.Covered().Values);
        var run = """<w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">""";
        Assert.Contains($"{run}其中基本支出</w:t></w:r><w:commentRangeStart w:id=\"0\"/>{run}5.32</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>", Body(copy), StringComparison.Ordinal);
        Assert.Contains("""<w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:commentReference w:id="0"/></w:r>""" + run + "万元，占比</w:t></w:r>", Body(copy), StringComparison.Ordinal);
        Assert.Equal((1, 0), (copy.Outcome.Placed, copy.Outcome.Elsewhere));
    }

    [Fact]
    public void Number_AtEdgesOfRun_CutsNothing()
    {
        var copy = Copy(P(R("支出") + R("6.04") + R("万元")), "6.04");
        Assert.Equal(["6.04"], copy.Covered().Values);
        Assert.Equal(copy.OriginalPart("word/document.xml"), WithoutComments(Body(copy)));
    }

    [Fact]
    public void Number_OverSeveralRuns_IsCoveredWhole()
    {
        var copy = Copy(P(R("支出1") + R("2,3", "<w:b/>") + R("45.6") + R("7万元")), "12,345.67");
        Assert.Equal(["12,345.67"], copy.Covered().Values);
    }

    [Fact]
    public void References_AndSurrogates_AreCountedAsRead()
    {
        var copy = Copy(P(R("甲&amp;乙&#x4E00;𠮷&#x20BB7;共6.04万元")), "6.04", "&", "𠮷");
        Assert.Equal(["6.04", "&", "𠮷"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
    }

    [Fact]
    public void SeveralFindings_AtOnePlace_AndOverlapping_AreAllThere()
    {
        var copy = Copy(Line("年初预算数6.04万元，决算数7.1万元"), "6.04", "6.04万元", "算数6", "7.1");
        Assert.Equal(["6.04", "6.04万元", "算数6", "7.1"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
    }

    [Fact]
    public void SpacesAtACut_AreKept_AndSpacesNotShownStayHidden()
    {
        var copy = Copy(P("<w:r><w:t>支出 6.04 万元</w:t></w:r><w:r><w:t> 收入 7.1</w:t></w:r>"), "6.04", "7.1");
        Assert.Contains("""<w:t xml:space="preserve">支出 </w:t>""", Body(copy), StringComparison.Ordinal);
        Assert.Equal(["6.04", " 收入 7.1"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
    }

    [Fact]
    public void TabsBreaksAndSymbols_WithinRun_AreBoundaries()
    {
        var copy = Copy(P("<w:r><w:rPr><w:i/></w:rPr><w:t>支出</w:t><w:tab/><w:t>6.04</w:t><w:br/><w:t>万元</w:t></w:r>"), "6.04", "\t");
        Assert.Equal(["6.04", "\t"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
        Assert.Contains("""<w:t>支出</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:rPr><w:i/></w:rPr><w:tab/></w:r>""", Body(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void InsertionsAndHyperlinks_AreMarkedInside_FieldsAndRestrictedControlsOutside()
    {
        var copy = Copy(
            P("""<w:ins w:id="1" w:author="某" w:date="2025-01-01T00:00:00Z">""" + R("改为6.04万元") + "</w:ins>")
            + P("""<w:hyperlink w:anchor="a">""" + R("见7.05万元") + "</w:hyperlink>")
            + P("""<w:fldSimple w:instr=" PAGE ">""" + R("第8.06页") + "</w:fldSimple>")
            + P("""<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>""" + R("共9.07万元") + "</w:sdtContent></w:sdt>")
            + P("""<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>""" + R("共10.08万元") + "</w:sdtContent></w:sdt>")
            + P("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> = 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""" + R("得11.09分") + """<w:r><w:fldChar w:fldCharType="end"/></w:r>"""),
            "6.04", "7.05", "8.06", "9.07", "10.08", "11.09");
        Assert.Equal(["6.04", "7.05", "第8.06页", "共9.07万元", "10.08", "11.09"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
    }

    [Fact]
    public void DeletedText_IsLeftAlone()
    {
        var copy = Copy(P(R("支出6.") + """<w:del w:id="1" w:author="某" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>99</w:delText></w:r></w:del>""" + R("04万元")), "6.04");
        Assert.Equal(["6.04"], copy.Covered().Values);
        Assert.Contains("<w:delText>99</w:delText>", Body(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void ParagraphThatRunsOn_IsCoveredOverBoth()
    {
        var copy = Copy(P(R("支出6"), """<w:rPr><w:del w:id="1" w:author="某" w:date="2025-01-01T00:00:00Z"/></w:rPr>""") + P(R(".04万元")), "6.04");
        Assert.Equal(["6.04"], copy.Covered().Values);
    }

    [Fact]
    public void Equation_IsMarkedWhole()
    {
        var copy = Copy(P(R("得") + "<m:oMath><m:r><m:t>95.5</m:t></m:r></m:oMath>" + R("分")), "5.5");
        Assert.Equal(["95.5"], copy.Covered().Values);
    }

    [Fact]
    public void Cells_MergedNestedVertical_AreFoundByGrid()
    {
        var copy = Copy(
            Tbl(
                Tr(Tc("指标", "<w:vMerge w:val=\"restart\"/>"), Tc("预算", "<w:gridSpan w:val=\"2\"/>"), Tc("6.04", "<w:textDirection w:val=\"tbRl\"/>")),
                Tr(Tc("", "<w:vMerge/>"), Tc("1.01"), Tc("2.02"), TcOf(Tbl(Tr(Tc("3.03"))) + P("<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>尾4.04</w:t></w:r>")))),
            "6.04", "1.01", "2.02", "3.03", "4.04");
        Assert.Equal(["6.04", "1.01", "2.02", "3.03", "4.04"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
    }

    [Fact]
    public void MissingThing_MarksItsParagraph_EvenAnEmptyTag()
    {
        var copy = AnnotatedCopy.Of(
            Docx(Tbl(Tr(Tc("得分"), TcOf("<w:p/>"), TcOf("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>"))) + Line("原因：")).ToStream(),
            static document => document.AllParagraphs().Where(static p => p.Text is "" or "原因：").Select(p => p.Locate(document.Path, 0, 0)));
        Assert.Equal(["", "", "原因："], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
        Assert.Contains("""<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""", Body(copy), StringComparison.Ordinal);
        Assert.Equal(3, copy.Outcome.Placed);
    }

    [Fact]
    public void TextBoxHeaderAndFootnote_GoToTheNearestParagraph_PlaceNamed()
    {
        const string box = """<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内7.7</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>""";
        var copy = AnnotatedCopy.Of(
            Docx(Line("标题") + P(R("甲") + box) + P(R("乙") + """<w:r><w:footnoteReference w:id="5"/></w:r>""") + """<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>""")
                .Part("header", "hdr", Line("单位：8.8")).Part("footnotes", "footnotes", $"""<w:footnote w:id="5">{Line("注9.9")}</w:footnote>""").ToStream(),
            AnnotatedCopy.Words("7.7", "8.8", "9.9"), validate: false);
        Assert.Equal((0, 3), (copy.Outcome.Placed, copy.Outcome.Elsewhere));
        var covered = copy.Covered();
        Assert.StartsWith("甲", covered["0"], StringComparison.Ordinal);
        Assert.Equal("标题", covered["1"]);
        Assert.Equal("乙", covered["2"]);
        Assert.Contains("（某处“7.7”）【1】必改", copy.Part("word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ExistingComments_Stay_IdsGoOn()
    {
        var body = P("""<w:commentRangeStart w:id="7"/>""" + R("支出6.04万元") + """<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>""");
        var copy = AnnotatedCopy.Of(Docx(body).Part("comments", "comments", """<w:comment w:id="7" w:author="张某">""" + Line("请核对") + "</w:comment>").ToStream(), AnnotatedCopy.Words("6.04"));
        Assert.Equal("6.04", copy.Covered()["8"]);
        Assert.Contains("请核对", copy.Part("word/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("""w:id="8" w:author="绩评" w:date="2025-03-01T12:00:00Z" """, copy.Part("word/comments1.xml"), StringComparison.Ordinal);
        Assert.False(copy.HasPart("word/comments.xml"));
    }

    [Fact]
    public void CopyOfACopy_KeepsBothSetsOfComments_AndTheirWordsAreNoText()
    {
        var first = Copy(Line("支出6.04万元"), "6.04");
        Assert.Contains(first.After.Skipped, static s => s.What == "绩评的批注");
        Assert.DoesNotContain(first.After.AllParagraphs(), static p => p.Text.Contains("必改", StringComparison.Ordinal));
    }

    [Fact]
    public void StrictDocument_GetsStrictMarkup()
    {
        var copy = AnnotatedCopy.Of(Docx(Line("支出6.04万元"), strict: true).ToStream(), AnnotatedCopy.Words("6.04"), validate: false);
        Assert.Contains("http://purl.oclc.org/ooxml/wordprocessingml/main", copy.Part("word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("purl.oclc.org/ooxml/officeDocument/relationships/comments", copy.Part("word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void SameNamespaceUnderOtherPrefix_OrNone_IsWrittenRight()
    {
        foreach (var prefix in new[] { "ns0:", "" })
        {
            var open = prefix.Length > 0 ? "xmlns:ns0" : "xmlns";
            var docx = new ZipFixture().Add("[Content_Types].xml", Types)
                .Add("_rels/.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"""))
                .Add("word/document.xml", $"<{prefix}document {open}=\"{DocxFixture.Word}\"><{prefix}body><{prefix}p><{prefix}r><{prefix}t>支出6.04万元</{prefix}t></{prefix}r></{prefix}p></{prefix}body></{prefix}document>");
            Assert.Equal(["6.04"], AnnotatedCopy.Of(docx.ToStream(), AnnotatedCopy.Words("6.04")).Covered().Values);
        }
    }

    [Fact]
    public void CharactersAndComments_InMarkup_AreLeftAsTheyAre()
    {
        var body = "<!-- <w:p> 6.04 -->" + P("<w:r><w:t><![CDATA[支出6.04万元]]></w:t></w:r>") + "\r\n" + P("<w:r w:rsidR='00AB>12CD'><w:t\n>收入7.1</w:t></w:r>");
        var copy = AnnotatedCopy.Of(Docx(body).ToStream(), AnnotatedCopy.Words("6.04", "7.1"), validate: false);
        Assert.Equal(["支出6.04万元", "7.1"], copy.Covered().OrderBy(static c => c.Key).Select(static c => c.Value));
        Assert.Contains("<!-- <w:p> 6.04 -->", Body(copy), StringComparison.Ordinal);
    }
}
