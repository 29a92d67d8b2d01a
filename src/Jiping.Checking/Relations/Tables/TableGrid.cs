using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations.Tables;

/// <summary>A table by grid position, every cell read once: its words without blanks, or the number that it is.</summary>
internal sealed class TableGrid
{
    /// <summary>Beyond this the grid is not laid out; such a sheet is data, not a form.</summary>
    private const long MaxPositions = 8_000_000;

    private readonly GridCell?[,] cells;

    private TableGrid(string path, Table table)
    {
        Path = path;
        Table = table;
        FirstRow = table.Cells.Min(static cell => cell.Row);
        cells = new GridCell?[table.RowCount - FirstRow + 1, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            var gridCell = GridCell.Read(cell);
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    cells[row - FirstRow, column - 1] ??= gridCell;
        }
    }

    public string Path { get; }

    public Table Table { get; }

    public int FirstRow { get; }

    public int LastRow => Table.RowCount;

    public int LastColumn => Table.ColumnCount;

    /// <summary>The cell that covers a grid position, or null.</summary>
    public GridCell? this[int row, int column] =>
        row < FirstRow || row > LastRow || column < 1 || column > LastColumn ? null : cells[row - FirstRow, column - 1];

    /// <summary>The grid, or null for a table without cells or too large to be a form.</summary>
    public static TableGrid? Of(string path, Table table)
    {
        if (table.Cells.Count == 0)
            return null;
        long rows = table.RowCount - table.Cells.Min(static cell => cell.Row) + 1;
        return rows * table.ColumnCount > MaxPositions ? null : new(path, table);
    }

    /// <summary>The cells of a row from left to right, each once, those that begin above it included.</summary>
    public IEnumerable<GridCell> Row(int row)
    {
        GridCell? previous = null;
        for (int column = 1; column <= LastColumn; column++)
            if (this[row, column] is { } cell && cell != previous)
            {
                previous = cell;
                yield return cell;
            }
    }

    /// <summary>The words of the cells of a row, for people.</summary>
    public string RowText(int row) => string.Join("｜", Row(row).Select(static cell => cell.Shown));

    /// <summary>The nearest words to the left of a position: what a number in it is of.</summary>
    public GridCell? LabelOf(int row, int column)
    {
        for (int left = column - 1; left >= 1; left--)
            if (this[row, left] is { Number: null, Words.Length: > 0 } cell)
                return cell;
        return null;
    }
}

/// <summary>One cell as the table finders see it.</summary>
internal sealed class GridCell
{
    private GridCell(Cell cell, string words, string shown, Paragraph? paragraph, NumberMention? number)
    {
        Cell = cell;
        Words = words;
        Shown = shown;
        Paragraph = paragraph;
        Number = number;
    }

    public Cell Cell { get; }

    /// <summary>The text without any white space; of a number as well.</summary>
    public string Words { get; }

    /// <summary>The text on one line.</summary>
    public string Shown { get; }

    /// <summary>The number that is the whole cell, or null.</summary>
    public NumberMention? Number { get; }

    /// <summary>The only paragraph with text.</summary>
    private Paragraph? Paragraph { get; }

    public bool IsBlank => Words.Length == 0 || Words is "—" or "——" or "-" or "/" or "--";

    public Quantity? Quantity => Number?.Quantity;

    public static GridCell Read(Cell cell)
    {
        Paragraph? only = null;
        bool several = false;
        foreach (var block in cell.Blocks)
            if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
            {
                several |= only is not null;
                only ??= paragraph;
            }
        string words = several ? Squeeze(cell.Text) : only is null ? "" : Squeeze(only.Text);
        string shown = several ? cell.Text.ReplaceLineEndings(" ").Trim() : only?.Text.Trim() ?? "";
        var number = several || only is null ? null : QuantityRecognizer.RecognizeWhole(only.Text);
        if (number is { } mention && cell.StoredNumber is { } stored)
            number = mention with { Quantity = mention.Quantity with { Value = stored, Decimals = cell.StoredDecimals ?? mention.Quantity.Decimals } };
        return new(cell, words, shown, only, number);
    }

    /// <summary>The operand of the cell's number, read with <paramref name="quantity"/> where header or neighbours give the unit.</summary>
    public Operand ToOperand(string path, string label, Quantity? quantity = null)
    {
        var mention = Number!.Value;
        return new(mention.Print(Paragraph!.Text), quantity ?? mention.Quantity, [Paragraph.Locate(path, mention.Start, mention.Length)], label);
    }

    /// <summary>The operand of a number inside the cell's words (产出指标（50分）), or null where there is none with that unit.</summary>
    public Operand? InnerOperand(string path, MeasureUnit unit, string label)
    {
        foreach (var block in Cell.Blocks)
            if (block is Paragraph paragraph)
                foreach (var mention in QuantityRecognizer.Recognize(paragraph.Text))
                    if (mention.IsQuantity && mention.Quantity.Unit == unit)
                        return new(mention.Print(paragraph.Text), mention.Quantity, [paragraph.Locate(path, mention.Start, mention.Length)], label);
        return null;
    }

    private static string Squeeze(string text)
    {
        bool blank = false;
        foreach (char c in text)
            blank |= char.IsWhiteSpace(c);
        return blank ? string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) : text;
    }
}
