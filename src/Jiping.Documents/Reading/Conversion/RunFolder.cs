namespace Jiping.Documents.Reading.Conversion;

/// <summary>A temporary folder of one run; gone when it is disposed of, whatever happened in it.</summary>
internal sealed class RunFolder : IDisposable
{
    private const int MostTries = 5;

    public string Path { get; } = Directory.CreateTempSubdirectory("jiping-").FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Bytes of all files below a folder; what vanishes meanwhile counts nothing.</summary>
    public static long Size(string folder)
    {
        var bytes = 0L;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
                bytes += file.Exists ? file.Length : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Being written to.
        }
        return bytes;
    }

    public void Dispose()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A process that was just ended may hold a file for a moment (Windows); after some tries the system's own cleaning has to do.
                if (tries == MostTries)
                    return;
                Thread.Sleep(100 * tries);
            }
        }
    }
}
