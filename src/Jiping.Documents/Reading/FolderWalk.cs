namespace Jiping.Documents.Reading;

/// <summary>Walks a folder without recursion on the call stack; links to other folders are named and not followed, so no walk is endless.</summary>
internal static class FolderWalk
{
    private const int MaxDepth = 64;

    /// <param name="root">The folder.</param>
    /// <param name="prefix">What its files' paths start with: empty, or a path ending in a slash.</param>
    /// <param name="intake">Receives the files, in ordinal order of their paths.</param>
    /// <param name="limits">Bounds.</param>
    public static void Add(DirectoryInfo root, string prefix, PackageIntake intake, ReadLimits limits)
    {
        var files = new List<(FileInfo File, string Path)>();
        var folders = new Stack<(DirectoryInfo Folder, string Prefix, int Depth)>([(root, prefix, 1)]);
        while (folders.TryPop(out var current))
        {
            foreach (var item in Items(current.Folder, current.Prefix, intake))
            {
                if (FileNames.IsIgnored(item.Name) && !FileNames.IsAcceptance(item.Name))
                    continue;
                var path = current.Prefix + item.Name;
                if (item is FileInfo file)
                    files.Add((file, path));
                else if (item.LinkTarget is not null || item.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    intake.Skip(path, SkipReasons.LinkedFolder);
                else if (current.Depth >= MaxDepth)
                    intake.Fail(path, $"“{path}”的文件夹嵌套超过 {MaxDepth} 层，没有进入；请整理文件夹后再检查。");
                else
                    folders.Push(((DirectoryInfo)item, path + "/", current.Depth + 1));
            }
            if (files.Count > limits.Entries)
                throw new UnreadableDocumentException($"“{root.FullName}”中的文件超过 {limits.Entries:N0} 个，没有读取；请按单位分成文件夹，用 --batch 检查。");
        }
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var (file, path) in files)
            intake.AddFile(file, path);
    }

    private static List<FileSystemInfo> Items(DirectoryInfo folder, string prefix, PackageIntake intake)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var path = prefix.TrimEnd('/');
            path = path.Length == 0 ? folder.Name : path;
            intake.Fail(path, $"文件夹“{path}”无法打开；请检查是否有读取权限。");
            return [];
        }
    }
}
