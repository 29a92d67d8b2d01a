using Jiping.Documents.Reading.Conversion;

namespace Jiping.Documents.Reading;

/// <summary>Reads a folder (recursively), an archive, or several files as one package.</summary>
public static class PackageReader
{
    private const int ReasonsShown = 3;

    /// <param name="paths">
    /// Files, folders or archives of the file system. Paths in the package are relative to the folder, where one is given, or to the folder that
    /// all of them share: a single file has its name as path.
    /// </param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <param name="converter">For the formats before docx and xlsx; <see cref="OfficeConverter.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">A path does not exist, or nothing in it can be read.</exception>
    public static Package Read(IReadOnlyList<string> paths, ReadLimits? limits = null, OfficeConverter? converter = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0)
            throw new UnreadableDocumentException("没有给出要检查的文件或文件夹。");
        limits ??= ReadLimits.Default;
        var intake = new PackageIntake(limits, converter);
        var roots = Fill(paths, intake, limits);
        if (intake.Documents.Count == 0)
            throw NothingRead(paths, intake);
        return intake.ToPackage(NameOf(roots[0]));
    }

    /// <summary>Gives all files to the intake; the paths that exist.</summary>
    internal static IReadOnlyList<string> Fill(IReadOnlyList<string> paths, PackageIntake intake, ReadLimits limits)
    {
        var roots = Existing(paths, intake);
        var shared = BaseOf(roots);
        foreach (var root in roots)
        {
            var path = Path.GetRelativePath(shared, root).Replace(Path.DirectorySeparatorChar, '/');
            if (Directory.Exists(root))
                FolderWalk.Add(new DirectoryInfo(root), path == "." ? "" : path + "/", intake, limits);
            else
                AddFile(new FileInfo(root), path, intake);
        }
        return roots;
    }

    /// <summary>
    /// Opens the files of a package again, in the same order and under the same paths and bounds as <see cref="Read"/>, without reading
    /// them as documents.
    /// </summary>
    /// <param name="paths">The paths of the package.</param>
    /// <param name="visit">Gets the path in the package and the content, seekable, which is closed afterwards. Files that cannot be opened are passed over.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">No path exists.</exception>
    public static void Visit(IReadOnlyList<string> paths, Action<string, Stream> visit, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(visit);
        limits ??= ReadLimits.Default;
        Fill(paths, new PackageIntake(limits, leaf: (content, path, _) => visit(path, content)), limits);
    }

    /// <summary>
    /// The files below some paths as they lie on disk, archives whole, under the paths that <see cref="Read"/> gives them. What lies beside documents without
    /// being one (lock files, hidden files) is not among them.
    /// </summary>
    /// <param name="paths">The paths of the package.</param>
    /// <exception cref="UnreadableDocumentException">No path exists.</exception>
    public static IReadOnlyList<ReceivedFile> Files(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new List<string>();
        var roots = Fill(paths, new PackageIntake(ReadLimits.Default, without: Note), ReadLimits.Default);
        var shared = BaseOf(roots);
        return [.. found.Distinct(StringComparer.Ordinal).Select(full => new ReceivedFile(Path.GetRelativePath(shared, full).Replace(Path.DirectorySeparatorChar, '/'), full))];

        bool Note(string full)
        {
            found.Add(full);
            return true;
        }
    }

    /// <summary>The folder that paths in the package are relative to.</summary>
    private static string BaseOf(IReadOnlyList<string> roots) => roots.Count == 1 && Directory.Exists(roots[0]) ? roots[0] : SharedFolder(roots);

    /// <summary>The paths that exist, each once. Of several a missing one is a failure, and the rest go on; where none exists there is nothing to read.</summary>
    private static List<string> Existing(IReadOnlyList<string> paths, PackageIntake intake)
    {
        var roots = new List<string>(paths.Count);
        UnreadableDocumentException? missing = null;
        foreach (string path in paths)
        {
            try
            {
                var full = FullPath(path);
                if (!roots.Contains(full, StringComparer.Ordinal))
                    roots.Add(full);
            }
            catch (UnreadableDocumentException e)
            {
                missing ??= e;
                intake.Fail(path, e.Message);
            }
        }
        return roots.Count == 0 ? throw missing! : roots;
    }

    /// <summary>A document by itself, with the list of accepted findings beside it: 报告.accepted.yaml or 报告.docx.accepted.yaml.</summary>
    private static void AddFile(FileInfo file, string path, PackageIntake intake)
    {
        intake.AddFile(file, path);
        foreach (string name in (string[])[System.IO.Path.ChangeExtension(file.Name, FileNames.Acceptance), $"{file.Name}.{FileNames.Acceptance}"])
            if (new FileInfo(System.IO.Path.Combine(file.DirectoryName!, name)) is { Exists: true } beside && !intake.Acceptances.Exists(known => known.Path == Beside(path, name)))
                intake.AddFile(beside, Beside(path, name));

        static string Beside(string path, string name) => path[..(path.LastIndexOf('/') + 1)] + name;
    }

    /// <summary>
    /// The packages of a batch: each child folder, zip or document of <paramref name="folder"/>, as full paths in ordinal order. Documents in
    /// old formats are among them, so that a unit that handed one in is reported and not forgotten.
    /// </summary>
    /// <exception cref="UnreadableDocumentException">The folder does not exist, cannot be listed, or holds no package.</exception>
    public static IReadOnlyList<string> FindPackages(string folder) => FindPackages(folder, out _);

    /// <param name="folder">The folder of the batch.</param>
    /// <param name="skipped">Children that are no packages, named so that nothing is dropped silently.</param>
    /// <inheritdoc cref="FindPackages(string)"/>
    public static IReadOnlyList<string> FindPackages(string folder, out IReadOnlyList<SkippedFile> skipped)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var root = FullPath(folder);
        if (!Directory.Exists(root))
            throw new UnreadableDocumentException($"“{folder}”不是文件夹；批量检查时请给出各单位材料所在的文件夹。");
        var packages = new List<string>();
        var left = new List<SkippedFile>();
        foreach (var item in Children(root, folder))
        {
            if (FileNames.IsIgnored(item.Name))
                continue;
            var extension = FileNames.Extension(item.Name);
            var why = item is DirectoryInfo ? null : extension.Length == 0 ? SkipReasons.Unknown : SkipReasons.OfExtension(extension);
            if (why is null)
                packages.Add(item.FullName);
            else
                left.Add(new SkippedFile(item.Name, why));
        }
        if (packages.Count == 0)
            throw new UnreadableDocumentException($"“{folder}”中没有可以检查的文件夹、zip 或文件；请把各单位的材料放在其下。");
        skipped = left;
        return packages;
    }

    private static List<FileSystemInfo> Children(string root, string shown)
    {
        try
        {
            return [.. new DirectoryInfo(root).EnumerateFileSystemInfos().OrderBy(static i => i.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"文件夹“{shown}”无法打开；请检查是否有读取权限。", e);
        }
    }

    private static string FullPath(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableDocumentException("没有给出要检查的文件或文件夹。");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!Path.Exists(full))
            throw new UnreadableDocumentException($"“{path}”不存在；请检查路径是否写对。");
        return full;
    }

    private static string SharedFolder(IReadOnlyList<string> roots)
    {
        var shared = Path.GetDirectoryName(roots[0]) ?? roots[0];
        foreach (var root in roots)
            while (!IsInside(root, shared))
                shared = Path.GetDirectoryName(shared) ?? "";
        return shared.Length == 0 ? Path.GetPathRoot(roots[0]) ?? roots[0] : shared;
    }

    private static bool IsInside(string path, string folder) =>
        folder.Length == 0
        || (path.StartsWith(folder, StringComparison.Ordinal)
            && (Path.EndsInDirectorySeparator(folder) || (path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar)));

    private static string NameOf(string root) =>
        Directory.Exists(root) ? new DirectoryInfo(root).Name : Path.GetFileNameWithoutExtension(root);

    private static UnreadableDocumentException NothingRead(IReadOnlyList<string> paths, PackageIntake intake)
    {
        var reasons = intake.Failures.Select(static f => f.Message.TrimEnd('。'))
            .Concat(intake.Skipped.Select(static s => $"“{s.Path}”{s.Why}"))
            .ToList();
        var shown = string.Join("、", paths.Take(ReasonsShown).Select(static p => $"“{p}”"));
        if (reasons.Count == 0)
            return new UnreadableDocumentException($"{shown}中没有可以检查的文件；请放入 docx、xlsx、txt、md 或 html 文件。");
        if (reasons.Count == 1)
            return new UnreadableDocumentException(reasons[0] + "。");
        var more = reasons.Count > ReasonsShown ? $"；另有 {reasons.Count - ReasonsShown} 个文件" : "";
        return new UnreadableDocumentException($"{shown}中没有能够读取的文件：{string.Join("；", reasons.Take(ReasonsShown))}{more}。");
    }
}
