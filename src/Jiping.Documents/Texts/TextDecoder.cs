using System.Buffers;
using System.Text;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Texts;

/// <summary>
/// Finds the encoding of a text by its content. Chinese offices exchange UTF-8 (with and without mark), UTF-16 from old editors and
/// GB18030 (with GB2312 and GBK inside it), mostly undeclared, so a declaration is the weakest witness.
/// </summary>
internal static class TextDecoder
{
    private const int DeclaredWindow = 4096;

    /// <summary>A UTF-8 text may hold one damaged byte for this many sound multi-byte characters: a truncated file is still UTF-8, never GB18030.</summary>
    private const int SoundPerDamaged = 20;

    private static readonly Encoding Gb18030 = Registered(54936);

    /// <summary>Reads all bytes of a text, at most what <see cref="ReadLimits.Characters"/> could need in the widest encoding.</summary>
    /// <exception cref="UnreadableDocumentException">The text is empty or larger than the limits allow.</exception>
    public static byte[] ReadBytes(Stream content, string path, ReadLimits limits)
    {
        var most = Math.Min(limits.FileBytes, Math.Min(4L * limits.Characters, Array.MaxLength));
        var length = content.Length - content.Position;
        if (length > most)
            throw new UnreadableDocumentException($"“{path}”太大（超过 {most:N0} 字节），没有读取；请拆分后再检查。");
        if (length == 0)
            throw new UnreadableDocumentException($"“{path}”是空文件，请确认文件是否完整。");
        var bytes = new byte[checked((int)length)];
        var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The encoding to decode <paramref name="bytes"/> with, and the length of the byte order mark to leave out.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="declared">The encoding that the text declares for itself (HTML meta), or null.</param>
    /// <returns>
    /// The encoding, lenient (U+FFFD for a damaged byte) for UTF-8 and strict for GB18030 unless declared; null where the bytes are no text
    /// in any encoding we know.
    /// </returns>
    public static (Encoding Encoding, int Mark)? Detect(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return (Encoding.UTF8, 3);
        if (bytes is [0xFF, 0xFE, ..])
            return (Encoding.Unicode, 2);
        if (bytes is [0xFE, 0xFF, ..])
            return (Encoding.BigEndianUnicode, 2);

        var shape = Utf8Shape.Of(bytes);
        if (shape.Damaged == 0 && (shape.Wide > 0 || shape.Narrow == 0 || !IsGb18030(bytes)))
            return (Encoding.UTF8, 0);
        if (shape.Damaged > 0 && shape.Wide >= (long)SoundPerDamaged * shape.Damaged)
            return (Encoding.UTF8, 0);
        if (Known(declared) is { } encoding)
            return (encoding, 0);
        return IsGb18030(bytes) ? (Gb18030, 0) : null;
    }

    /// <summary>A name or another short string without a declared encoding: UTF-8 where it is valid, else GB18030, else null.</summary>
    public static string? DecodeShort(ReadOnlySpan<byte> bytes) => Detect(bytes) is { } found
        ? found.Encoding.GetString(bytes[found.Mark..])
        : null;

    /// <summary>The charset that an HTML page declares in its first bytes, by meta charset, http-equiv or an XML declaration; null where it does not.</summary>
    public static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWindow)]);
        foreach (var key in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var value = head.AsSpan(at + key.Length).TrimStart(" =\"'\t");
            var end = value.IndexOfAny(" \"';/>\t\r\n");
            if (end > 0)
                return value[..end].ToString();
        }
        return null;
    }

    private static bool IsGb18030(ReadOnlySpan<byte> bytes)
    {
        var decoder = Gb18030.GetDecoder();
        var buffer = ArrayPool<char>.Shared.Rent(8192);
        try
        {
            while (bytes.Length > 0)
            {
                var piece = bytes[..Math.Min(bytes.Length, 4096)];
                decoder.GetChars(piece, buffer, flush: piece.Length == bytes.Length);
                bytes = bytes[piece.Length..];
            }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static Encoding? Known(string? declared)
    {
        if (declared is null)
            return null;
        // Pages that say GB2312 use all of GBK and more; the superset reads them all.
        if (declared.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || declared.Contains("gbk", StringComparison.OrdinalIgnoreCase))
            return CodePagesEncodingProvider.Instance.GetEncoding(54936);
        if (declared.StartsWith("big5", StringComparison.OrdinalIgnoreCase))
            return CodePagesEncodingProvider.Instance.GetEncoding(950);
        return null;
    }

    private static Encoding Registered(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException($"Code page {codePage} is missing from this runtime.");

    /// <summary>What bytes look like when read as UTF-8.</summary>
    /// <param name="Wide">Sound sequences of three and four bytes: Chinese.</param>
    /// <param name="Narrow">Sound sequences of two bytes; short GB18030 words such as 目录 consist of nothing else.</param>
    /// <param name="Damaged">Places that are not UTF-8.</param>
    private readonly record struct Utf8Shape(long Wide, long Narrow, long Damaged)
    {
        public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
        {
            long wide = 0, narrow = 0, damaged = 0;
            while (true)
            {
                var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                if (ascii < 0)
                    return new Utf8Shape(wide, narrow, damaged);
                bytes = bytes[ascii..];
                if (Rune.DecodeFromUtf8(bytes, out _, out var length) != OperationStatus.Done)
                    damaged++;
                else if (length == 2)
                    narrow++;
                else
                    wide++;
                bytes = bytes[length..];
            }
        }
    }
}
