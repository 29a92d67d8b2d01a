using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Spreadsheets;
using Jiping.Documents.Word;

namespace Jiping.Documents.Reading;

/// <summary>Recognizes office files by their content and reads them; the extension only shapes the message when they cannot be read.</summary>
internal static class OfficeReader
{
    /// <summary>Signature of compound files: documents up to Office 2003, and newer ones encrypted with a password.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="content">Seekable content; the position is left anywhere.</param>
    /// <param name="path">Path to show in locations and messages.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="document">The document, where the content is a Word document or a workbook.</param>
    /// <returns>False where the content is not an office file and is not named like one; another reader may try.</returns>
    /// <exception cref="UnreadableDocumentException">It is an office file, or is named like one, and cannot be read.</exception>
    public static bool TryRead(Stream content, string path, ReadLimits limits, [NotNullWhen(true)] out Document? document)
    {
        ArgumentNullException.ThrowIfNull(content);
        document = null;
        var named = OfficeKind.OfName(path);
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.SequenceEqual(CompoundFile) && named is not null)
            throw CompoundMessage(content, path, named);
        if (!head.StartsWith("PK"u8))
            return named is null ? false : throw new UnreadableDocumentException(
                $"“{path}”的扩展名是 {named.Extension}，内容却不是{named.Name}。请用能打开它的程序打开，另存为 {named.Extension} 再提交。");
        content.Position = 0;
        document = ReadPackage(content, path, limits, named);
        return document is not null;
    }

    private static Document? ReadPackage(Stream content, string path, ReadLimits limits, OfficeKind? named)
    {
        try
        {
            ZipDirectory.Check(content, path, limits);
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            // A plain archive is another reader's: its entries are not ours to judge.
            if (named is null && !zip.Entries.Any(static e => e.FullName.EndsWith("_rels/.rels", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(@"_rels\.rels", StringComparison.OrdinalIgnoreCase)))
                return null;
            var package = new OfficePackage(zip, path, limits, content.Length);
            var main = package.MainPart;
            if (main is null)
                return named is null ? null : throw NotInside(path, named);
            if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
                throw new UnreadableDocumentException($"“{path}”是二进制工作簿（.xlsb），暂不能读取。请用 WPS 或 Excel 打开，另存为 .xlsx 再提交。");
            return RootOf(package, main) switch
            {
                "document" => DocxReader.Read(package, main),
                "workbook" => XlsxReader.Read(package, main),
                _ => named is null ? null : throw NotInside(path, named),
            };
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableDocumentException($"“{path}”不是完整的文件，可能没有传完或已损坏。请重新下载或传送，或用 WPS 或 Office 打开修复后另存再提交。", e);
        }
    }

    private static string RootOf(OfficePackage package, string part)
    {
        var root = "";
        package.Read(part, new NameTable(), reader =>
        {
            if (reader.MoveToContent() == XmlNodeType.Element)
                root = reader.LocalName;
        });
        return root;
    }

    private static UnreadableDocumentException NotInside(string path, OfficeKind named) =>
        new($"“{path}”里没有{named.Name}的正文，可能是别的文件改了扩展名。请用能打开它的程序打开，另存为 {named.Extension} 再提交。");

    private static UnreadableDocumentException CompoundMessage(Stream content, string path, OfficeKind named) =>
        ZipDirectory.Mentions(content, "EncryptedPackage")
            ? new UnreadableDocumentException($"“{path}”设了打开密码，内容已加密，无法读取。请在 WPS 或 Office 中去掉密码后另存再提交。")
            : new UnreadableDocumentException($"“{path}”是旧格式或已加密的文件，只是扩展名为 {named.Extension}。请用 WPS 或 Office 打开，另存为 {named.Extension}（不设密码）再提交。");
}
