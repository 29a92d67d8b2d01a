using System.Buffers;

namespace Jiping.Documents.Word;

/// <summary>
/// Takes table styles and latent styles out of styles.xml before it is parsed. They say nothing that we read, and in files from common templates
/// they are nine tenths of the part, several times the text itself; parsing them cost more than all the rest of a document.
/// Only the plain form that programs write is cut (prefix w, UTF-8, no comments or DTD); whatever else comes passes unchanged.
/// </summary>
internal sealed class TableStyleFilter : Stream
{
    /// <summary>Larger parts stream through as they are.</summary>
    private const int MostBytes = 8 << 20;

    private readonly Stream rest;
    private byte[] buffer;
    private int position;
    private int end;

    private TableStyleFilter(Stream source)
    {
        rest = source;
        buffer = ArrayPool<byte>.Shared.Rent(64 << 10);
        for (int count; end < MostBytes && (count = source.Read(buffer, end, buffer.Length - end)) > 0;)
        {
            end += count;
            if (end == buffer.Length)
                Grow();
        }
        if (end < MostBytes)
            end = Cut(buffer.AsSpan(0, end));
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The part without what is not needed; owns <paramref name="source"/>.</summary>
    public static Stream Over(Stream source) => new TableStyleFilter(source);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> target)
    {
        if (position == end)
            return rest.Read(target);
        var count = Math.Min(target.Length, end - position);
        buffer.AsSpan(position, count).CopyTo(target);
        position += count;
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Closes the gaps in place.</summary>
    /// <returns>Bytes that are left.</returns>
    internal static int Cut(Span<byte> xml)
    {
        if (xml.IndexOf("<w:styles"u8) < 0 || xml.IndexOf("<!"u8) >= 0)
            return xml.Length;
        int read = 0, write = 0;
        while (true)
        {
            var from = read;
            var next = Next(xml, ref read);
            xml[from..next].CopyTo(xml[write..]);
            write += next - from;
            if (next == xml.Length)
                return write;
        }
    }

    /// <summary>Finds the next element to cut.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="read">Where to look from; afterwards, where the element ends.</param>
    /// <returns>Where it starts, or the length of the part.</returns>
    private static int Next(ReadOnlySpan<byte> xml, ref int read)
    {
        var at = read;
        while (true)
        {
            var found = xml[at..].IndexOf("<w:style "u8);
            var latent = found < 0 ? -1 : xml.Slice(at, found).IndexOf("<w:latentStyles "u8);
            var start = latent >= 0 ? at + latent : at + found;
            var length = found < 0 ? -1 : xml[start..].IndexOf((byte)'>');
            if (length < 0)
                return read = xml.Length;
            var tag = xml.Slice(start, length);
            at = start + length + 1;
            if (tag[^1] == '/' || latent < 0 && tag.IndexOf(" w:type=\"table\""u8) < 0)
                continue;
            var closing = latent >= 0 ? "</w:latentStyles>"u8 : "</w:style>"u8;
            var close = xml[at..].IndexOf(closing);
            if (close < 0)
                return read = xml.Length;
            read = at + close + closing.Length;
            return start;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
            position = end = 0;
            rest.Dispose();
        }
        base.Dispose(disposing);
    }
}
