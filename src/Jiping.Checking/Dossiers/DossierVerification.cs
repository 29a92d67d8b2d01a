namespace Jiping.Checking.Dossiers;

/// <summary>Holds the files of dossiers against the hashes that were noted when they were written.</summary>
public static class DossierVerification
{
    /// <param name="root">The folder of all dossiers, or of one unit.</param>
    /// <param name="differences">Receives what differs, in Chinese.</param>
    /// <returns>How many dossiers and files were looked at.</returns>
    /// <exception cref="DossierException">There is no dossier.</exception>
    public static (int Dossiers, int Files) Verify(string root, ICollection<string> differences)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(differences);
        if (!Directory.Exists(root))
            throw new DossierException($"“{root}”不存在，或者不是文件夹。");
        string[] folders = File.Exists(Path.Combine(root, DossierNames.State)) ? [root]
            : [.. Directory.GetDirectories(root).Where(static path => File.Exists(Path.Combine(path, DossierNames.State))).Order(StringComparer.Ordinal)];
        if (folders.Length == 0)
            throw new DossierException($"“{root}”里没有档案；请写 --dossier 后面的那个文件夹。");
        int files = 0;
        foreach (string folder in folders)
            files += VerifyUnit(folder, Path.GetFileName(folder), differences);
        if (folders is not [var only] || only != root)
            files += VerifyShared(root, differences);
        return (folders.Length, files);
    }

    private static int VerifyUnit(string folder, string name, ICollection<string> differences)
    {
        try
        {
            var state = DossierFile.FromJson<DossierState>(Path.Combine(folder, DossierNames.State))!;
            var expected = new Dictionary<string, (long Size, string Hash)>(StringComparer.Ordinal);
            foreach (var kept in state.Registers.Concat(state.Letters.SelectMany(static letter => letter.Files)).Concat(state.KeptTables))
                expected[kept.Path] = (kept.Size, kept.Hash);
            foreach (string path in state.Registers.Select(static kept => kept.Path).Where(path => File.Exists(Path.Combine(folder, path))))
            {
                var round = DossierFile.FromJson<DossierRound>(Path.Combine(folder, path))!;
                foreach (var file in round.Files.Where(static file => file.Kept.Length > 0))
                    expected[file.Kept] = (file.Size, file.Hash);
                foreach (var result in round.Results)
                    expected[result.Path] = (result.Size, result.Hash);
            }
            foreach (var (path, (size, hash)) in expected.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
                Compare(folder, $"{name}/{path}", path, size, hash, differences);
            foreach (string extra in Extra(folder, expected))
                differences.Add($"{name}/{extra}：登记里没有这个文件，是后来放进来的。");
            return expected.Count;
        }
        catch (DossierException exception)
        {
            differences.Add(exception.Message);
            return 0;
        }
    }

    private static int VerifyShared(string root, ICollection<string> differences)
    {
        try
        {
            var shared = DossierFile.FromJson<ShelfState>(Path.Combine(root, DossierNames.IndexState))?.Shared ?? [];
            foreach (var kept in shared)
                Compare(root, kept.Path, kept.Path, kept.Size, kept.Hash, differences);
            return shared.Count;
        }
        catch (DossierException exception)
        {
            differences.Add(exception.Message);
            return 0;
        }
    }

    private static void Compare(string folder, string shown, string path, long size, string hash, ICollection<string> differences)
    {
        string full = Path.Combine(folder, path);
        try
        {
            if (!File.Exists(full))
                differences.Add($"{shown}：不见了。");
            else if (DossierFile.HashOf(full) is var now && now != hash)
                differences.Add($"{shown}：内容变了。登记时 {size} 字节，{DossierFile.HashName} {hash}；现在 {new FileInfo(full).Length} 字节，{now}。");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            differences.Add($"{shown}：打不开，没有核对；请检查是否有读取权限、是否正被其他程序使用。");
        }
    }

    /// <summary>Files that lie where only the program writes.</summary>
    private static IEnumerable<string> Extra(string folder, Dictionary<string, (long, string)> expected)
    {
        foreach (string place in Directory.GetDirectories(folder).Select(static path => Path.GetFileName(path)).Where(static name => DossierNames.RoundOf(name) is not null || name is DossierNames.Letters or DossierNames.KeptTables).Order(StringComparer.Ordinal))
            foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, place), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal))
                if (!expected.ContainsKey(file))
                    yield return file;
    }
}
