using Jiping.Documents.Files;

namespace Jiping.Web.Hosting;

/// <summary>
/// The one folder that holds everything of a run: uploads, results, what is unpacked. Nobody else may read it, and it goes with the program; what a killed
/// program left behind is removed by the next one.
/// </summary>
public sealed class PrivateFolder : IDisposable
{
    private const string Prefix = "jiping-serve-";
    private const string LockName = "in-use";

    private readonly FileStream held;

    private PrivateFolder(string path)
    {
        Path = path;
        held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public string Path { get; }

    /// <param name="parent">Where it is made; the system's folder for temporary files where null.</param>
    public static PrivateFolder Create(string? parent = null)
    {
        parent ??= System.IO.Path.GetTempPath();
        RemoveAbandoned(parent);
        string path = System.IO.Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N"));
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PrivateFolder(path);
    }

    /// <summary>A new folder below it.</summary>
    public string Folder(params string[] steps) => Directory.CreateDirectory(System.IO.Path.Combine([Path, .. steps])).FullName;

    public void Dispose()
    {
        held.Dispose();
        FolderRemoval.Remove(Path);
    }

    /// <summary>A folder whose lock nobody holds has lost its program.</summary>
    private static void RemoveAbandoned(string parent)
    {
        try
        {
            foreach (var folder in new DirectoryInfo(parent).EnumerateDirectories(Prefix + "*"))
                if (folder.LinkTarget is null && IsAbandoned(System.IO.Path.Combine(folder.FullName, LockName)))
                    FolderRemoval.Remove(folder.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else's: not ours to remove.
        }
    }

    private static bool IsAbandoned(string mark)
    {
        try
        {
            if (!File.Exists(mark))
                return false;
            using var free = new FileStream(mark, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
