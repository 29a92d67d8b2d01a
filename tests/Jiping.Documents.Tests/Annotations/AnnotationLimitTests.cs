using Jiping.Documents.Annotations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Annotations;

public class AnnotationLimitTests
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""";

    private static AnnotationOutcome Annotate(Document document, MemoryStream content, IReadOnlyList<Annotation> annotations)
    {
        using var output = new MemoryStream();
        return DocumentAnnotator.Annotate(content, document, annotations, new AnnotationStamp(DateTimeOffset.UnixEpoch), output);
    }

    [Fact]
    public void CommentsBeyondTheBound_AreCountedAndLeftOut()
    {
        var content = new DocxFixture(string.Concat(Enumerable.Range(0, 5000).Select(static i => Line($"第{i}项支出6.04万元")))).Raw("[Content_Types].xml", Types).ToStream();
        var document = DocumentReader.Read(content, "报告.docx");
        var outcome = Annotate(document, content, [.. document.AllParagraphs().Take(1500).Select(p => new Annotation(["查"], p.Locate(document.Path, 0, 2), ""))]);
        Assert.Equal(DocumentAnnotator.MostComments, outcome.Placed);
        Assert.Contains("意见共 1500 条，只批注了前 1000 条", outcome.Remarks);
    }

    [Fact]
    public void EmptyBody_GetsNoComment_AndSaysSo()
    {
        var content = new DocxFixture("").Raw("[Content_Types].xml", Types).ToStream();
        var document = DocumentReader.Read(content, "报告.docx");
        var outcome = Annotate(document, content, [new Annotation(["查"], new Location(document.Path, "body", null, 1, null, null, null, 0, 0, ""), "正文")]);
        Assert.Equal(["正文是空的，1 条意见没有地方加批注"], outcome.Remarks);
    }

    [Fact]
    public void FileWithoutContentTypes_IsRefused_NotBroken()
    {
        var content = new DocxFixture(Line("支出6.04万元")).ToStream();
        var document = DocumentReader.Read(content, "报告.docx");
        var refused = Assert.Throws<UnreadableDocumentException>(() => Annotate(document, content, [new Annotation(["查"], document.AllParagraphs().First().Locate(document.Path, 0, 2), "")]));
        Assert.Contains("[Content_Types].xml", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告.doc")]
    [InlineData("报告.wps")]
    public void ConvertedFile_HasNoCopy_WithTheReason(string path) =>
        Assert.Contains("检查时转换过", DocumentAnnotator.WhyNot(new Document { Path = path, Format = DocumentFormat.Docx, Blocks = [] }), StringComparison.Ordinal);

    [Fact]
    public void NoComments_CopyIsTheOriginalByteForByte()
    {
        var content = new DocxFixture(Line("支出6.04万元")).ToStream();
        using var output = new MemoryStream();
        DocumentAnnotator.Annotate(content, DocumentReader.Read(content, "报告.docx"), [], new AnnotationStamp(DateTimeOffset.UnixEpoch), output);
        Assert.Equal(content.ToArray(), output.ToArray());
    }
}
