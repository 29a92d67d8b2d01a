using System.IO.Compression;
using System.Xml;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Filling.Sheets;
using Jiping.Documents.Filling.Word;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Filling;

/// <summary>
/// Writes into a blank form. Only what is filled in is spliced into the markup, in the format of its own place; every other part keeps its bytes, and in
/// the part everything else its characters.
/// </summary>
public static class DocumentFiller
{
    /// <summary>Entries that a part without a date of its own gets; none are added here, so it is never seen.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Why a document cannot be filled, in Chinese; null where it can.</summary>
    public static string? WhyNot(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Format is DocumentFormat.Docx or DocumentFormat.Xlsx ? null : "不是 Word 或 Excel 文件，不能填写；请向布置单位要 docx 或 xlsx 格式的空表";
    }

    /// <summary>
    /// The blank as it is to be filled: prompts of empty content controls (单击此处输入文字) are no text, and a sheet has all cells that its format gives it, empty ones at its end as well.
    /// </summary>
    /// <param name="original">The file, seekable.</param>
    /// <param name="document">What was read from it.</param>
    public static Document Blank(Stream original, Document document) => Open(original, document, (package, main, changes) =>
        document.Format == DocumentFormat.Docx ? WordBlank.Of(document, package, main, changes.Text(main)) : SheetBlank.Of(document, package, main, changes));

    /// <param name="original">The file, seekable.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="fills">What to write; no two for one place.</param>
    /// <param name="output">Receives the copy: empty, seekable, readable and writable; left open.</param>
    /// <exception cref="UnreadableDocumentException">No copy can be made; the message says why.</exception>
    public static FillOutcome Write(Stream original, Document document, IReadOnlyList<Fill> fills, Stream output)
    {
        ArgumentNullException.ThrowIfNull(fills);
        ArgumentNullException.ThrowIfNull(output);
        return Open(original, document, (package, main, changes) =>
        {
            var outcome = document.Format == DocumentFormat.Docx ? WordFill.Write(changes, main, fills) : WorkbookFill.Write(changes, main, fills);
            changes.Write(original, output, NoDate);
            return package.Relationships("").Any(static r => r.Kind == "origin")
                ? outcome with { Remarks = [.. outcome.Remarks, "空表有数字签名，填写后签名不再有效"] }
                : outcome;
        });
    }

    /// <summary>Repeats rows.</summary>
    /// <param name="original">The file, seekable.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="rows">The row.</param>
    /// <param name="output">Receives the copy: empty, seekable, readable and writable; left open.</param>
    /// <returns>Why the row cannot be repeated without harm, in Chinese; null where the copy was written.</returns>
    public static string? AddRows(Stream original, Document document, RowCopies rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        return Open(original, document, (package, main, changes) =>
        {
            string? why = document.Format == DocumentFormat.Docx ? WordRows.Copy(changes, main, rows) : SheetRows.Copy(changes, main, rows);
            if (why is null)
                changes.Write(original, output, NoDate);
            return why;
        });
    }

    private static T Open<T>(Stream original, Document document, Func<OfficePackage, string, PackageChanges, T> use)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(document);
        if (WhyNot(document) is { } why)
            throw new UnreadableDocumentException($"“{document.Path}”{why}。");
        try
        {
            original.Position = 0;
            using var zip = new ZipArchive(original, ZipArchiveMode.Read, leaveOpen: true);
            var package = new OfficePackage(zip, document.Path, ReadLimits.Default, original.Length);
            var main = package.MainPart ?? throw new InvalidDataException("The file has no main part.");
            return use(package, main, new PackageChanges(package));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException)
        {
            throw new UnreadableDocumentException($"“{document.Path}”的内部结构特殊，无法填写；请用 WPS 或 Word 另存一份再试。", e);
        }
    }
}
