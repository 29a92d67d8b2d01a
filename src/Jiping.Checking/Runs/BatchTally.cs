using Jiping.Checking.Batches;
using Jiping.Checking.Findings;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Overview;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Runs;

/// <summary>What is kept of a package of a batch once it is written.</summary>
internal readonly record struct Finished(string Path, byte[] Report, ResultCounts Counts, int ExitCode, bool Unreadable, RosterStanding? Standing)
{
    /// <summary>What is said once a batch.</summary>
    public IReadOnlyList<Finding> Advice { get; init; } = [];

    /// <summary>What goes into the workbook; null where none is asked for.</summary>
    public WorkbookEntry? Entry { get; init; }

    /// <summary>What goes into the overview; null where none is asked for.</summary>
    public OverviewRow? Overview { get; init; }

    /// <summary>The paragraphs of its report; null where it has none.</summary>
    public PackagePrints? Prints { get; init; }
}

/// <summary>Sums over a batch.</summary>
internal sealed class BatchTally(Roster? roster)
{
    private readonly RosterTally? units = roster is null ? null : new RosterTally(roster);
    private readonly AdviceTally advice = new();
    private readonly SimilarParagraphs paragraphs = new();
    private ResultCounts counts;
    private int unreadable;

    public int Packages { get; private set; }

    /// <summary>The highest of all packages.</summary>
    public int ExitCode { get; private set; }

    /// <summary>What became of the units of the roster; null where none was given.</summary>
    public RosterResult? Roster => units?.Finish();

    /// <summary>What is said once of all packages.</summary>
    public BatchSummary Summary => new(advice.Finish(), paragraphs.Finish());

    public void Add(Finished finished)
    {
        if (finished.Advice is { Count: > 0 } shared)
            advice.Add(finished.Path, shared);
        if (finished.Prints is { } prints)
            paragraphs.Add(prints);
        if (finished.Standing is { } standing)
            units?.Add(finished.Path, standing);
        Packages++;
        counts += finished.Counts;
        ExitCode = Math.Max(ExitCode, finished.ExitCode);
        if (finished.Unreadable)
            unreadable++;
    }

    /// <param name="output">Receives the last lines of a run.</param>
    /// <param name="folder">Where the results went, or null.</param>
    /// <param name="unassigned">Files of a heap that belong to no unit: one may be all that a unit sent, so the last line says so again.</param>
    public void Write(TextWriter output, string? folder, int unassigned = 0)
    {
        output.WriteLine($"共检查 {Packages} 份材料，其中读不了的 {unreadable} 份。");
        output.WriteLine(TextReport.Summary(counts));
        if (folder is not null)
            output.WriteLine($"结果已写入：{folder}");
        if (unassigned > 0)
            output.WriteLine($"注意：有 {unassigned} 个文件没有归属，没有检查，其中可能有单位交来的材料；见“归属”一段，改好文件名或放进单位的文件夹后再查一遍。");
    }
}
