using Jiping.Checking.Findings;
using Jiping.Core.Schemes;

namespace Jiping.Checking.Runs;

/// <summary>What <c>jiping check</c> was asked to do.</summary>
public sealed record CheckOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder that <see cref="Paths"/> are below; null for the current one. Results never name it.</summary>
    public string? Root { get; init; }

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

    /// <summary>Folder of the user's own schemes that <see cref="Scheme"/> was looked for in, or null.</summary>
    public string? SchemeFolder { get; init; }

    /// <summary>Files of the bureau's list (底册).</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>File of the roster (名单), or null.</summary>
    public string? Roster { get; init; }

    /// <summary>An earlier JSON result to compare with, or null.</summary>
    public string? Since { get; init; }

    /// <summary>File for the notice to the leadership, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Take up an interrupted batch: what is finished in <see cref="OutputFolder"/> and unchanged is not checked again.</summary>
    public bool Resume { get; init; }

    /// <summary>Folder of the dossiers, or null.</summary>
    public string? DossierFolder { get; init; }

    /// <summary>A zip is written beside each dossier.</summary>
    public bool ZipsDossiers { get; init; }

    /// <summary>The day by which a letter asks for an answer, or null.</summary>
    public DateOnly? ReplyBy { get; init; }

    /// <summary>Where a path, as it was given, lies.</summary>
    internal string OnDisk(string path) => Root is null ? path : Path.Combine(Root, path);

    /// <summary>A message without the root: it is the machine's, not the reader's.</summary>
    public string Shown(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Root is null ? message : message.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    /// <summary>
    /// A package with a file that should have been readable and was not is unusable input, however clean the rest is: nobody may
    /// take it for checked.
    /// </summary>
    public int ExitCodeOf(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Failures.Count > 0)
            return ExitCode.Unusable;
        return FailOn is { } lowest && result.Findings.Any(f => f.Severity >= lowest && f.Accepted is null) ? ExitCode.Findings : ExitCode.Clean;
    }
}
