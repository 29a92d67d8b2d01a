using Jiping.Checking.Assignment;
using Jiping.Checking.Dossiers;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>
/// The files of a unit of a heap as they were received. An archive that holds files of one unit only goes into its dossier whole; of one that holds files of several,
/// each unit gets its own entries, and the archive is kept once for all.
/// </summary>
internal sealed class HeapFiles(IReadOnlyList<string> paths, DossierShelf shelf)
{
    private const string InArchive = "!/";

    private readonly Lazy<Dictionary<string, string>> onDisk = new(() => PackageReader.Files(paths).DistinctBy(static file => file.Path).ToDictionary(static file => file.Path, static file => file.OnDisk, StringComparer.Ordinal));
    private Dictionary<string, HashSet<int>>? unitsOfArchive;

    /// <exception cref="DossierException">An archive could not be kept.</exception>
    public IReadOnlyList<SubmittedFile> Of(UnitAssignment unit, UnitHeap heap)
    {
        var units = LazyInitializer.EnsureInitialized(ref unitsOfArchive, () => heap.Assignment.Files.Where(static file => ArchiveOf(file.Path) is not null)
            .GroupBy(static file => ArchiveOf(file.Path)!).ToDictionary(static group => group.Key, static group => group.Select(static file => file.Unit).ToHashSet(), StringComparer.Ordinal));
        var files = new List<SubmittedFile>();
        foreach (var loose in unit.Files.Where(static file => ArchiveOf(file.Path) is null))
            files.Add(onDisk.Value.TryGetValue(loose.Path, out string? path) ? OnDisk(loose.Path, path) : new SubmittedFile(loose.Path, null, null, "不是普通文件，没有收存"));
        foreach (var archive in unit.Files.Where(static file => ArchiveOf(file.Path) is not null).GroupBy(static file => ArchiveOf(file.Path)!))
        {
            string path = onDisk.Value[archive.Key];
            if (units[archive.Key].Count == 1)
            {
                files.Add(OnDisk(archive.Key, path));
                continue;
            }
            var (kept, hash) = shelf.Keep(archive.Key, () => File.OpenRead(path));
            string remark = $"取自装有几个单位材料的压缩包，原包存于档案目录的“{kept}”，SHA-256 {hash}";
            foreach (var entry in archive)
                files.Add(Entry(entry, heap, remark));
        }
        return files;
    }

    /// <summary>A file that lies on disk.</summary>
    public static SubmittedFile OnDisk(string path, string full) =>
        new(path, () => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), new DateTimeOffset(File.GetLastWriteTime(full)));

    private static SubmittedFile Entry(FileAssignment entry, UnitHeap heap, string remark)
    {
        using var content = heap.Content(entry);
        return content is null ? new SubmittedFile(entry.Path, null, null, remark + "，没有单独取出") : new SubmittedFile(entry.Path, () => heap.Content(entry)!, null, remark);
    }

    /// <summary>The outermost archive around a file; null where it lies in none.</summary>
    private static string? ArchiveOf(string path) => path.IndexOf(InArchive, StringComparison.Ordinal) is >= 0 and var at ? path[..at] : null;
}
