using System.Xml.Linq;
using Jiping.Documents.Model;

namespace Jiping.Documents.Tests.Annotations;

/// <summary>Annotated copies keep what the original has for WPS, and their comments are of the kind that WPS shows (docs/wps.md).</summary>
public class WpsCopyTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Samples(string extension) =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "planted"), "*" + extension).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples), ".docx")]
    public void Document_KeepsItsTables_AndHasPlainComments(string name)
    {
        var copy = Copy(name);
        var before = XElement.Parse(copy.OriginalPart("word/document.xml"));
        var after = XElement.Parse(copy.Part("word/document.xml"));
        foreach (string element in (string[])["tblGrid", "tcPr", "tblPr", "sectPr", "fldSimple", "instrText"])
            Assert.Equal(before.Descendants(W + element).Select(static e => e.ToString()), after.Descendants(W + element).Select(static e => e.ToString()));
        WpsDemands.TablesHaveGrids(after);
        var comments = XElement.Parse(copy.Part("word/comments.xml")).Elements(W + "comment").Select(static comment => comment.Attribute(W + "id")!.Value).ToList();
        Assert.NotEmpty(comments);
        Assert.Equal(comments.Order(StringComparer.Ordinal), after.Descendants(W + "commentReference").Select(static reference => reference.Attribute(W + "id")!.Value).Order(StringComparer.Ordinal));
        Assert.False(copy.HasPart("word/commentsExtended.xml"));
    }

    [Theory]
    [MemberData(nameof(Samples), ".xlsx")]
    public void Workbook_KeepsItsWidths_AndHasOldNotes(string name)
    {
        var copy = Copy(name);
        var before = XElement.Parse(copy.OriginalPart("xl/worksheets/sheet1.xml"));
        var after = XElement.Parse(copy.Part("xl/worksheets/sheet1.xml"));
        Assert.Equal(before.Descendants(S + "col").Select(static e => e.ToString()), after.Descendants(S + "col").Select(static e => e.ToString()));
        Assert.Single(after.Elements(S + "legacyDrawing"));
        Assert.NotEmpty(XElement.Parse(copy.Part("xl/comments1.xml")).Descendants(S + "comment"));
        Assert.True(copy.HasPart("xl/drawings/vmlDrawing1.vml"));
        Assert.False(copy.HasPart("xl/threadedComments/threadedComment1.xml"));
    }

    /// <summary>A comment on the first few numbers of the sample.</summary>
    private static AnnotatedCopy Copy(string name) => AnnotatedCopy.Of(new MemoryStream(File.ReadAllBytes(Repository.PathOf("samples", "planted", name))), FirstNumbers, name);

    private static IEnumerable<Location> FirstNumbers(Document document) =>
        (from paragraph in document.AllParagraphs()
         let at = paragraph.Text.AsSpan().IndexOfAnyInRange('0', '9')
         where at >= 0
         select paragraph.Locate(document.Path, at, 1)).Take(3);
}
