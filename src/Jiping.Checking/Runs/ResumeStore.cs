using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jiping.Checking.Runs;

/// <summary>
/// What a batch keeps beside its results until it ends, so that one that was interrupted is taken up where it stopped: for each package what the end of the batch
/// needs of it, and which files were written. Nothing of it is believed unless the package, the options, the lists, the program and the files written are the same, byte for byte.
/// </summary>
internal sealed partial class ResumeStore
{
    /// <summary>The folder in <c>--out</c>; it goes when the batch has ended.</summary>
    public const string FolderName = ".jiping-resume";

    private readonly string output;
    private readonly string folder;

    private sealed record Entry(string Key, Finished Finished, IReadOnlyList<WrittenFile> Files);

    private sealed record WrittenFile(string Path, string Hash);

    private ResumeStore(string output)
    {
        this.output = Path.GetFullPath(output);
        folder = Path.Combine(this.output, FolderName);
    }

    /// <summary>Packages taken over from the interrupted run.</summary>
    public int Reused => reused;

    private int reused;

    /// <param name="output">The folder of the results.</param>
    /// <param name="resume">Take up what is there; otherwise it is thrown away.</param>
    /// <exception cref="ResultFileException">The folder cannot be written.</exception>
    public static ResumeStore Open(string output, bool resume)
    {
        var store = new ResumeStore(output);
        try
        {
            if (Directory.Exists(store.folder))
            {
                store.RemoveLeftovers();
                if (!resume)
                    Directory.Delete(store.folder, recursive: true);
            }
            Directory.CreateDirectory(store.folder);
            return store;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ResultFileException($"结果写不进“{output}”：请检查文件夹是否可写、磁盘是否已满。", exception);
        }
    }

    /// <summary>What was kept of a package; null where it is to be checked.</summary>
    /// <param name="name">Place of its results below the folder.</param>
    /// <param name="key">What its results depend on.</param>
    public Finished? Find(string name, string key)
    {
        try
        {
            string path = PathOf(name);
            if (!File.Exists(path))
                return null;
            var entry = JsonSerializer.Deserialize<Entry>(File.ReadAllBytes(path));
            if (entry is null || entry.Key != key || !entry.Files.All(IsThere))
                return null;
            Interlocked.Increment(ref reused);
            return entry.Finished;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or NotSupportedException or InvalidOperationException)
        {
            // Half an entry is none.
            return null;
        }
    }

    /// <summary>Keeps a package. The files must be written before.</summary>
    public void Keep(string name, string key, Finished finished, IEnumerable<string> files)
    {
        var written = files.Distinct(StringComparer.Ordinal).Select(file => new WrittenFile(Path.GetRelativePath(output, Path.GetFullPath(file)), HashOf(file))).ToList();
        ResultFile.Write(PathOf(name), stream => JsonSerializer.Serialize(stream, new Entry(key, finished, written)));
    }

    /// <summary>The batch has ended: nothing is left to take up.</summary>
    public void Close()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The results are complete; what stays is thrown away by the next run.
        }
    }

    private bool IsThere(WrittenFile file)
    {
        string path = Path.Combine(output, file.Path);
        return File.Exists(path) && HashOf(path) == file.Hash;
    }

    /// <summary>Files that a killed run had begun to write.</summary>
    private void RemoveLeftovers()
    {
        foreach (string file in Directory.EnumerateFiles(output, "*.tmp", SearchOption.AllDirectories))
            if (Leftover().IsMatch(file))
                File.Delete(file);
    }

    private string PathOf(string name) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))) + ".state");

    private static string HashOf(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    [GeneratedRegex(@"\.[0-9a-f]{32}\.tmp$")]
    private static partial Regex Leftover();
}
