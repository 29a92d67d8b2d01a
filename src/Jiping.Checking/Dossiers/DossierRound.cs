using Jiping.Documents.Model;

namespace Jiping.Checking.Dossiers;

/// <summary>登记.json: what was received at one time and what was found in it. Written once and never changed.</summary>
internal sealed record DossierRound
{
    public int Number { get; init; }

    public string Unit { get; init; } = "";

    /// <summary>Name of the package as it was checked.</summary>
    public string Source { get; init; } = "";

    /// <summary>When it was taken into the dossier.</summary>
    public DateTimeOffset Received { get; init; }

    public string HashName { get; init; } = DossierFile.HashName;

    /// <summary>Number of the earlier round with the very same files, which are not kept twice; null where the round has its own.</summary>
    public int? FilesOf { get; init; }

    public IReadOnlyList<DossierReceived> Files { get; init; } = [];

    /// <summary>Results that were written beside the register, by name.</summary>
    public IReadOnlyList<DossierKept> Results { get; init; } = [];

    /// <summary>Why nothing could be checked; null where something was.</summary>
    public string? Error { get; init; }

    /// <summary>Kind of each document that was read, by its path.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<DossierFinding> Findings { get; init; } = [];

    /// <summary>True where the same files gave the same findings.</summary>
    public bool IsSame(DossierRound other) =>
        Error == other.Error
        && Files.Select(Print).Order(StringComparer.Ordinal).SequenceEqual(other.Files.Select(Print).Order(StringComparer.Ordinal))
        && Findings.Select(static finding => finding.Id).Order(StringComparer.Ordinal).SequenceEqual(other.Findings.Select(static finding => finding.Id).Order(StringComparer.Ordinal));

    public bool HasSameFiles(DossierRound other) => Files.Select(Print).Order(StringComparer.Ordinal).SequenceEqual(other.Files.Select(Print).Order(StringComparer.Ordinal));

    private static string Print(DossierReceived file) => $"{file.Path}\n{file.Hash}";
}

/// <summary>A file as it was received.</summary>
/// <param name="Path">As it was named in what was received.</param>
/// <param name="Kept">Path below the unit's folder; for what was not kept by itself, empty.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256 of its content, lower-case hexadecimal; empty where it was not kept.</param>
/// <param name="Changed">When the file was last changed, as its disk said; null where unknown.</param>
/// <param name="Remark">What is to be said of it, in Chinese; empty for nothing.</param>
internal sealed record DossierReceived(string Path, string Kept, long Size, string Hash, DateTimeOffset? Changed, string Remark);

/// <summary>A file that the program wrote into the dossier.</summary>
/// <param name="Path">Path below the unit's folder.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256.</param>
internal sealed record DossierKept(string Path, long Size, string Hash);

/// <summary>A finding as it was in one round.</summary>
internal sealed record DossierFinding
{
    public string Id { get; init; } = "";

    public string Rule { get; init; } = "";

    /// <summary>As people call it: 必改, 需说明, 提示.</summary>
    public string Severity { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Path of the document of the doubtful number; null where it has no place.</summary>
    public string? File { get; init; }

    /// <summary>Paths of all documents that take part.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public string? Place { get; init; }

    public string Message { get; init; } = "";

    public string? Printed { get; init; }

    public string? Expected { get; init; }

    public string? Accepted { get; init; }

    /// <summary>The findings of a result, each id once, in its order.</summary>
    public static IReadOnlyList<DossierFinding> Of(CheckResult result)
    {
        var formats = result.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => d.Document.Format, StringComparer.Ordinal);
        return [.. result.Findings.DistinctBy(static finding => finding.Id).Select(finding => Of(finding, formats))];
    }

    private static DossierFinding Of(Findings.Finding finding, Dictionary<string, DocumentFormat> formats)
    {
        var row = Reports.Workbook.WorkbookEntry.Issue(finding, formats);
        return new DossierFinding
        {
            Id = finding.Id,
            Rule = finding.Rule,
            Severity = row.Severity,
            Title = row.Title,
            File = row.File,
            Files = [.. finding.Locations.Select(static location => location.Path).Distinct(StringComparer.Ordinal)],
            Place = row.Place,
            Message = row.Message,
            Printed = row.Printed,
            Expected = row.Expected,
            Accepted = row.Accepted,
        };
    }
}
