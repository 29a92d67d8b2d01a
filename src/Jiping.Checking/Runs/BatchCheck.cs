using System.Collections.Concurrent;
using Jiping.Checking.Assignment;
using Jiping.Checking.Batches;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Notices;
using Jiping.Checking.Rules;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>
/// Checks many packages at once and writes their results in the order of the input. Packages are handed out and collected
/// through bounded queues, so memory stays flat however many there are.
/// </summary>
public sealed class BatchCheck : IDisposable
{
    /// <summary>Packages under way or waiting for an earlier one, for each worker: enough that a slow one does not stop the rest.</summary>
    private const int WindowPerJob = 8;

    /// <summary>Deeply nested tables are read by recursion; the default stack of a thread is small on some systems.</summary>
    private const int StackBytes = 16 << 20;

    private readonly CheckOptions options;
    private readonly CheckSettings settings;
    private readonly IRunOutput console;
    private readonly ReportRenderer renderer;
    private readonly ResultFolder? folder;
    private readonly BlockingCollection<Slot> waiting;
    private readonly BlockingCollection<Slot> ordered;
    private readonly TextWriter traces;
    private readonly SarifLog log = new();
    private readonly WorkbookFile? workbook;
    private readonly NoticeTally? notice;
    private readonly OverviewFile? overview;
    private readonly ResumeStore? store;
    private readonly RunFingerprint? fingerprint;
    private readonly List<SkippedFile> skipped = [];
    private readonly DossierFiles? dossiers;
    private UnitHeap? heap;
    private volatile Exception? failure;

    private BatchCheck(CheckOptions options, CheckSettings settings, IRunOutput console)
    {
        this.options = options;
        this.settings = settings;
        this.console = console;
        traces = TextWriter.Synchronized(console.Error);
        dossiers = DossierFiles.Create(options, settings.Roster);
        renderer = new ReportRenderer(options.OutputFolder is null ? console.Layout : ReportLayout.ForFile);
        folder = options.OutputFolder is { } path ? new ResultFolder(path, options.Formats, renderer) : null;
        // Before any other file is begun: what a killed run had begun is removed.
        store = folder is null ? null : ResumeStore.Open(options.OutputFolder!, options.Resume);
        workbook = options.Formats.Contains(ReportFormat.Workbook) ? WorkbookFile.Create(options.OutputFolder!) : null;
        notice = options.Summary is null ? null : new NoticeTally();
        overview = folder is not null && options.Formats.Contains(ReportFormat.Html) ? new OverviewFile(options.OutputFolder!, options.Formats) : null;
        fingerprint = store is null ? null : new RunFingerprint(options);
        waiting = new BlockingCollection<Slot>(options.Jobs * WindowPerJob);
        ordered = new BlockingCollection<Slot>(options.Jobs * WindowPerJob);
    }

