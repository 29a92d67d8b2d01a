namespace Jiping.Documents.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then into it in one step.</summary>
public static class WholeFile
{
    /// <param name="path">Where it goes; folders are made.</param>
    /// <param name="write">Writes it; gets a stream that can be read and sought.</param>
    /// <param name="durable">True for what somebody typed: it is on the disk when the call returns. Results can be made again, and waiting for the disk would cost a batch more than its checks.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write, bool durable = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        // Hidden, so that nobody who lists the folder meanwhile takes it for a result.
        string temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                write(file);
                file.Flush(flushToDisk: durable);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            Discard(temporary);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What went wrong was said where it did.
        }
    }
}
