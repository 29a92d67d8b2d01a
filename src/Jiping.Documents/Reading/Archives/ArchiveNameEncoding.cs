using System.Text;
using Jiping.Documents.Texts;

namespace Jiping.Documents.Reading.Archives;

/// <summary>
/// Decodes the names of zip entries that do not carry the UTF-8 flag: UTF-8 where a name is valid UTF-8 (macOS leaves the flag out),
/// otherwise GB18030 (Windows in China), otherwise the bytes as they are.
/// </summary>
internal sealed class ArchiveNameEncoding : Encoding
{
    public static readonly ArchiveNameEncoding Instance = new();

    public override string GetString(byte[] bytes, int index, int count) => Decode(bytes.AsSpan(index, count));

    public override int GetCharCount(byte[] bytes, int index, int count) => Decode(bytes.AsSpan(index, count)).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var text = Decode(bytes.AsSpan(byteIndex, byteCount));
        text.CopyTo(chars.AsSpan(charIndex));
        return text.Length;
    }

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetByteCount(char[] chars, int index, int count) => UTF8.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        UTF8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetMaxByteCount(int charCount) => UTF8.GetMaxByteCount(charCount);

    private static string Decode(ReadOnlySpan<byte> bytes) => TextDecoder.DecodeShort(bytes) ?? Latin1.GetString(bytes);
}
