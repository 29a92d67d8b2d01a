using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Checks;

/// <summary>The forms a result can be written in.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Html,
    Sarif,

    /// <summary>Copies of the documents with comments in them; a set of files, never on standard output.</summary>
    Annotated,

    /// <summary>审核意见单: a page of Word and a text for a chat for each package.</summary>
    Letter,

    /// <summary>检查结果.xlsx: one workbook for all packages.</summary>
    Workbook,
}

/// <summary>What <c>jiping check</c> was asked to do.</summary>
internal sealed record CheckOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Every child of a path is its own package.</summary>
    public bool Batch { get; init; }

    /// <summary>All files below the paths are one heap, sorted by the units of the roster.</summary>
    public bool ByUnit { get; init; }

    /// <summary>Each line of the input names a package.</summary>
    public bool FromInput { get; init; }

    public required IReadOnlyList<ReportFormat> Formats { get; init; }

    /// <summary>Folder for the results; null for standard output.</summary>
    public string? OutputFolder { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Lowest severity that counts as failing; null for never.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>Who asks: what is shown.</summary>
    public Profile Profile { get; init; } = Profile.Unit;

    /// <summary>The scheme to check scores by; null for the usual rules.</summary>
    public Scheme? Scheme { get; init; }

    /// <summary>Files of the bureau's list (底册).</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>File of the roster (名单), or null.</summary>
    public string? Roster { get; init; }

    /// <summary>An earlier JSON result to compare with, or null.</summary>
    public string? Since { get; init; }

    /// <summary>File for the notice to the leadership, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The day by which a letter asks for an answer, or null.</summary>
    public DateOnly? ReplyBy { get; init; }

    /// <summary>
    /// A package with a file that should have been readable and was not is unusable input, however clean the rest is: nobody may
    /// take it for checked.
    /// </summary>
    public int ExitCodeOf(CheckResult result)
    {
        if (result.Failures.Count > 0)
            return ExitCode.Unusable;
        return FailOn is { } lowest && result.Findings.Any(f => f.Severity >= lowest && f.Accepted is null) ? ExitCode.Findings : ExitCode.Clean;
    }
}
