using System.IO.Compression;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Ooxml;

/// <summary>
/// Counts what is really unpacked from one file. The sizes a zip declares about itself are never trusted: a bomb lies about them.
/// </summary>
/// <param name="path">Path to name in messages.</param>
/// <param name="limits">Bounds for one part, for all parts and for the ratio.</param>
/// <param name="fileLength">Length of the file itself, in bytes: no entry can be packed into more.</param>
internal sealed class UnpackBudget(string path, ReadLimits limits, long fileLength)
{
    /// <summary>Below this size a high ratio is harmless (an empty form in a long line of spaces).</summary>
    private const long RatioMatters = 16L << 20;

    private long total;

    /// <exception cref="UnreadableDocumentException">The entry is encrypted.</exception>
    public Stream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new UnreadableDocumentException($"“{path}”里的 {entry.FullName} 设了密码，无法读取。请去掉密码后重新保存再提交。");
        return new BoundedStream(entry.Open(), this, entry.FullName, Math.Min(entry.CompressedLength, fileLength));
    }

    private void Count(string part, long partBytes, int added, long packed)
    {
        total += added;
        if (partBytes > limits.PartBytes || total > limits.TotalBytes)
            throw new UnreadableDocumentException(
                $"“{path}”解压到 {part} 时超过 {(partBytes > limits.PartBytes ? limits.PartBytes : limits.TotalBytes) >> 20} MB 的上限，已停止读取。请核对文件来源，或删去无用的行列和内容后另存。");
        if (partBytes > RatioMatters && partBytes / Math.Max(1, packed) > limits.Ratio)
            throw new UnreadableDocumentException(
                $"“{path}”的 {part} 压缩比超过 {limits.Ratio} 倍，疑似压缩炸弹，已停止读取。请核对文件来源，用 WPS 或 Office 打开后另存再提交。");
    }

    private sealed class BoundedStream(Stream inner, UnpackBudget budget, string part, long packed) : Stream
    {
        private long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            read += count;
            budget.Count(part, read, count, packed);
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
