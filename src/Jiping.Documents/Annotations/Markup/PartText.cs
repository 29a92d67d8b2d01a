using System.Text;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Annotations.Markup;

/// <summary>The markup of a part as text, with what is needed to write the very same bytes again.</summary>
internal sealed class PartText
{
    /// <summary>Markup beyond this is no report; all of it has to be in memory to be spliced.</summary>
    private const int MostBytes = 64 << 20;

    private readonly Encoding encoding;
    private readonly byte[] preamble;

    private PartText(string text, Encoding encoding, byte[] preamble)
    {
        Text = text;
        this.encoding = encoding;
        this.preamble = preamble;
    }

    /// <summary>The markup, without byte order mark.</summary>
    public string Text { get; }

    /// <summary>A part of our own.</summary>
    public static PartText New(string text) => new(text, new UTF8Encoding(false), []);

    /// <exception cref="UnreadableDocumentException">The part is too large, or in an encoding in which office files are not written.</exception>
    public static PartText Read(OfficePackage package, string part)
    {
        var bytes = package.Bytes(part, MostBytes);
        var (encoding, preamble) = EncodingOf(bytes);
        try
        {
            var text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
            if (encoding.CodePage == Encoding.UTF8.CodePage && !DeclaresUtf8(text))
                throw Unsupported(package, part);
            return new PartText(text, encoding, bytes[..preamble]);
        }
        catch (DecoderFallbackException)
        {
            throw Unsupported(package, part);
        }
    }

    /// <summary>The bytes of <paramref name="text"/> in the encoding of this part.</summary>
    public byte[] Encode(string text)
    {
        var bytes = new byte[preamble.Length + encoding.GetByteCount(text)];
        preamble.CopyTo(bytes, 0);
        encoding.GetBytes(text, bytes.AsSpan(preamble.Length));
        return bytes;
    }

    private static (Encoding Encoding, int Preamble) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true), 2),
        [(byte)'<', 0, ..] => (new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true), 0),
        [0, (byte)'<', ..] => (new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true), 0),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

    private static bool DeclaresUtf8(string text)
    {
        if (!text.StartsWith("<?xml", StringComparison.Ordinal))
            return true;
        var declaration = text[..Math.Max(0, text.IndexOf("?>", StringComparison.Ordinal))];
        var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        return at < 0 || declaration.IndexOf("utf-8", at, StringComparison.OrdinalIgnoreCase) >= 0 || declaration.IndexOf("ascii", at, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static UnreadableDocumentException Unsupported(OfficePackage package, string part) =>
        new($"“{package.Path}”的部件 {part} 不是 UTF-8 或 UTF-16 编码");
}
