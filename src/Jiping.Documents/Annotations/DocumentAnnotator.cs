using System.IO.Compression;
using System.Xml;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Sheets;
using Jiping.Documents.Annotations.Word;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Annotations;

/// <summary>
/// Makes a copy of a Word document or a workbook with comments in it. Only what a comment needs is spliced into the markup; every
/// other part keeps its bytes. The copy is read again before it is handed out: where its text is not the original's, there is none.
/// </summary>
public static class DocumentAnnotator
{
    /// <summary>Comments beyond this are no help to anybody, and Word grows slow.</summary>
    public const int MostComments = 1000;

    /// <summary>Why a document cannot get comments, in Chinese; null where it can.</summary>
    public static string? WhyNot(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var named = OfficeKind.OfName(document.Path);
        return document.Format switch
        {
            DocumentFormat.Docx or DocumentFormat.Xlsx when named is not null => null,
            DocumentFormat.Docx or DocumentFormat.Xlsx => "不是 docx 或 xlsx 文件（检查时转换过），请另存为 docx 或 xlsx 再检查，或按检查结果逐条核对",
            _ => "这种格式不能加批注，请按检查结果逐条核对",
        };
    }

    /// <param name="original">The file as received, seekable.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="annotations">The comments, the most important first; those beyond <see cref="MostComments"/> are left out and counted in a remark.</param>
    /// <param name="stamp">Who and when.</param>
    /// <param name="output">Receives the copy: empty, seekable, readable and writable; left open.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">No copy can be made; the message says why.</exception>
    public static AnnotationOutcome Annotate(Stream original, Document document, IReadOnlyList<Annotation> annotations, AnnotationStamp stamp, Stream output, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(output);
        limits ??= ReadLimits.Default;
        if (WhyNot(document) is { } why)
            throw new UnreadableDocumentException($"“{document.Path}”{why}");
        if (annotations.Count == 0)
        {
            original.Position = 0;
            original.CopyTo(output);
            return new AnnotationOutcome(0, 0, []);
        }
        try
        {
            var outcome = Splice(original, document, [.. annotations.Take(MostComments)], stamp, output, limits);
            Verify(document, output, limits);
            return annotations.Count <= MostComments
                ? outcome
                : outcome with { Remarks = [.. outcome.Remarks, $"意见共 {annotations.Count} 条，只批注了前 {MostComments} 条"] };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException)
        {
            throw new UnreadableDocumentException($"“{document.Path}”的内部结构特殊，无法加批注；请按检查结果逐条核对，或用 WPS 或 Word 另存一份再检查。", e);
        }
    }

    private static AnnotationOutcome Splice(Stream original, Document document, List<Annotation> annotations, AnnotationStamp stamp, Stream output, ReadLimits limits)
    {
        using var zip = new ZipArchive(original, ZipArchiveMode.Read, leaveOpen: true);
        var package = new OfficePackage(zip, document.Path, limits, original.Length);
        var main = package.MainPart ?? throw new InvalidDataException("The file has no main part.");
        var changes = new PackageChanges(package);
        var outcome = document.Format == DocumentFormat.Docx
            ? WordAnnotator.Annotate(changes, main, annotations, stamp)
            : WorkbookAnnotator.Annotate(changes, main, document, annotations);
        changes.Write(original, output, stamp.Date);
        return package.Relationships("").Any(static r => r.Kind == "origin")
            ? outcome with { Remarks = [.. outcome.Remarks, "原件有数字签名，加了批注的副本签名不再有效"] }
            : outcome;
    }

    /// <summary>What people read must be what it was.</summary>
    private static void Verify(Document document, Stream output, ReadLimits limits)
    {
        output.Position = 0;
        var copy = DocumentReader.Read(output, document.Path, limits);
        if (!Texts(document).SequenceEqual(Texts(copy)))
            throw new UnreadableDocumentException($"“{document.Path}”加批注后的文字与原件不一致，已放弃；请按检查结果逐条核对。");
    }

    private static IEnumerable<(string Part, int? Table, int? Row, int? Column, int Paragraph, string Text)> Texts(Document document) =>
        document.AllParagraphs().Select(static p => (p.Part, p.Cell?.Table.Index, p.Cell?.Row, p.Cell?.Column, p.Index, p.Text));
}
