using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>Fills a sheet row by row; a cell may cover several columns and rows.</summary>
internal sealed class SheetBuilder
{
    private readonly SheetData data = new();
    private readonly List<string> merges = [];
    private readonly SortedDictionary<uint, SortedDictionary<int, Cell>> rows = [];
    private readonly Dictionary<uint, double> heights = [];
    private uint row;
    private int column;

    public SheetBuilder Row(double height = 20)
    {
        heights[++row] = height;
        column = 0;
        return this;
    }

    /// <summary>Leaves columns to a cell of an earlier row that covers them.</summary>
    public SheetBuilder Skip(int columns = 1)
    {
        column += columns;
        return this;
    }

    public SheetBuilder Text(string text, int columns = 1, int rowCount = 1, uint style = SheetStyles.Text) =>
        Add(text.Length == 0 ? null : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) }, columns, rowCount, style);

    /// <summary>A number with the decimals of its style; an empty string is an empty cell.</summary>
    public SheetBuilder Number(string value, int columns = 1, uint style = SheetStyles.Money) =>
        Add(value.Length == 0 ? null : new Cell { CellValue = new CellValue(decimal.Parse(value, CultureInfo.InvariantCulture)) }, columns, 1, style);

    public SheetData Data()
    {
        foreach (var (index, cells) in rows)
        {
            var element = new Row { RowIndex = index, Height = heights.GetValueOrDefault(index, 20), CustomHeight = true };
            element.Append(cells.Values);
            data.Append(element);
        }
        return data;
    }

    public MergeCells Merges() => new(merges.Select(static range => new MergeCell { Reference = range }));

    private SheetBuilder Add(Cell? first, int columns, int rowCount, uint style)
    {
        // Covered cells are written as well: without them the border of a merged area is cut.
        for (var r = 0u; r < rowCount; r++)
            for (var c = 0; c < columns; c++)
            {
                var cell = r == 0 && c == 0 && first is not null ? first : new Cell();
                cell.CellReference = Reference(column + c, row + r);
                cell.StyleIndex = style;
                if (!rows.TryGetValue(row + r, out var cells))
                    rows[row + r] = cells = [];
                cells[column + c] = cell;
            }
        if (columns > 1 || rowCount > 1)
            merges.Add($"{Reference(column, row)}:{Reference(column + columns - 1, row + (uint)rowCount - 1)}");
        column += columns;
        return this;
    }

    private static string Reference(int column, uint row) => $"{(char)('A' + column)}{row}";
}
