using System.Collections.Concurrent;
using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Heaps;

namespace Jiping.Checking.Runs;

/// <summary>
/// A heap of files of many units (--by-unit): sorted by unit in a first pass that keeps only covers, then checked unit by unit like any batch.
/// </summary>
internal sealed class UnitHeap : IDisposable
{
    /// <summary>Deeply nested tables are read by recursion; the default stack of a thread is small on some systems.</summary>
    private const int StackBytes = 16 << 20;

    private readonly FileHeap heap;
    private readonly Dictionary<string, HeapFile> files = new(StringComparer.Ordinal);

    private UnitHeap(FileHeap heap, HeapAssignment assignment)
    {
        this.heap = heap;
        Assignment = assignment;
        foreach (var file in heap.Files)
            files.TryAdd(file.Path, file);
    }

    public HeapAssignment Assignment { get; }

    /// <exception cref="UnreadableDocumentException">The paths cannot be read at all.</exception>
    public static UnitHeap Sort(CheckOptions options, Roster roster, IRunOutput console)
    {
        using var progress = console.Progress(true, "正在清点文件 …");
        var heap = FileHeap.Gather([.. options.Paths.Select(options.OnDisk)], Without(options));
        try
        {
            var assigner = new UnitAssigner(roster);
            var evidence = Read(heap, assigner, options.Jobs, progress, console.Cancelled);
            return new UnitHeap(heap, HeapAssignment.Of(roster, evidence, assigner.Assign(evidence)));
        }
        catch
        {
            heap.Dispose();
            throw;
        }
    }

    /// <summary>One package a unit.</summary>
    public IReadOnlyList<BatchItem> Items() =>
        [.. Assignment.Units.Select(static unit => new BatchItem(unit.Unit, ResultFolder.MirroredName(unit.Unit.Replace('/', '_').Replace('\\', '_'))) { Unit = unit })];

    /// <summary>Reads what is to be checked of a unit.</summary>
    /// <exception cref="UnreadableDocumentException">None of it can be read.</exception>
    public Package Read(UnitAssignment unit)
    {
        var package = heap.Read(unit.Unit, unit.Files.Where(static file => file.LeftOut == LeftOut.No).Select(file => files[file.Path]));
        if (package.Documents.Count > 0)
            return package;
        var reasons = package.Failures.Select(static f => f.Message.TrimEnd('。')).Concat(package.Skipped.Select(static s => $"“{s.Path}”{s.Why}"));
        throw new UnreadableDocumentException(string.Join("；", reasons) + "。");
    }

    /// <summary>Opens the files of a unit again that were checked, one at a time, under their paths.</summary>
    public void Visit(UnitAssignment unit, Action<string, Stream> visit)
    {
        foreach (var file in unit.Files.Where(static file => file.LeftOut == LeftOut.No).Select(file => files[file.Path]).Where(static file => file.Kind == HeapFileKind.Document))
            FileHeap.Visit(file, visit);
    }

    /// <summary>What the files of a unit are and hold, as a text that another run gives too where nothing changed.</summary>
    public string ContentOf(UnitAssignment unit) => string.Join('\n', unit.Files.Select(file => files[file.Path]).Select(static file => $"{file.Path}|{file.Kind}|{file.Hash}|{file.Why}"));

    public void Dispose() => heap.Dispose();

    private static Predicate<string> Without(CheckOptions options)
    {
        var lists = options.References.Append(options.Roster).OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        // Results of an earlier run often lie beside what was checked.
        string? results = options.OutputFolder is { } folder ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar : null;
        return path => lists.Contains(path) || results is not null && path.StartsWith(results, StringComparison.Ordinal);
    }

    /// <summary>What each file says of itself. A file that takes seconds to read is left alone where names tell whose it is.</summary>
    private static FileEvidence[] Read(FileHeap heap, UnitAssigner assigner, int jobs, IRunProgress progress, CancellationToken cancelled)
    {
        var evidence = new FileEvidence[heap.Files.Count];
        int next = -1;
        var failures = new ConcurrentQueue<Exception>();
        var workers = new Thread[Math.Clamp(jobs, 1, Math.Max(1, heap.Files.Count))];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(Work, StackBytes) { IsBackground = true };
            workers[i].Start();
        }
        foreach (var worker in workers)
            worker.Join();
        return failures.TryDequeue(out var failure) ? throw failure : evidence;

        void Work()
        {
            for (int at = Interlocked.Increment(ref next); at < evidence.Length && failures.IsEmpty; at = Interlocked.Increment(ref next))
            {
                progress.Report(at, evidence.Length);
                progress.Report($"正在清点 {at + 1}/{evidence.Length}，当前 {heap.Files[at].Path}");
                try
                {
                    cancelled.ThrowIfCancellationRequested();
                    evidence[at] = Read(heap, heap.Files[at], assigner);
                }
                catch (Exception exception)
                {
                    failures.Enqueue(exception);
                }
            }
        }
    }

    private static FileEvidence Read(FileHeap heap, HeapFile file, UnitAssigner assigner)
    {
        if (file.Kind != HeapFileKind.Document || file.IsSlow && assigner.IsNamed(file.Path))
            return FileEvidence.Of(file);
        try
        {
            return FileEvidence.Of(file, heap.Read(file));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What is wrong with it is said when its unit is checked; names may still tell whose it is.
            return FileEvidence.Of(file);
        }
    }
}
