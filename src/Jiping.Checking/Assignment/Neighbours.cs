namespace Jiping.Checking.Assignment;

/// <summary>A file that says nothing of itself, 扫描件1.pdf, belongs where the rest of its folder does.</summary>
internal static class Neighbours
{
    public static void Fill(List<FileAssignment> files)
    {
        // The only unit below each folder; −1 where there are several. The root is everybody's.
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
            if (file.Unit >= 0)
                foreach (string folder in FoldersOf(file.Path))
                    owners[folder] = !owners.TryGetValue(folder, out int owner) || owner == file.Unit ? file.Unit : -1;
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i] is not { Unit: < 0, Candidates.Count: 0 } lone)
                continue;
            foreach (string folder in FoldersOf(lone.Path))
            {
                if (!owners.TryGetValue(folder, out int owner))
                    continue;
                if (owner >= 0)
                    files[i] = lone with { Unit = owner, By = AssignedBy.Folder, Why = $"本身没有单位名称，“{folder.TrimEnd('!')}”里的其他文件都是这个单位的" };
                break;
            }
        }
    }

    /// <summary>The folders and archives around a file, the nearest first.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
            yield return path[..at];
    }
}
