namespace Jiping.Documents.Model;

/// <summary>A table with its true spans: every merged cell occurs once, at its top-left grid position.</summary>
public sealed class Table : Block
{
    private readonly IReadOnlyList<Cell> cells;

    /// <summary>Takes ownership of <paramref name="cells"/> and sets their back references.</summary>
    public Table(IReadOnlyList<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        this.cells = cells;
        foreach (var cell in cells)
        {
            cell.Table = this;
            RowCount = Math.Max(RowCount, cell.Row + cell.RowSpan - 1);
            ColumnCount = Math.Max(ColumnCount, cell.Column + cell.ColumnSpan - 1);
        }
    }

    /// <summary>1-based number in reading order within the part; nested tables are numbered after their container.</summary>
    public required int Index { get; init; }

    /// <summary>The cells, by row and then column of their top-left corner; an empty cell is present, with empty text.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Last grid row that a cell covers.</summary>
    public int RowCount { get; }

    /// <summary>Last grid column that a cell covers.</summary>
    public int ColumnCount { get; }
}

/// <summary>One cell: its place, its span, its content and, in a workbook, the number that is stored in it.</summary>
public sealed class Cell
{
    private readonly IReadOnlyList<Block> blocks;
    private string? text;

    /// <summary>Takes ownership of <paramref name="blocks"/> (paragraphs and nested tables) and sets their back references.</summary>
    public Cell(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        this.blocks = blocks;
        foreach (var block in blocks)
            if (block is Paragraph paragraph)
                paragraph.Cell = this;
    }

    /// <summary>1-based grid row of the top-left corner (the sheet row in a workbook).</summary>
    public required int Row { get; init; }

    /// <summary>1-based grid column of the top-left corner (the sheet column in a workbook).</summary>
    public required int Column { get; init; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>The number a workbook stores, at 15 significant digits; null in other formats and for text cells.</summary>
    public decimal? StoredNumber { get; init; }

    /// <summary>Decimals of the number format that <see cref="StoredNumber"/> is shown with.</summary>
    public int? StoredDecimals { get; init; }

    /// <summary>True where a workbook holds a formula without the value it had: the cell is empty to us and is not to whoever wrote it.</summary>
    public bool Unevaluated { get; init; }

    /// <summary>True where the row, the column or the sheet is hidden in the workbook.</summary>
    public bool Hidden { get; init; }

    /// <summary>True for a header cell as the format itself marks it (HTML th, repeated Word header row).</summary>
    public bool Header { get; init; }

    /// <summary>Paragraphs and nested tables, in reading order.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The table the cell belongs to.</summary>
    public Table Table { get; internal set; } = null!;

    /// <summary>Text of the cell's own paragraphs, joined by line feeds; nested tables are left out.</summary>
    public string Text => text ??= string.Join('\n', blocks.OfType<Paragraph>().Select(static p => p.Text));
}
