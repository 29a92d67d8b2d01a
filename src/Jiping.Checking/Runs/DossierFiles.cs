using System.Collections.Concurrent;
using Jiping.Checking.Dossiers;
using Jiping.Checking.References;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>Puts what was checked into dossiers (<c>--dossier</c>). What goes wrong with one unit is said at the end, and the others go on.</summary>
internal sealed class DossierFiles : IDisposable
{
    private readonly CheckOptions options;
    private readonly Roster? roster;
    private readonly DossierShelf shelf;
    private readonly HeapFiles heapFiles;
    private readonly ConcurrentBag<string> written = [];
    private readonly ConcurrentQueue<(string Unit, string Message)> messages = new();
    private volatile bool faulty;

    private DossierFiles(CheckOptions options, Roster? roster, DossierShelf shelf)
    {
        this.options = options;
        this.roster = roster;
        this.shelf = shelf;
        heapFiles = new HeapFiles(options.Paths, shelf);
    }

    /// <summary>Null where no dossiers are asked for.</summary>
    /// <exception cref="ResultFileException">The folder cannot be used.</exception>
    public static DossierFiles? Create(CheckOptions options, Roster? roster)
    {
        if (options.DossierFolder is not { } folder)
            return null;
        try
        {
            return new DossierFiles(options, roster, DossierShelf.Open(folder, TimeProvider.System));
        }
        catch (DossierException exception)
        {
            throw new ResultFileException(exception.Message, exception);
        }
    }

    /// <summary>Adds a package of a batch or a unit of a heap.</summary>
    /// <returns>The outcome without what is not to be asked of the unit again, for its letter.</returns>
    public CheckOutcome Add(CheckOutcome outcome, BatchItem item, UnitHeap? heap)
    {
        if (item.Error is not null)
            return outcome;
        return Add(outcome, () => item.Unit is { } unit && heap is not null ? heapFiles.Of(unit, heap) : FilesOf([item.Path]));
    }

    /// <summary>Adds a package that is checked by itself.</summary>
    /// <returns>The outcome without what is not to be asked of the unit again, for its letter.</returns>
    public CheckOutcome Add(CheckOutcome outcome, IReadOnlyList<string> paths) => Add(outcome, () => FilesOf(paths));

    /// <summary>Writes the index of all units and says what has to be said.</summary>
    public int Finish(IRunOutput console)
    {
        try
        {
            if (options.ZipsDossiers)
                foreach (string folder in shelf.Folders)
                    DossierZip.Write(shelf.Root, folder);
            shelf.WriteIndex(roster);
        }
        catch (DossierException exception)
        {
            Complain("", exception.Message);
        }
        foreach (var (_, message) in messages.OrderBy(static said => said.Unit, StringComparer.Ordinal))
            console.Error.WriteLine($"档案：{message}");
        console.Error.WriteLine($"档案：{written.Count} 个单位已存档，目录在“{Path.Combine(options.DossierFolder!, DossierShelf.IndexName)}”。");
        return faulty ? ExitCode.Unusable : ExitCode.Clean;
    }

    public void Dispose() => shelf.Dispose();

    private CheckOutcome Add(CheckOutcome outcome, Func<IReadOnlyList<SubmittedFile>> files)
    {
        string unit = outcome.Assignment?.Unit ?? outcome.Package;
        try
        {
            var (name, code, sure) = outcome.Assignment is { } assigned ? (assigned.Unit, assigned.Code, true) : DossierUnits.Of(outcome.Package, outcome.Result, roster);
            unit = sure ? name : shelf.UnitOfPackage(outcome.Package) ?? name;
            var received = files();
            var dossier = shelf.Open(unit, code, outcome.Package);
            dossier.Add(new DossierSubmission { Package = outcome.Package, Result = outcome.Result, Error = outcome.Error, Files = received, ReplyBy = options.ReplyBy });
            foreach (string message in dossier.Messages)
                messages.Enqueue((unit, message));
            faulty |= dossier.HasFaults;
            written.Add(unit);
            return outcome.Result is { } result ? outcome with { Result = dossier.Asked(result) } : outcome;
        }
        catch (Exception exception) when (exception is DossierException or UnreadableDocumentException)
        {
            Complain(unit, $"{unit}没有存档：{exception.Message}");
            return outcome;
        }
    }

    private static List<SubmittedFile> FilesOf(IReadOnlyList<string> paths) => [.. PackageReader.Files(paths).Select(static file => HeapFiles.OnDisk(file.Path, file.OnDisk))];

    private void Complain(string unit, string message)
    {
        faulty = true;
        messages.Enqueue((unit, message));
    }
}
