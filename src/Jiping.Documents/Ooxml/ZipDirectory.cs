using System.Buffers.Binary;
using System.Text;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Ooxml;

/// <summary>Looks at a file before an archive reader takes in its whole directory.</summary>
internal static class ZipDirectory
{
    /// <summary>Bytes of a directory record that a sane entry needs at most, its name included.</summary>
    private const int RecordBytes = 1024;

    private const int EndRecord = 22;

    /// <summary>
    /// Refuses a directory too long for <see cref="ReadLimits.Entries"/>: the library would hold it in memory whole.
    /// A directory that cannot be found is left to the library, which says that the file is incomplete.
    /// </summary>
    public static void Check(Stream content, string path, ReadLimits limits)
    {
        var length = (int)Math.Min(content.Length, EndRecord + ushort.MaxValue);
        var tail = new byte[length];
        content.Position = content.Length - length;
        content.ReadExactly(tail);
        content.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecord > length)
            return;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (start == uint.MaxValue)
            start = LargeStart(content, tail.AsSpan(0, at));
        var end = content.Length - length + at;
        if (end - start > (long)limits.Entries * RecordBytes)
            throw new UnreadableDocumentException($"“{path}”的目录过长，部件超过 {limits.Entries} 个的上限，已停止读取。请核对文件来源。");
    }

    /// <summary>Start of the directory as the records of large archives (Zip64) give it; the end of the file where they are broken.</summary>
    private static long LargeStart(Stream content, ReadOnlySpan<byte> beforeEnd)
    {
        const int locatorBytes = 20;
        if (beforeEnd.Length < locatorBytes || !beforeEnd[^locatorBytes..].StartsWith("PK\u0006\u0007"u8))
            return content.Length;
        var at = BinaryPrimitives.ReadUInt64LittleEndian(beforeEnd[(beforeEnd.Length - locatorBytes + 8)..]);
        Span<byte> record = stackalloc byte[56];
        if (at > (ulong)(content.Length - record.Length))
            return content.Length;
        content.Position = (long)at;
        content.ReadExactly(record);
        content.Position = 0;
        return (long)Math.Min((ulong)content.Length, BinaryPrimitives.ReadUInt64LittleEndian(record[48..]));
    }

    /// <summary>True where the first megabyte holds a word in UTF-16, as compound files name their streams.</summary>
    public static bool Mentions(Stream content, string word)
    {
        var head = new byte[(int)Math.Min(content.Length, 1 << 20)];
        content.Position = 0;
        content.ReadExactly(head);
        return head.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)) >= 0;
    }
}
