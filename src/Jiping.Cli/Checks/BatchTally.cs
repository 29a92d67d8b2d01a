using Jiping.Checking.References;
using Jiping.Checking.Reports;

namespace Jiping.Cli.Checks;

/// <summary>What is kept of a package of a batch once it is written.</summary>
internal readonly record struct Finished(string Path, byte[] Report, ResultCounts Counts, int ExitCode, bool Unreadable, RosterStanding? Standing);

/// <summary>Sums over a batch.</summary>
internal sealed class BatchTally(Roster? roster)
{
    private readonly RosterTally? units = roster is null ? null : new RosterTally(roster);
    private ResultCounts counts;
    private int unreadable;

    public int Packages { get; private set; }

    /// <summary>The highest of all packages.</summary>
    public int ExitCode { get; private set; }

    /// <summary>What became of the units of the roster; null where none was given.</summary>
    public RosterResult? Roster => units?.Finish();

    public void Add(Finished finished)
    {
        if (finished.Standing is { } standing)
            units?.Add(finished.Path, standing);
        Packages++;
        counts += finished.Counts;
        ExitCode = Math.Max(ExitCode, finished.ExitCode);
        if (finished.Unreadable)
            unreadable++;
    }

    public void Write(TextWriter output, string? folder)
    {
        output.WriteLine($"共检查 {Packages} 份材料，其中读不了的 {unreadable} 份。");
        output.WriteLine(TextReport.Summary(counts));
        if (folder is not null)
            output.WriteLine($"结果已写入：{folder}");
    }
}
