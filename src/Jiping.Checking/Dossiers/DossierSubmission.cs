namespace Jiping.Checking.Dossiers;

/// <summary>What a unit handed in, and what was found in it: goes into its dossier.</summary>
public sealed record DossierSubmission
{
    /// <summary>Name of the package as it was checked.</summary>
    public required string Package { get; init; }

    /// <summary>What was found; null where nothing could be read.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>Why nothing could be read, in Chinese; null where something was.</summary>
    public string? Error { get; init; }

    /// <summary>The files as they were received.</summary>
    public required IReadOnlyList<SubmittedFile> Files { get; init; }

    /// <summary>The day by which the unit is to answer the letter, or null.</summary>
    public DateOnly? ReplyBy { get; init; }
}

/// <summary>A file as it was received.</summary>
/// <param name="Path">As it was named, <c>/</c>-separated.</param>
/// <param name="Open">Opens its bytes; null where they are kept elsewhere or could not be taken out of an archive.</param>
/// <param name="Changed">When it was last changed, as its disk says; null where unknown.</param>
/// <param name="Remark">What is to be said of it, in Chinese; empty for nothing.</param>
public sealed record SubmittedFile(string Path, Func<Stream>? Open, DateTimeOffset? Changed, string Remark = "");
