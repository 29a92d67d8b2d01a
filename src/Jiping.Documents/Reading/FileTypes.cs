using System.Text;
using Jiping.Documents.Web;

namespace Jiping.Documents.Reading;

/// <summary>Tells file types by content.</summary>
internal static class FileTypes
{
    private const int HeadLength = 1024;

    /// <summary>Looks at the first bytes and goes back to where the stream stood.</summary>
    public static FileType Of(Stream content)
    {
        var start = content.Position;
        var head = new byte[HeadLength];
        var length = content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        content.Position = start;
        return Of(head.AsSpan(0, length));
    }

    public static FileType Of(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return FileType.Empty;
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) || head.StartsWith("PK\u0007\u0008"u8))
            return FileType.Zip;
        if (head is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return FileType.Ole;
        if (head.StartsWith("{\\rtf"u8))
            return FileType.Rtf;
        if (ArchiveOf(head) is { } archive)
            return archive;
        if (IsPicture(head))
            return FileType.Picture;
        if (HtmlReader.IsHtml(head))
            return FileType.Html;
        // A PDF may carry some bytes before its mark; a text that mentions the mark later on is still a text.
        if (head[..Math.Min(head.Length, 64)].IndexOf("%PDF-"u8) >= 0)
            return FileType.Pdf;
        var text = Encoding.Latin1.GetString(head);
        if (text.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n').StartsWith("<?xml", StringComparison.Ordinal)
            && (text.Contains("progid=\"Excel.Sheet\"", StringComparison.Ordinal) || text.Contains("progid=\"Word.Document\"", StringComparison.Ordinal)
                || text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
                || text.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)))
            return FileType.OfficeXml;
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return FileType.WebArchive;
        return FileType.Unknown;
    }

    private static FileType? ArchiveOf(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => FileType.Rar,
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => FileType.SevenZip,
        [0x1F, 0x8B, 8, ..] => FileType.GZip,
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..] => FileType.BZip2,
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => FileType.Xz,
        _ when IsTar(head) => FileType.Tar,
        _ => null,
    };

    /// <summary>A tar has a mark, but for the oldest; the sum of its first header holds for all.</summary>
    private static bool IsTar(ReadOnlySpan<byte> head)
    {
        if (head.Length < 512)
            return false;
        int printed = 0, sum = 0;
        foreach (var b in head[148..156])
            if (b is >= (byte)'0' and <= (byte)'7')
                printed = printed * 8 + b - '0';
        for (var i = 0; i < 512; i++)
            sum += i is >= 148 and < 156 ? ' ' : head[i];
        return head[0] != 0 && sum == printed;
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..]
            or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]
        || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8));
}
