using Jiping.Checking;
using Jiping.Checking.Assignment;
using Jiping.Checking.Batches;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Overview;
using Jiping.Checking.Runs;
using Jiping.Documents.Reading;

namespace Jiping.Web.Checks;

/// <summary>
/// One check under one profile, in the background: the same batch as that of the command, with all forms of results written into a folder. Pages read how far it is
/// from any thread.
/// </summary>
public sealed class CheckRun : IRunOutput
{
    /// <summary>Name of the notice's file.</summary>
    public const string NoticeName = "通报.docx";

    private readonly CheckRequest request;
    private readonly CancellationTokenSource cancelled = new();
    private readonly StringWriter messages = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly List<PackageRow> rows = [];
    private volatile string stage = "正在准备 …";
    private (int Done, int Total) progress;

    public CheckRun(CheckRequest request, Profile profile, string folder)
    {
        this.request = request;
        Profile = profile;
        Folder = folder;
        Error = TextWriter.Synchronized(messages);
    }

    public Profile Profile { get; }

    /// <summary>True where it is of many packages.</summary>
    public bool IsMany => request.Kind != CheckKind.One;

    /// <summary>Holds the results.</summary>
    public string Folder { get; }

    public RunState State { get; private set; }

    /// <summary>Why it failed, in Chinese; else empty.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>What is being done, in Chinese.</summary>
    public string Stage => cancelled.IsCancellationRequested ? "正在停止 …" : stage;

    public bool IsOver => State is RunState.Done or RunState.Failed or RunState.Cancelled;

    /// <summary>Ends when nothing of it works any more.</summary>
    public Task Ended => ended.Task;

    public HeapAssignment? Assignment { get; private set; }

    public RosterResult? Roster { get; private set; }

    public BatchSummary? Summary { get; private set; }

    /// <summary>Files or packages that are done, of how many; 0 where nobody knows.</summary>
    public (int Done, int Total) Progress
    {
        get
        {
            lock (gate)
                return progress;
        }
    }

    /// <summary>What was said beside the results: how much was read of the lists, what was no package.</summary>
    public IReadOnlyList<string> Remarks => [.. messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PageWords.Of)];

    /// <summary>The packages that are done.</summary>
    public IReadOnlyList<PackageRow> Rows
    {
        get
        {
            lock (gate)
                return [.. rows];
        }
    }

    TextReader IRunOutput.In => TextReader.Null;

    Stream IRunOutput.Out => Stream.Null;

    public TextWriter Error { get; }

    bool IRunOutput.OutIsTerminal => false;

    TextLayout IRunOutput.Layout => ReportLayout.ForFile;

    CancellationToken IRunOutput.Cancelled => cancelled.Token;

    /// <summary>Does the work; for a thread of its own.</summary>
    /// <param name="turn">Held while it works: two runs at once would only be slower each.</param>
    public void Work(SemaphoreSlim turn)
    {
        bool held = false;
        try
        {
            turn.Wait(cancelled.Token);
            held = true;
            State = RunState.Running;
            BatchCheck.Run(Options(), this);
            State = RunState.Done;
        }
        catch (OperationCanceledException)
        {
            State = RunState.Cancelled;
        }
        catch (Exception exception) when (exception is UnreadableDocumentException or ResultFileException)
        {
            Fail(PageWords.Of(Options().Shown(exception.Message)));
        }
        catch (Exception exception)
        {
            UnexpectedFault.Trace(exception, Console.Error);
            Fail(UnexpectedFault.Describe(exception));
        }
        finally
        {
            if (held)
                turn.Release();
            ended.SetResult();
        }
    }

    public void Cancel() => cancelled.Cancel();

    void IRunOutput.Print(Action<TextWriter> write)
    {
        // What is said on a terminal is on the page in another form.
    }

    IRunProgress IRunOutput.Progress(bool enabled, string firstText)
    {
        stage = firstText;
        return new Step(this);
    }

    void IRunOutput.Checked(OverviewRow row, CheckOutcome outcome)
    {
        lock (gate)
            rows.Add(new PackageRow(rows.Count, outcome.Result?.Documents.Count ?? 0, row));
    }

    void IRunOutput.Ended(HeapAssignment? assignment, RosterResult? roster, BatchSummary summary) => (Assignment, Roster, Summary, stage) = (assignment, roster, summary, "正在写结果 …");

    private void Fail(string why)
    {
        Fault = why;
        State = RunState.Failed;
    }

    private CheckOptions Options() => new()
    {
        Root = request.Root,
        Paths = [request.Path],
        Batch = request.Kind == CheckKind.Batch,
        ByUnit = request.Kind == CheckKind.ByUnit,
        Formats = Enum.GetValues<ReportFormat>(),
        OutputFolder = Folder,
        Profile = Profile,
        References = request.References,
        Roster = request.Roster,
        Since = request.Since,
        ReplyBy = request.ReplyBy,
        Summary = request.Kind == CheckKind.One ? null : Path.Combine(Folder, NoticeName),
    };

    /// <summary>A step of the run says how far it is.</summary>
    private sealed class Step(CheckRun run) : IRunProgress
    {
        public void Report(string current) => run.stage = current;

        public void Report(int done, int total)
        {
            lock (run.gate)
                run.progress = (done, total);
        }

        public void Dispose()
        {
            // The next step says itself what it does.
        }
    }
}
