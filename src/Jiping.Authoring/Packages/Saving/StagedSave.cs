namespace Jiping.Authoring.Packages.Saving;

/// <summary>
/// Changes several files of a folder so that after a crash either all or none are changed: the new ones are first written into a hidden folder beside them; once that is
/// complete a mark says so; then they are moved to their places. Whoever opens the folder next finishes what was marked and throws away what was not.
/// </summary>
internal static class StagedSave
{
    private const string Stage = ".jiping-saving";
    private const string Complete = ".complete";

    /// <param name="root">The folder; made where it is not there.</param>
    /// <param name="files">Path and writer of each file that is new or changed.</param>
    /// <param name="obsolete">Paths of files to remove.</param>
    public static void Write(string root, IReadOnlyList<(string Path, Action<Stream> Write)> files, IReadOnlyList<string> obsolete)
    {
        Directory.CreateDirectory(root);
        Finish(root);
        if (files.Count == 0 && obsolete.Count == 0)
            return;
        string stage = Path.Combine(root, Stage);
        Directory.CreateDirectory(stage);
        try
        {
            foreach (var (path, write) in files)
            {
                string target = Below(stage, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            // The mark appears whole or not at all.
            string mark = Path.Combine(stage, Complete);
            using (var stream = new FileStream(mark + "~", FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', obsolete)));
                stream.Flush(flushToDisk: true);
            }

            File.Move(mark + "~", mark);
        }
        catch
        {
            Directory.Delete(stage, recursive: true);
            throw;
        }

        Finish(root);
    }

    /// <summary>Finishes a save that was interrupted after its mark, drops one that was interrupted before.</summary>
    public static void Finish(string root)
    {
        string stage = Path.Combine(root, Stage);
        if (!Directory.Exists(stage))
            return;
        string mark = Path.Combine(stage, Complete);
        if (File.Exists(mark))
        {
            foreach (string file in Directory.EnumerateFiles(stage, "*", SearchOption.AllDirectories).Where(file => file != mark).ToList())
            {
                string target = Path.Combine(root, Path.GetRelativePath(stage, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(file, target, overwrite: true);
            }

            foreach (string path in File.ReadAllText(mark).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                File.Delete(Below(root, path));
        }

        Directory.Delete(stage, recursive: true);
    }

    private static string Below(string root, string path)
    {
        string full = Path.GetFullPath(Path.Combine(root, path));
        return full.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"The path leads out of the package: {path}", nameof(path));
    }
}
