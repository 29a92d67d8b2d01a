namespace Jiping.Documents.Reading;

/// <summary>
/// Bounds that keep a hostile file from eating the machine. They are counted while reading; what a header claims is never trusted.
/// Memory held at once for one document: its text (two bytes a character) and its blocks, and, while a text or HTML file is decoded,
/// its bytes (at most four a character). An archive adds <see cref="BufferedBytes"/> for each level of nesting; longer entries wait in a
/// temporary file that disappears when it is closed.
/// </summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Largest input file, in bytes.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>Largest single part after unpacking, in bytes.</summary>
    public long PartBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked bytes of one archive or office file in all.</summary>
    public long TotalBytes { get; init; } = 512L << 20;

    /// <summary>Unpacked bytes for one packed byte beyond which a large part is taken for a bomb.</summary>
    public int Ratio { get; init; } = 400;

    /// <summary>Entries of one archive.</summary>
    public int Entries { get; init; } = 20_000;

    /// <summary>Characters of text kept of one document.</summary>
    public int Characters { get; init; } = 32 << 20;

    /// <summary>Paragraphs kept of one text or HTML document; blank lines count.</summary>
    public int Paragraphs { get; init; } = 2_000_000;

    /// <summary>Cells kept of one document.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Bytes of one archive entry that are held in memory; what is longer goes to a temporary file.</summary>
    public int BufferedBytes { get; init; } = 8 << 20;

    /// <summary>Depth of nested tables or elements.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Archives inside archives.</summary>
    public int ArchiveDepth { get; init; } = 3;
}
