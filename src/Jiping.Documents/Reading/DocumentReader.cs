using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Reading.Conversion;
using Jiping.Documents.Texts;
using Jiping.Documents.Web;

namespace Jiping.Documents.Reading;

/// <summary>Reads one document of any supported format, by content and name. Streams; thread-safe.</summary>
public static class DocumentReader
{
    /// <param name="content">Seekable content, read to its end at most once.</param>
    /// <param name="path">Path to show in locations, relative to the package.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <param name="converter">For the formats before docx and xlsx; <see cref="OfficeConverter.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">The content cannot be read; the message says why and what to do.</exception>
    public static Document Read(Stream content, string path, ReadLimits? limits = null, OfficeConverter? converter = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        limits ??= ReadLimits.Default;
        try
        {
            if (content.Length - content.Position > limits.FileBytes)
                throw new UnreadableDocumentException($"“{path}”大于 {limits.FileBytes:N0} 字节的上限，没有读取；请压缩其中的图片或拆成几个文件再检查。");
            return Read(content, path, limits, FileTypes.Of(content), converter);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or OverflowException or FormatException)
        {
            throw new UnreadableDocumentException($"“{path}”已损坏或不完整，无法读取；请用 Word 或 WPS 打开，另存一份后再检查。", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"“{path}”无法读取（{e.Message}）；请检查文件是否被占用、是否有读取权限。", e);
        }
    }

    private static Document Read(Stream content, string path, ReadLimits limits, FileType type, OfficeConverter? converter)
    {
        switch (type)
        {
            case FileType.Ole:
                return LegacyReader.ReadOle(content, path, limits, converter ?? OfficeConverter.Default);
            case FileType.Rtf or FileType.OfficeXml:
                return LegacyReader.ReadText(content, type, path, limits, converter ?? OfficeConverter.Default);
            // Other content under the name of an office file.
            case FileType.Unknown when OfficeKind.OfName(path) is not null && OfficeReader.TryRead(content, path, limits, out var office):
                return office;
            case FileType.Empty:
                throw new UnreadableDocumentException($"“{path}”是空文件，请确认文件是否完整。");
            case FileType.Zip:
                return OfficeReader.TryRead(content, path, limits, out var document)
                    ? document
                    : LegacyReader.ReadOpenDocument(content, path, limits, converter ?? OfficeConverter.Default)
                    ?? throw new UnreadableDocumentException($"“{path}”不是 docx 或 xlsx 文件（是其他类型的压缩文件）；请用 Word 或 WPS 另存为 docx、xlsx 后再检查。");
            case FileType.Html:
                return HtmlReader.Read(content, path, limits);
            case FileType.Unknown:
                return ReadText(content, path, limits);
            default:
                throw new UnreadableDocumentException($"“{path}”{SkipReasons.OfType(type)}");
        }
    }

    private static Document ReadText(Stream content, string path, ReadLimits limits) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => HtmlReader.Read(content, path, limits),
            ".md" or ".markdown" => PlainTextReader.Read(content, path, limits, markdown: true),
            ".txt" => PlainTextReader.Read(content, path, limits, markdown: false),
            _ => throw new UnreadableDocumentException(
                $"“{path}”的类型无法识别；可以检查的有 docx、xlsx、txt、md、html 文件，其他文件请另存为这些格式。"),
        };
}