    /// <summary>Checks all packages and writes their results.</summary>
    /// <returns>The exit code, the highest of all packages.</returns>
    /// <exception cref="ResultFileException">A result cannot be written.</exception>
    public static int Run(CheckOptions options, IRunOutput console)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(console);
        using var batch = new BatchCheck(options, BureauLists.Read(options, console), console);
        if (options.FromInput)
            return batch.Run(BatchInput.OfLines(console.In), total: null);
        if (options.ByUnit)
            return batch.RunByUnit();
        var skipped = batch.skipped;
        var items = options.Batch ? BureauLists.Without(BatchInput.OfPaths(options, skipped), options) : BatchInput.AsOne(options);
        var code = batch.Run(items, items.Count);
        foreach (var (path, why) in skipped)
            console.Error.WriteLine($"未检查：{path}：{why}");
        return code;
    }

    private int RunByUnit()
    {
        heap = UnitHeap.Sort(options, settings.Roster!, console);
        var items = heap.Items();
        return Run(items, items.Count);
    }

    public void Dispose()
    {
        heap?.Dispose();
        dossiers?.Dispose();
        workbook?.Dispose();
        waiting.Dispose();
        ordered.Dispose();
    }

    private int Run(IEnumerable<BatchItem> items, int? total)
    {
        var workers = new Thread[options.Jobs];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = new Thread(Work, StackBytes) { IsBackground = true };
        foreach (var worker in workers)
            worker.Start();

        var tally = new BatchTally(settings.Roster);
        var collector = new Thread(() => Collect(tally, total)) { IsBackground = true };
        collector.Start();

        try
        {
            foreach (var item in items)
            {
                if (console.Cancelled.IsCancellationRequested)
                    failure ??= new OperationCanceledException(console.Cancelled);
                if (failure is not null)
                    break;
                var slot = new Slot(item);
                ordered.Add(slot);
                waiting.Add(slot);
            }
        }
        finally
        {
            waiting.CompleteAdding();
            ordered.CompleteAdding();
            collector.Join();
            foreach (var worker in workers)
                worker.Join();
        }

        if (failure is not null)
            throw failure;
        if (InOneLog)
            Print(log.Finish());
        if (heap is not null)
            WriteAssignment(heap.Assignment);
        var summary = tally.Summary;
        console.Ended(heap?.Assignment, tally.Roster, summary);
        WriteEnd(tally.Roster, summary);
        workbook?.Finish(tally.Roster, heap?.Assignment);
        overview?.Finish(tally.Roster, heap?.Assignment, skipped);
        if (notice is not null)
            NoticeFiles.Write(options.Summary!, new BatchNotice(notice, tally.Roster, [.. summary.Advice.Select(static said => RuleCatalog.Find(said.Rule)?.Mend).OfType<string>()]));
        store?.Close();
        if (store?.Reused > 0)
            console.Error.WriteLine($"其中 {store.Reused} 份材料没有变，沿用中断前的结果。");
        if (folder is not null || options.Formats[0] == ReportFormat.Text)
            console.Print(output => tally.Write(output, options.OutputFolder, heap?.Assignment.Files.Count(static file => file.Unit < 0) ?? 0));
        return Math.Max(tally.ExitCode, dossiers?.Finish(console) ?? ExitCode.Clean);
    }

    /// <summary>Whose the files are: a line of NDJSON before the roster's, a section of the text, and a file where there is a folder.</summary>
    private void WriteAssignment(HeapAssignment assignment)
    {
        folder?.Write(assignment);
        if (folder is not null || options.Formats[0] == ReportFormat.Text)
            console.Print(output => AssignmentText.Write(assignment, output));
        else if (options.Formats[0] == ReportFormat.Json)
            AssignmentJson.Write(assignment, console.Out, indented: false);
    }

    /// <summary>
    /// The roster against the batch and what is said once of all: the last line of NDJSON where there is anything to say, sections of the text, and files where there is a folder.
    /// </summary>
    private void WriteEnd(RosterResult? roster, BatchSummary summary)
    {
        if (roster is not null)
            folder?.Write(roster);
        if (!summary.IsEmpty)
            folder?.Write(summary);
        if (folder is not null || options.Formats[0] == ReportFormat.Text)
            console.Print(output =>
            {
                if (roster is not null)
                    BureauText.WriteRoster(roster, output);
                AdviceText.WriteBatch(summary, output);
                SimilarText.WriteBatch(summary, output);
            });
        else if (options.Formats[0] == ReportFormat.Json && (roster is not null || !summary.IsEmpty))
            BatchJson.Write(roster, summary, console.Out, indented: false);
    }

    /// <summary>Runs of SARIF on standard output make one log.</summary>
    private bool InOneLog => folder is null && options.Formats[0] == ReportFormat.Sarif;

    private void Work()
    {
        foreach (var slot in waiting.GetConsumingEnumerable())
        {
            if (console.Cancelled.IsCancellationRequested)
                failure ??= new OperationCanceledException(console.Cancelled);
            if (failure is not null)
            {
                slot.Complete(default);
                continue;
            }

            try
            {
                slot.Complete(Take(slot.Item));
            }
            catch (Exception exception)
            {
                failure ??= exception;
                slot.Complete(default);
            }
        }
    }

    /// <summary>What an interrupted run left of a package, else the package checked.</summary>
    private Finished Take(BatchItem item)
    {
        if (store is null)
            return Check(item, []);
        string key = item.Unit is { } unit ? fingerprint!.Of(item, heap!.ContentOf(unit), heap.Assignment.Year) : fingerprint!.Of(item);
        // A dossier depends on what the reviewer has decided since as well.
        if (options.Resume && dossiers is null && store.Find(item.Name, key) is { } kept)
            return kept;
        var written = new List<string>();
        var finished = Check(item, written);
        store.Keep(item.Name, key, finished, written);
        return finished;
    }

    /// <param name="item">The package.</param>
    /// <param name="written">Receives the files that were written of it.</param>
    private Finished Check(BatchItem item, List<string> written)
    {
        var outcome = item.Error is { } error
            ? new CheckOutcome(item.Path, null, error)
            : item.Unit is { } unit ? CheckOutcome.Of(unit, heap!, settings, traces)
            : CheckOutcome.Of([item.Path], options, settings, traces);
        var asked = dossiers?.Add(outcome, item, heap) ?? outcome;
        byte[] report = [];
        if (folder is not null)
        {
            written.AddRange(folder.Write(outcome, item.Name));
            if (outcome.Result is { } found && options.Formats.Contains(ReportFormat.Annotated))
                written.AddRange(AnnotatedCopies.Write(visit => Visit(item, visit), found, AnnotatedPlace.Of(options.OutputFolder!, item, options.OnDisk(item.Path)), TimeProvider.System));
            if (options.Formats.Contains(ReportFormat.Letter))
                written.AddRange(LetterFiles.Write(asked, options.OutputFolder!, item.Name, options.ReplyBy));
        }
        else
        {
            using var buffer = new MemoryStream();
            renderer.Write(outcome, options.Formats[0], buffer, indented: false, item.Unit is null ? item.Path : null);
            report = buffer.ToArray();
        }

        var row = OverviewFile.RowOf(outcome, item, item.Unit is not null || Directory.Exists(options.OnDisk(item.Path)), heap?.Assignment.Year);
        console.Checked(row, outcome);
        var counts = outcome.Result is { } result ? ResultCounts.Of(result) : default;
        var standing = settings.Roster is { } roster ? outcome.Result?.Roster ?? (item.Unit is { } known ? roster.OfUnreadable(known.Index) : roster.OfUnreadable(outcome.Package)) : null;
        return new Finished(item.Path, report, counts, outcome.ExitCodeUnder(options), outcome.Result is null, standing)
        {
            Advice = outcome.Result?.Advice ?? [],
            Prints = PrintsOf(outcome, item.Path),
            Overview = overview is null ? null : row,
            Entry = folder is null && notice is null ? null : WorkbookFile.EntryOf(outcome, item.Path),
        };
    }

    private void Visit(BatchItem item, Action<string, Stream> visit)
    {
        if (item.Unit is { } unit)
            heap!.Visit(unit, visit);
        else
            PackageReader.Visit([options.OnDisk(item.Path)], visit);
    }

    /// <summary>The paragraphs of a report. They are for the comparison alone: what goes wrong here takes nothing else with it.</summary>
    private PackagePrints? PrintsOf(CheckOutcome outcome, string path)
    {
        try
        {
            return outcome.Result is { } result ? PackagePrints.Of(result, path) : null;
        }
        catch (Exception exception)
        {
            UnexpectedFault.Trace(exception, traces);
            return null;
        }
    }

    private void Collect(BatchTally tally, int? total)
    {
        using var progress = console.Progress(folder is not null || !console.OutIsTerminal, "正在检查 …");
        try
        {
            foreach (var slot in ordered.GetConsumingEnumerable())
            {
                progress.Report(tally.Packages, total ?? 0);
                progress.Report($"已检查 {tally.Packages}{(total is { } all ? $"/{all}" : "")}，当前 {slot.Item.Path}");
                var finished = slot.Wait();
                if (failure is not null)
                    continue;
                tally.Add(finished);
                if (finished.Overview is { } row)
                    overview?.Add(row);
                if (finished.Entry is { } entry)
                {
                    workbook?.Add(entry);
                    notice?.Add(entry);
                }
                Print(InOneLog ? log.Run(finished.Report) : finished.Report);
            }
        }
        catch (Exception exception)
        {
            failure ??= exception;
            foreach (var _ in ordered.GetConsumingEnumerable())
            {
                // Lets the feeder and the workers end; their results have no reader any more.
            }
        }
    }

    private void Print(ReadOnlySpan<byte> report)
    {
        if (report.Length == 0)
            return;
        try
        {
            console.Out.Write(report);
            console.Out.Flush();
        }
        catch (IOException exception)
        {
            throw new OutputClosedException(exception);
        }
    }

    /// <summary>A package on its way: filled by a worker, awaited by the collector.</summary>
    private sealed class Slot(BatchItem item)
    {
        private readonly TaskCompletionSource<Finished> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public BatchItem Item { get; } = item;

        public void Complete(Finished finished) => done.SetResult(finished);

        public Finished Wait() => done.Task.GetAwaiter().GetResult();
    }
}
