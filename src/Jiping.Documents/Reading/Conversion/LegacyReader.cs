using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Jiping.Documents.Compound;
using Jiping.Documents.Model;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>
/// Reads documents of formats before docx and xlsx: workbooks by themselves where that is possible, all else through a conversion.
/// What the document is, its content says; names lie.
/// </summary>
internal static class LegacyReader
{
    private const int LongestMimeType = 200;

    /// <summary>Flag of the document's head that tells a password (FibBase.fEncrypted).</summary>
    private const int Encrypted = 0x0100;

    /// <exception cref="UnreadableDocumentException">It has a password, is damaged, is no document, or nothing here can read it.</exception>
    public static Document ReadOle(Stream content, string path, ReadLimits limits, OfficeConverter converter)
    {
        if (Open(content, path, limits) is not { } compound)
            throw new UnreadableDocumentException($"“{path}”是旧版 Office 文件，已损坏或不完整，无法读取；请用 Word 或 WPS 打开，另存为 docx 或 xlsx 后再检查。");
        if (compound.Contains("EncryptedPackage") || compound.Contains("EncryptionInfo"))
            throw Password(path);
        if (compound.Contains("WordDocument"))
        {
            using var stream = compound.OpenStream("WordDocument");
            if (IsEncryptedText(stream))
                throw Password(path);
            var document = Convert(content, LegacyFormat.Doc, path, limits, converter);
            return LostTables.Of(stream, document) is { } lost
                ? new Document { Path = path, Format = document.Format, Blocks = document.Blocks, Skipped = [.. document.Skipped, lost] }
                : document;
        }
        if (compound.Contains("Workbook") || compound.Contains("Book"))
            return ReadWorkbook(content, compound.OpenStream(compound.Contains("Workbook") ? "Workbook" : "Book"), path, limits, converter);
        if (compound.Contains("PowerPoint Document"))
            throw UnreadableDocumentException.NotChecked(path, SkipReasons.Presentation);
        if (OfficeKind.OfName(path) is { } named)
            throw new UnreadableDocumentException($"“{path}”的扩展名是 {named.Extension}，内容却不是{named.Name}。请用能打开它的程序打开，另存为 {named.Extension} 再提交。");
        throw UnreadableDocumentException.NotChecked(path, SkipReasons.Unknown);
    }

    /// <summary>The container, or null where it is damaged; what is named docx and cannot be opened has a message of its own.</summary>
    private static CompoundFile? Open(Stream content, string path, ReadLimits limits)
    {
        try
        {
            return CompoundFile.Open(content);
        }
        catch (InvalidDataException)
        {
            if (OfficeKind.OfName(path) is not null)
                OfficeReader.TryRead(content, path, limits, out _);
            return null;
        }
    }

    /// <summary>RTF, or Office 2003 XML.</summary>
    public static Document ReadText(Stream content, FileType type, string path, ReadLimits limits, OfficeConverter converter) =>
        Convert(content, type == FileType.Rtf ? LegacyFormat.Rtf : IsExcelXml(content) ? LegacyFormat.ExcelXml : LegacyFormat.WordXml, path, limits, converter);

    /// <summary>An ODF file; null where the archive is another one.</summary>
    public static Document? ReadOpenDocument(Stream content, string path, ReadLimits limits, OfficeConverter converter)
    {
        content.Position = 0;
        return OpenDocumentOf(content) is { } format ? Convert(content, format, path, limits, converter) : null;
    }

    private static Document ReadWorkbook(Stream content, Stream workbook, string path, ReadLimits limits, OfficeConverter converter)
    {
        using (workbook)
        {
            var records = BiffRecords.Of(workbook);
            if (records.Encrypted)
                throw Password(path);
            try
            {
                return XlsReader.Read(workbook, records, path, limits);
            }
            catch (Exception e) when (e is not (UnreadableDocumentException or OutOfMemoryException))
            {
                // A workbook that the library cannot read may still be one for LibreOffice.
                if (!converter.IsAvailable)
                    throw new InvalidDataException("The workbook cannot be read.", e);
            }
        }
        return Convert(content, LegacyFormat.Xls, path, limits, converter);
    }

    private static Document Convert(Stream content, LegacyFormat format, string path, ReadLimits limits, OfficeConverter converter)
    {
        using var converted = converter.Convert(content, format, path);
        if (!OfficeReader.TryRead(converted, path, limits, out var document))
            throw new UnreadableDocumentException($"“{path}”（{format.Name}）没有转换成功，文件可能已损坏；请用 Word 或 WPS 打开，另存为{format.SaveAs}后再检查。");
        return new Document { Path = path, Format = document.Format, Blocks = document.Blocks, Skipped = [ConversionLoss.Of(format), .. document.Skipped] };
    }

    private static bool IsEncryptedText(Stream stream)
    {
        Span<byte> head = stackalloc byte[12];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && (BinaryPrimitives.ReadUInt16LittleEndian(head[10..]) & Encrypted) != 0;
    }

    private static bool IsExcelXml(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[1024];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return head.IndexOf("Excel.Sheet"u8) >= 0 || head.IndexOf("office:spreadsheet"u8) >= 0;
    }

    private static LegacyFormat? OpenDocumentOf(Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("mimetype") is not { Length: < LongestMimeType } entry)
            return null;
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        var buffer = new char[LongestMimeType];
        var type = new string(buffer, 0, reader.ReadBlock(buffer));
        return type.Contains("opendocument.text", StringComparison.Ordinal) ? LegacyFormat.Odt
            : type.Contains("opendocument.spreadsheet", StringComparison.Ordinal) ? LegacyFormat.Ods
            : null;
    }

    private static UnreadableDocumentException Password(string path) =>
        new($"“{path}”设了打开密码，内容已加密，无法读取。请在 WPS 或 Office 中去掉密码后另存再提交。");
}
