namespace Jiping.Documents.Reading.Archives;

/// <summary>What one archive, with all archives inside it, may still unpack. Counts what really comes out, not what headers promise.</summary>
internal sealed class ArchiveBudget(string path, ReadLimits limits)
{
    private long bytes = limits.TotalBytes;
    private int entries = limits.Entries;

    /// <summary>True once a bound was met; nothing more of the archive is read.</summary>
    public bool Exhausted { get; private set; }

    /// <exception cref="UnreadableDocumentException">The archive unpacks to more than <see cref="ReadLimits.TotalBytes"/>.</exception>
    public void TakeBytes(int count)
    {
        bytes -= count;
        if (bytes >= 0)
            return;
        Exhausted = true;
        throw new UnreadableDocumentException($"“{path}”解压后超过 {limits.TotalBytes:N0} 字节，已停止读取（可能是有意构造的压缩包）；请拆分后再检查。");
    }

    /// <exception cref="UnreadableDocumentException">The archive holds more than <see cref="ReadLimits.Entries"/> files.</exception>
    public void TakeEntries(int count)
    {
        entries -= Math.Min(count, entries + 1);
        if (entries >= 0)
            return;
        Exhausted = true;
        throw new UnreadableDocumentException($"“{path}”中的文件超过 {limits.Entries:N0} 个，没有读取；请拆分后再检查。");
    }
}
