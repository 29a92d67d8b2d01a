using System.IO.Compression;
using Jiping.Authoring.Packages.Saving;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Files;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Packages;

/// <summary>
/// The plain form of a package (design section 6): a folder, or a zip of it. Both hold the same files, so that either can be turned into the other without loss
/// (docs/package.md says every key).
/// </summary>
public static class PackageFolder
{
    private const string ZipExtension = ".zip";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads a package.</summary>
    /// <param name="path">The folder or zip.</param>
    /// <param name="schemes">The schemes that it may be made under; the built-in ones where null.</param>
    /// <exception cref="DataFileException">It has faults: all of them, each with file and line.</exception>
    public static LoadedPackage Load(string path, SchemeCatalog? schemes = null) => TryLoad(path, schemes, out var problems) ?? throw new DataFileException(problems);

    /// <summary>As <see cref="Load"/>; null with all problems where there are any.</summary>
    public static LoadedPackage? TryLoad(string path, SchemeCatalog? schemes, out IReadOnlyList<DataProblem> problems)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var intake = new PackageIntake(path, schemes ?? SchemeCatalog.BuiltIn);
        try
        {
            if (Directory.Exists(path))
                StagedSave.Finish(path);
            var loaded = intake.Read(FileTree.Open(path));
            problems = intake.Problems;
            return loaded;
        }
        catch (UnreadableDocumentException e)
        {
            problems = [.. intake.Problems, new DataProblem(path, 0, 0, e.Message)];
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems = [.. intake.Problems, new DataProblem(path, 0, 0, $"无法读取（{e.Message}）；请检查文件是否被占用、是否有权限")];
            return null;
        }
    }

    /// <summary>
    /// Writes a package, with its ledger, evidence and other files where it came from elsewhere. After a crash the folder holds the old package or the new one, never a
    /// mixture. Remarks of files that are there are kept; files whose content stays the same are not touched.
    /// </summary>
    /// <param name="loaded">The package.</param>
    /// <param name="path">A folder, or a file that ends in .zip.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Save(LoadedPackage loaded, string path)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Refuse(loaded);
        if (path.EndsWith(ZipExtension, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path))
            SaveZip(loaded, path);
        else
            SaveFolder(loaded, Path.GetFullPath(path));
    }

    /// <summary>A package that lies nowhere yet.</summary>
    public static void Save(SubmissionPackage package, string path, SchemeCatalog? schemes = null) =>
        Save(new LoadedPackage { Package = package, Schemes = schemes ?? SchemeCatalog.BuiltIn }, path);

    private static void Refuse(LoadedPackage loaded)
    {
        var names = loaded.Package.Projects.Select(static project => project.Key).ToList();
        var sections = loaded.Package.Narrative.Select(static section => section.Id).ToList();
        foreach (var list in (IReadOnlyList<string>[])[names, sections, [.. loaded.Ledger.Select(static ledger => ledger.Kind)]])
        {
            if (list.FirstOrDefault(static name => !PackageFiles.IsName(name)) is { } wrong)
                throw new ArgumentException($"“{wrong}” cannot be the name of a file.", nameof(loaded));
            if (list.Distinct(StringComparer.OrdinalIgnoreCase).Count() != list.Count)
                throw new ArgumentException("Two parts have one name.", nameof(loaded));
        }
    }

    private static void SaveFolder(LoadedPackage loaded, string root)
    {
        Directory.CreateDirectory(root);
        StagedSave.Finish(root);
        var changed = new List<(string, Action<Stream>)>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, content) in PackageTexts.Write(loaded, file => Existing(root, file)))
        {
            written.Add(file);
            if (Existing(root, file) is not { } old || !old.AsSpan().SequenceEqual(content))
                changed.Add((file, stream => stream.Write(content)));
        }

        bool elsewhere = loaded.Path.Length == 0 || !string.Equals(Path.GetFullPath(loaded.Path), root, StringComparison.Ordinal);
        if (elsewhere)
            foreach (var file in Passengers(loaded))
                changed.Add((file.Path, file.CopyTo));
        StagedSave.Write(root, changed, Obsolete(root, written));
    }

    /// <summary>Projects, sections and ledgers that the package has no more.</summary>
    private static List<string> Obsolete(string root, HashSet<string> written)
    {
        var obsolete = new List<string>();
        foreach (var (folder, pattern) in (ReadOnlySpan<(string, string)>)[(PackageFiles.ProjectFolder, "*.yaml"), (PackageFiles.NarrativeFolder, "*.md"), (PackageFiles.LedgerFolder, "*.csv")])
            if (Directory.Exists(Path.Combine(root, folder)))
                foreach (string file in Directory.EnumerateFiles(Path.Combine(root, folder), pattern))
                    if (!Path.GetFileName(file).StartsWith('.') && !written.Contains(folder + Path.GetFileName(file)))
                        obsolete.Add(folder + Path.GetFileName(file));
        return obsolete;
    }

    private static byte[]? Existing(string root, string file) => Path.Combine(root, file) is var full && File.Exists(full) ? File.ReadAllBytes(full) : null;

    private static void SaveZip(LoadedPackage loaded, string path)
    {
        var old = File.Exists(path) ? FileTree.Open(path).Files.ToDictionary(static file => file.Path, StringComparer.Ordinal) : [];
        WholeFile.Write(path, stream => WriteZip(loaded, stream, file => old.GetValueOrDefault(file)?.ReadAll(16 << 20)), durable: true);
    }

    private static void WriteZip(LoadedPackage loaded, Stream output, Func<string, byte[]?> existing)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (file, content) in PackageTexts.Write(loaded, existing))
            Add(file, stream => stream.Write(content));
        foreach (var file in Passengers(loaded))
            Add(file.Path, file.CopyTo);

        void Add(string file, Action<Stream> write)
        {
            var entry = archive.CreateEntry(file);
            // The same package gives the same zip.
            entry.LastWriteTime = Epoch;
            using var stream = entry.Open();
            write(stream);
        }
    }

    /// <summary>What goes along as it is.</summary>
    internal static IEnumerable<TreeFile> Passengers(LoadedPackage loaded)
    {
        IEnumerable<TreeFile> files = loaded.Evidence.Select(static evidence => evidence.File).Concat(loaded.Others);
        return loaded.Accepted is { } accepted ? files.Prepend(accepted) : files;
    }
}
