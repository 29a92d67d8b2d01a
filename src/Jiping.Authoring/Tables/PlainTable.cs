namespace Jiping.Authoring.Tables;

/// <summary>A table as it was read, before anything is known of its columns.</summary>
/// <param name="Path">The file as the user knows it.</param>
/// <param name="Sheet">Name of the sheet; empty for a CSV file or a table of a text document.</param>
/// <param name="Rows">Rows that are not wholly blank, in order.</param>
internal sealed record PlainTable(string Path, string Sheet, IReadOnlyList<PlainRow> Rows);

/// <summary>A row.</summary>
/// <param name="Number">1-based: the row of the sheet, or the line on which the row begins.</param>
/// <param name="Cells">From the first column; a cell that is not there is blank.</param>
internal sealed record PlainRow(int Number, IReadOnlyList<PlainCell> Cells)
{
    public PlainCell this[int column] => column < Cells.Count ? Cells[column] : PlainCell.Blank;
}

/// <summary>A cell.</summary>
/// <param name="Text">As shown, trimmed, with line feeds only.</param>
/// <param name="Stored">The number a workbook stores under it.</param>
internal sealed record PlainCell(string Text, decimal? Stored = null)
{
    public static PlainCell Blank { get; } = new("");

    public bool IsBlank => Text.Length == 0;

    public static PlainCell Of(string text, decimal? stored = null) => new(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(), stored);
}
