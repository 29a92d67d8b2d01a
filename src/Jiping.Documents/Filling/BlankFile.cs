using Jiping.Documents.Compound;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Documents.Filling;

/// <summary>A blank as docx or xlsx.</summary>
/// <param name="Content">The file.</param>
/// <param name="Name">Its name, with the extension of what it is now.</param>
/// <param name="Remark">What the conversion of an old format means for the clerk; null where nothing was converted.</param>
public sealed record BlankFile(byte[] Content, string Name, string? Remark)
{
    /// <summary>Largest blank that is taken into memory; forms are far below it.</summary>
    private const int MostBytes = 64 << 20;

    /// <param name="content">The file, seekable.</param>
    /// <param name="name">Its name.</param>
    /// <param name="converter">For old formats; <see cref="OfficeConverter.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be filled; the message says why and what to do.</exception>
    public static BlankFile Open(Stream content, string name, OfficeConverter? converter = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        if (content.Length > MostBytes)
            throw new UnreadableDocumentException($"“{name}”大于 {MostBytes >> 20} MB，不像一张空表，没有填写。");
        content.Position = 0;
        var type = FileTypes.Of(content);
        content.Position = 0;
        switch (type)
        {
            case FileType.Zip:
                return new BlankFile(Bytes(content), name, null);
            case FileType.Ole or FileType.Rtf:
                var format = type == FileType.Rtf ? LegacyFormat.Rtf : OleFormat(content, name);
                content.Position = 0;
                using (var converted = (converter ?? OfficeConverter.Default).Convert(content, format, name))
                    return new BlankFile(Bytes(converted), Path.ChangeExtension(name, format.Target), $"“{name}”是{format.Name.Trim()}，先转换成了{format.SaveAs.Trim()}再填写，格式以 LibreOffice 能保留的为准，请核对版面");
            case FileType.Empty:
                throw new UnreadableDocumentException($"“{name}”是空文件，请确认文件是否完整。");
            case FileType.Pdf:
                throw new UnreadableDocumentException($"“{name}”是 PDF，不能填写；请向布置单位要 docx 或 xlsx 格式的空表。");
            default:
                throw new UnreadableDocumentException($"“{name}”不是 Word 或 Excel 文件，不能填写；请向布置单位要 docx 或 xlsx 格式的空表。");
        }
    }

    private static LegacyFormat OleFormat(Stream content, string name)
    {
        try
        {
            if (CompoundFile.Open(content) is not { } compound)
                throw new InvalidDataException("No compound file.");
            if (compound.Contains("EncryptedPackage") || compound.Contains("EncryptionInfo"))
                throw new UnreadableDocumentException($"“{name}”设了打开密码，不能填写；请在 WPS 或 Office 中去掉密码后另存再填。");
            if (compound.Contains("WordDocument"))
                return LegacyFormat.Doc;
            if (compound.Contains("Workbook") || compound.Contains("Book"))
                return LegacyFormat.Xls;
        }
        catch (InvalidDataException)
        {
            // As any other file that is no document.
        }
        throw new UnreadableDocumentException($"“{name}”已损坏，或不是 Word、Excel 文件，不能填写。");
    }

    private static byte[] Bytes(Stream content)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
