using System.Text;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Tables;

/// <summary>A table by grid position. Sheets of many thousand rows are forms too, so nothing here looks through a whole column or row for one cell.</summary>
internal sealed class TableGrid
{
    /// <summary>Beyond this the grid is not laid out; such a sheet is data, not a form.</summary>
    private const long MaxPositions = 8_000_000;

    /// <summary>How far to the left of a number its label is looked for.</summary>
    private const int LabelReach = 64;

    private readonly GridCell?[] cells;
    private readonly int[]?[] wordRows;
    private readonly sbyte[] numbering;

    private TableGrid(string path, Table table, GridCell[] read, int firstRow)
    {
        Path = path;
        FirstRow = firstRow;
        LastRow = table.RowCount;
        LastColumn = table.ColumnCount;
        cells = new GridCell?[(LastRow - FirstRow + 1) * LastColumn];
        wordRows = new int[LastColumn][];
        numbering = new sbyte[LastRow - FirstRow + 1];
        foreach (var cell in read)
            for (int row = cell.Cell.Row; row <= cell.Bottom; row++)
                for (int column = cell.Cell.Column; column <= cell.Right; column++)
                    cells[(row - FirstRow) * LastColumn + column - 1] ??= cell;
    }

    public string Path { get; }

    public int FirstRow { get; }

    public int LastRow { get; }

    public int LastColumn { get; }

    /// <summary>The unit of the nearest unit note above or in the table, or null.</summary>
    public MeasureUnit? Note { get; init; }

    /// <summary>The title that stands over the table, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>The part of the document: of a workbook the sheet's name.</summary>
    public string Part { get; private init; } = "";

    /// <summary>The cell that covers a grid position, or null.</summary>
    public GridCell? this[int row, int column] =>
        row < FirstRow || row > LastRow || column < 1 || column > LastColumn ? null : cells[(row - FirstRow) * LastColumn + column - 1];

    /// <summary>The grid, or null for a table without cells or too large to be a form.</summary>
    /// <param name="path">Path of the document.</param>
    /// <param name="table">The table.</param>
    /// <param name="read">Its cells, read.</param>
    /// <param name="note">The unit of the nearest unit note, or null.</param>
    /// <param name="caption">The title that stands over it, or null.</param>
    public static TableGrid? Of(string path, Table table, GridCell[] read, MeasureUnit? note, string? caption = null)
    {
        if (read.Length == 0)
            return null;
        int first = int.MaxValue;
        foreach (var cell in read)
            first = Math.Min(first, cell.Cell.Row);
        return (long)(table.RowCount - first + 1) * table.ColumnCount > MaxPositions ? null : new(path, table, read, first) { Note = note, Caption = caption, Part = table.Part };
    }

    /// <summary>The number that begins at a position, or null.</summary>
    public GridCell? NumberAt(int row, int column) => this[row, column] is { IsNumber: true } cell && cell.Cell.Row == row && cell.Cell.Column == column ? cell : null;

    /// <summary>The cell that begins at a position, or null.</summary>
    public GridCell? StartAt(int row, int column) => this[row, column] is { } cell && cell.Cell.Row == row && cell.Cell.Column == column ? cell : null;

    /// <summary>The nearest words above a position that cover its column; numbers and blanks in between are passed over.</summary>
    public GridCell? Above(int row, int column)
    {
        int[] rows = wordRows[column - 1] ??= WordRows(column);
        int at = Array.BinarySearch(rows, row - 1);
        if (at < 0)
            at = ~at - 1;
        return at < 0 ? null : this[rows[at], column];
    }

    /// <summary>True for a row that numbers the columns: 栏次 1 2 3.</summary>
    public bool IsNumbering(int row)
    {
        ref sbyte known = ref numbering[row - FirstRow];
        if (known == 0)
            known = ReadsAsNumbering(row) ? (sbyte)1 : (sbyte)-1;
        return known > 0;
    }

    private bool ReadsAsNumbering(int row)
    {
        int count = 0;
        decimal previous = 0m;
        for (int column = 1; column <= LastColumn; column++)
        {
            if (StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            if (cell.IsWords)
            {
                if (cell.Name is "栏次" or "行次" or "序号")
                    return true;
                if (count > 0 || cell.Words.Length > 4)
                    return false;
                continue;
            }
            if (cell.Quantity is not { Decimals: 0 } number || number.Unit != MeasureUnit.None || number.Value != previous + 1m)
                return false;
            previous = number.Value;
            count++;
        }
        return count > 2;
    }

    /// <summary>The words of the cells of a row, for people.</summary>
    public string RowText(int row)
    {
        var text = new StringBuilder();
        GridCell? previous = null;
        for (int column = 1; column <= LastColumn; column++)
            if (this[row, column] is { } cell && cell != previous)
            {
                if (previous is not null)
                    text.Append('｜');
                text.Append(cell.Shown);
                previous = cell;
            }
        return text.ToString();
    }

    /// <summary>The nearest words to the left of a position: what a number in it is of.</summary>
    public GridCell? LabelOf(int row, int column)
    {
        for (int left = column - 1; left >= Math.Max(1, column - LabelReach); left--)
            if (this[row, left] is { IsWords: true } cell)
                return cell;
        return null;
    }

    /// <summary>The rows in which words cover a column, ascending.</summary>
    private int[] WordRows(int column)
    {
        var rows = new List<int>();
        for (int row = FirstRow; row <= LastRow; row++)
            if (this[row, column] is { IsWords: true })
                rows.Add(row);
        return [.. rows];
    }
}
