using Jiping.Checking.Reports;

namespace Jiping.Cli.Checks;

/// <summary>What is kept of a package of a batch once it is written.</summary>
internal readonly record struct Finished(byte[] Report, ResultCounts Counts, int ExitCode, bool Unreadable);

/// <summary>Sums over a batch.</summary>
internal sealed class BatchTally
{
    private ResultCounts counts;
    private int unreadable;

    public int Packages { get; private set; }

    /// <summary>The highest of all packages.</summary>
    public int ExitCode { get; private set; }

    public void Add(Finished finished)
    {
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
