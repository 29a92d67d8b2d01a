using Jiping.Documents.Files;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>A temporary folder of one run; gone when it is disposed of, whatever happened in it.</summary>
internal sealed class RunFolder : IDisposable
{
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

    public void Dispose() => FolderRemoval.Remove(Path);
}
