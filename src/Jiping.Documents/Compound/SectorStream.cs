namespace Jiping.Documents.Compound;

/// <summary>A stream that lies in pieces of equal size; seekable, read only. Closing it leaves the file open.</summary>
internal sealed class SectorStream(Stream content, long[] pieces, int pieceBytes, long size) : Stream
{
    private readonly long length = Math.Min(size, pieces.LongLength * pieceBytes);
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new IOException("Before the beginning.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Fills the buffer as far as there is content: readers of records ask once and take what they get for all there is.</summary>
    public override int Read(Span<byte> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length && position < length)
        {
            var within = (int)(position % pieceBytes);
            var count = (int)Math.Min(Math.Min(buffer.Length - filled, pieceBytes - within), length - position);
            content.Position = pieces[position / pieceBytes] + within;
            var read = content.Read(buffer.Slice(filled, count));
            if (read == 0)
                break;
            position += read;
            filled += read;
        }
        return filled;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => length + offset,
    };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
