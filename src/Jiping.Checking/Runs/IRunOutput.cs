using Jiping.Checking.Assignment;
using Jiping.Checking.Batches;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Overview;

namespace Jiping.Checking.Runs;

/// <summary>Whoever started a run: a terminal, or a page. Gives it its input and hears how it goes.</summary>
public interface IRunOutput
{
    /// <summary>Names packages, one a line, where the run is to read them.</summary>
    TextReader In { get; }

    /// <summary>Receives reports that go into no folder, as UTF-8.</summary>
    Stream Out { get; }

    /// <summary>Receives messages beside the reports.</summary>
    TextWriter Error { get; }

    bool OutIsTerminal { get; }

    /// <summary>How text on <see cref="Out"/> is laid out.</summary>
    TextLayout Layout { get; }

    /// <summary>Writes a text to the output.</summary>
    void Print(Action<TextWriter> write);

    /// <summary>Starts to say how far a step is; the step ends with its disposal.</summary>
    /// <param name="enabled">False where the reports themselves show it.</param>
    /// <param name="firstText">What is said until the first report.</param>
    IRunProgress Progress(bool enabled, string firstText);

    /// <summary>Ends a batch between two files or packages, with an <see cref="OperationCanceledException"/>.</summary>
    CancellationToken Cancelled => CancellationToken.None;

    /// <summary>A package of a batch was checked, and its results are written. Calls come from several threads.</summary>
    void Checked(OverviewRow row, CheckOutcome outcome)
    {
    }

    /// <summary>All packages of a batch are checked.</summary>
    /// <param name="assignment">Whose the files of a heap are; null where packages were given.</param>
    /// <param name="roster">The roster against the batch, or null.</param>
    /// <param name="summary">What is said once of the batch.</param>
    void Ended(HeapAssignment? assignment, RosterResult? roster, BatchSummary summary)
    {
    }
}

/// <summary>How far a step of a run is. Reports come from several threads.</summary>
public interface IRunProgress : IDisposable
{
    /// <param name="current">One line in Chinese.</param>
    void Report(string current);

    /// <param name="done">Files or packages that are done.</param>
    /// <param name="total">How many there are; 0 where nobody knows.</param>
    void Report(int done, int total)
    {
    }
}
