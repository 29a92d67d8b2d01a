using Jiping.Documents.Model;

namespace Jiping.Documents.Reading;

/// <summary>Documents that belong together: a folder, an archive, or several files.</summary>
public sealed record Package
{
    /// <summary>Name of the folder, the archive or the first file, without its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The documents that were read, ordered by path (ordinal).</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>Files that are not documents we read, named so that nothing is dropped silently.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>Files that should have been readable and were not.</summary>
    public IReadOnlyList<ReadFailure> Failures { get; init; } = [];

    /// <summary>Files that list accepted findings: accepted.yaml of the folder, NAME.accepted.yaml of a document. Not yet understood.</summary>
    public IReadOnlyList<AcceptanceFile> Acceptances { get; init; } = [];
}

/// <summary>A file that lists accepted findings.</summary>
/// <param name="Path">Path relative to the package.</param>
/// <param name="Text">Its text.</param>
public sealed record AcceptanceFile(string Path, string Text);

/// <summary>A file that is listed but not checked (a picture, a scan, an unknown type).</summary>
/// <param name="Path">Path relative to the package.</param>
/// <param name="Why">Why, in Chinese.</param>
public sealed record SkippedFile(string Path, string Why);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">Path relative to the package.</param>
/// <param name="Message">One clear message in Chinese: what is wrong, where, what to do.</param>
public sealed record ReadFailure(string Path, string Message);
