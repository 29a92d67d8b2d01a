namespace Jiping.Authoring.Packages;

/// <summary>A file of the ledger (台账) as it is: what its columns mean is not known here. Empty rows are left out, rows are as wide as the widest.</summary>
/// <param name="Kind">Name of the file without extension: 活动, activities.</param>
/// <param name="Header">The first row, without blanks around the words.</param>
/// <param name="Rows">The others.</param>
public sealed record LedgerFile(string Kind, IReadOnlyList<string> Header, IReadOnlyList<LedgerRow> Rows)
{
    public string Path => PackageFiles.OfLedger(Kind);

    /// <summary>The file or sheet it was read from, for messages; the file's path in the package where it comes from one.</summary>
    public string Source { get; init; } = PackageFiles.OfLedger(Kind);
}

/// <summary>A row of the ledger.</summary>
/// <param name="Line">1-based line of the file on which it starts, row of the sheet in a workbook; 0 for a new one.</param>
/// <param name="Cells">The words, without blanks around them.</param>
public sealed record LedgerRow(int Line, IReadOnlyList<string> Cells);
