namespace Jiping.Documents.Reading.Heaps;

/// <summary>What a file of a heap is.</summary>
public enum HeapFileKind
{
    /// <summary>It can be read.</summary>
    Document,

    /// <summary>A list of accepted findings.</summary>
    Acceptance,

    /// <summary>Listed only: a scan, a picture, an unknown type.</summary>
    Skipped,

    /// <summary>It should have been readable and was not.</summary>
    Failed,
}

/// <summary>One file of a heap, wherever it lay: in a folder, in an archive, in an archive inside one.</summary>
/// <param name="Path">Path below the heap, <c>a.rar!/b.docx</c> in archives.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Why">Why it is not read, in Chinese; empty for what is.</param>
/// <param name="Hash">SHA-256 of its content, lower-case hexadecimal; empty where it was not opened.</param>
public sealed record HeapFile(string Path, HeapFileKind Kind, string Why, string Hash)
{
    /// <summary>Where its content lies: the file itself, or what was taken out of an archive.</summary>
    internal string OnDisk { get; init; } = "";

    /// <summary>True where reading it takes another program, and so seconds.</summary>
    public bool IsSlow { get; init; }
}
