namespace Jiping.Documents.Reading.Archives;

/// <summary>Makes the content of an archive entry seekable without trusting its size: a short one in memory, a long one in a temporary file.</summary>
internal static class EntryBuffer
{
    internal const int Piece = 81920;

    /// <param name="source">The unpacking stream.</param>
    /// <param name="path">The entry's path, for messages.</param>
    /// <param name="limits">Bounds of one part.</param>
    /// <param name="budget">Bounds of the archive.</param>
    /// <returns>The content, at its start; closing it frees all it holds.</returns>
    /// <exception cref="UnreadableDocumentException">The entry or the archive exceeds its bounds.</exception>
    public static Stream Copy(Stream source, string path, ReadLimits limits, ArchiveBudget budget)
    {
        Stream target = new MemoryStream();
        try
        {
            var piece = new byte[Piece];
            int count;
            while ((count = source.Read(piece)) > 0)
            {
                budget.TakeBytes(count);
                if (target.Length + count > limits.PartBytes)
                    throw new UnreadableDocumentException($"“{path}”解压后超过 {limits.PartBytes:N0} 字节，没有读取；请拆分后再检查。");
                if (target is MemoryStream memory && memory.Length + count > limits.BufferedBytes)
                {
                    target = TemporaryFile();
                    using (memory)
                        memory.WriteTo(target);
                }
                target.Write(piece, 0, count);
            }
            target.Position = 0;
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>A file that vanishes when it is closed.</summary>
    internal static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        });
}
