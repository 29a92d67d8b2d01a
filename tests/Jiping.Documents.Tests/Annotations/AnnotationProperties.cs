using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Annotations;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;
using Jiping.Documents.Tests.Word;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Annotations;

/// <summary>Whatever is commented wherever, the text is what it was.</summary>
public sealed class AnnotationProperties
{
    private const string Types = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""";

    private static readonly string[] Contents =
    [
        R("支出6.04万元"), R("1,"), R("234.5", "<w:b/>"), "<w:r><w:t>甲&amp;乙 </w:t></w:r>", "<w:r><w:t>两&#x20BB7;端</w:t><w:tab/><w:t xml:space=\"preserve\"> 空 </w:t><w:br/></w:r>",
        """<w:hyperlink w:anchor="a">""" + R("链接7.1") + R("尾") + "</w:hyperlink>", """<w:ins w:id="1" w:author="某">""" + R("插入") + "</w:ins>",
        """<w:del w:id="2" w:author="某"><w:r><w:delText>删</w:delText></w:r></w:del>""", "<w:sdt><w:sdtContent>" + R("控件8.2") + "</w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>" + R("2025年") + "</w:sdtContent></w:sdt>", "<m:oMath><m:r><m:t>9.3</m:t></m:r></m:oMath>", "<w:fldSimple w:instr=\"PAGE\">" + R("5") + "</w:fldSimple>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>", "<w:r><w:t><![CDATA[字]]></w:t></w:r>", "<w:bookmarkStart w:id=\"3\" w:name=\"b\"/>", "<w:r><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>",
    ];

    private static readonly string[] Wrappers = ["{0}", "{0}", "{0}", "TABLE", "MARK"];

    private static readonly Gen<string> Bodies =
        from paragraphs in (from wrapper in Gen.Elements(Wrappers)
                            from runs in Gen.Elements(Contents).ArrayOf(5)
                            select Wrap(wrapper, string.Concat(runs))).ArrayOf(4)
        select string.Concat(paragraphs);

    private static string Wrap(string wrapper, string runs) => wrapper switch
    {
        "TABLE" => Tbl(Tr(TcOf(P(runs)), TcOf("<w:p/>"))),
        "MARK" => P(runs, """<w:rPr><w:del w:id="9" w:author="某"/></w:rPr>"""),
        _ => P(runs),
    };

    [Fact]
    public void AnyStretches_LeaveTheTextAsItWas() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Bodies.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), static pair =>
            TextIsKept(pair.Item1, pair.Item2)));

    [Fact]
    public void MisplacedElements_AreCommentedOrRefused_NeverBroken() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(StructureProperties.Trees.ToArbitrary(), static body =>
        {
            try
            {
                return TextIsKept(body, body.Length);
            }
            catch (UnreadableDocumentException)
            {
                return true;
            }
        }));

    /// <summary>Annotates stretches chosen by a seed.</summary>
    private static bool TextIsKept(string body, int seed)
    {
        var content = new DocxFixture(body).Raw("[Content_Types].xml", Types).ToStream();
        var before = DocumentReader.Read(content, "报告.docx");
        var random = new Random(seed);
        var annotations = new List<Annotation>();
        foreach (var paragraph in before.AllParagraphs())
            for (var i = 0; i < 3; i++)
            {
                var start = random.Next(paragraph.Text.Length + 1);
                annotations.Add(new Annotation(["查"], paragraph.Locate(before.Path, start, random.Next(paragraph.Text.Length - start + 1)), "某处"));
            }
        using var output = new MemoryStream();
        DocumentAnnotator.Annotate(content, before, annotations, new AnnotationStamp(DateTimeOffset.UnixEpoch), output);
        output.Position = 0;
        var after = DocumentReader.Read(output, "报告.docx");
        return before.AllParagraphs().Select(static p => (p.Part, p.Index, p.Text)).SequenceEqual(after.AllParagraphs().Select(static p => (p.Part, p.Index, p.Text)));
    }
}
