using Jiping.Checking.References;

namespace Jiping.Checking.Dossiers;

/// <summary>The folder that holds the dossiers of all units. One run writes at a time; units may be opened from several threads.</summary>
public sealed class DossierShelf : IDisposable
{
    private readonly FileStream guard;
    private readonly TimeProvider time;
    private readonly object gate = new();
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private ShelfState state;

    private DossierShelf(string root, FileStream guard, TimeProvider time)
    {
        Root = root;
        this.guard = guard;
        this.time = time;
        state = DossierFile.FromJson<ShelfState>(Path.Combine(root, DossierNames.IndexState)) ?? new ShelfState([], []);
    }

    /// <summary>Name of the page of all units.</summary>
    public const string IndexName = DossierNames.Index;

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <exception cref="DossierException">It cannot be written, or another run is writing to it.</exception>
    public static DossierShelf Open(string folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(time);
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        FileStream guard;
        try
        {
            Directory.CreateDirectory(root);
            guard = new FileStream(Path.Combine(root, DossierNames.Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DossierException($"档案文件夹“{folder}”用不了：可能另一次运行正在写它（等它结束再运行），或者不可写。", exception);
        }
        try
        {
            DossierFile.RemoveUnfinished(root);
            return new DossierShelf(root, guard, time);
        }
        catch
        {
            guard.Dispose();
            throw;
        }
    }

    /// <summary>Opens the dossier of a unit for one package; a second package of the same unit in one run gets a dossier of its own.</summary>
    /// <param name="unit">Name of the unit.</param>
    /// <param name="code">Its code, or null.</param>
    /// <param name="package">Name of the package, by which a second dossier is told from the first.</param>
    /// <exception cref="DossierException">It cannot be read or written.</exception>
    public UnitDossier Open(string unit, string? code, string package)
    {
        ArgumentNullException.ThrowIfNull(unit);
        string name = unit;
        lock (gate)
        {
            string second = $"{unit}（{package}）";
            if (Directory.Exists(Path.Combine(Root, DossierNames.Safe(second))) || taken.Contains(DossierNames.Safe(unit)))
                name = second;
            for (int i = 2; !taken.Add(DossierNames.Safe(name)); i++)
                name = $"{second}{i}";
        }
        return UnitDossier.Open(Root, name, code, time);
    }

    /// <summary>The unit whose last round was a package of this name; null where there is none, or more than one.</summary>
    public string? UnitOfPackage(string package)
    {
        var units = new List<string>();
        foreach (string folder in Folders)
            try
            {
                if (new RoundFolders(Path.Combine(Root, folder)).All is [.., var last] && last.Source == package)
                    units.Add(last.Unit);
            }
            catch (DossierException)
            {
                // What is wrong with it is said when it is opened.
            }
        return units is [var only] ? only : null;
    }

    /// <summary>Names of the folders of all dossiers, in ordinal order.</summary>
    public IReadOnlyList<string> Folders =>
        [.. Directory.EnumerateDirectories(Root).Where(static path => File.Exists(Path.Combine(path, DossierNames.State))).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Keeps an archive that held files of several units: once, whatever the number of units and runs.</summary>
    /// <param name="path">As it was named.</param>
    /// <param name="open">Opens its bytes.</param>
    /// <returns>Path below the folder, and hash.</returns>
    /// <exception cref="DossierException">It cannot be read or written.</exception>
    public (string Path, string Hash) Keep(string path, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(open);
        lock (gate)
        {
            string temporary = DossierFile.TemporaryOf(Path.Combine(Root, "file"));
            try
            {
                string hash;
                using (var content = open())
                    hash = DossierFile.HashOf(content);
                if (state.Shared.FirstOrDefault(kept => kept.Hash == hash) is { } known && File.Exists(Path.Combine(Root, known.Path)))
                    return (known.Path, hash);
                string name = DossierNames.Safe(path[(path.LastIndexOf('/') + 1)..]);
                string extension = Path.GetExtension(name), target = $"{DossierNames.SharedFiles}/{name}";
                for (int i = 2; File.Exists(Path.Combine(Root, target)) && DossierFile.HashOf(Path.Combine(Root, target)) != hash; i++)
                    target = $"{DossierNames.SharedFiles}/{name[..^extension.Length]}（{i}）{extension}";
                using (var content = open())
                using (var copy = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                {
                    content.CopyTo(copy);
                    copy.Flush(flushToDisk: true);
                }
                Directory.CreateDirectory(Path.Combine(Root, DossierNames.SharedFiles));
                File.Move(temporary, Path.Combine(Root, target), overwrite: true);
                state = state with { Shared = [.. state.Shared.Where(kept => kept.Path != target), new DossierKept(target, new FileInfo(Path.Combine(Root, target)).Length, hash)] };
                return (target, hash);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new DossierException($"“{path}”没有存进档案；请检查文件是否打得开、磁盘是否已满。", exception);
            }
            finally
            {
                DossierFile.Discard(temporary);
            }
        }
    }

    /// <summary>Writes the index of all units.</summary>
    /// <param name="roster">Who owes a submission; null leaves what was known.</param>
    /// <exception cref="DossierException">It cannot be written.</exception>
    public void WriteIndex(Roster? roster)
    {
        if (roster is not null)
            state = state with { Roster = [.. roster.Units.Select(static unit => new ShelfUnit(unit.Name, unit.Code))] };
        var units = new List<UnitSummary>();
        foreach (string folder in Folders)
        {
            try
            {
                units.Add(UnitDossier.Open(Root, folder, null, time).Summary);
            }
            catch (DossierException exception)
            {
                units.Add(new UnitSummary { Folder = folder, Unit = folder, Fault = exception.Message });
            }
        }
        DossierFile.Replace(Path.Combine(Root, DossierNames.IndexState), DossierFile.ToJson(state));
        DossierFile.Replace(Path.Combine(Root, DossierNames.Index), ShelfIndex.Of(units, state));
    }

    public void Dispose() => guard.Dispose();
}
