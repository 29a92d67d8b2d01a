using System.Globalization;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Web;

/// <summary>A table being read: places cells on the grid as the HTML table model does, so that spans are true.</summary>
internal sealed class HtmlTable(int index, int container, string path)
{
    private const int MaxColumns = 16384;
    private const int MaxColumnSpan = 1000;
    private const int MaxRowSpan = 65534;

    private readonly List<Pending> cells = [];
    private readonly List<int> occupiedTo = [0];
    private int row;
    private int column = 1;
    private int groupStart;
    private bool inRow;

    /// <summary>Number of the container that the table stands in; its open cell is the container after it.</summary>
    public int Container { get; } = container;

    public void StartRow()
    {
        row++;
        column = 1;
        inRow = true;
    }

    public void EndRow() => inRow = false;

    /// <summary>Ends thead, tbody or tfoot: no cell reaches over its end.</summary>
    public void EndGroup()
    {
        inRow = false;
        for (var i = groupStart; i < cells.Count; i++)
            cells[i] = cells[i] with { RowSpan = Math.Min(cells[i].RowSpan, row - cells[i].Row + 1) };
        for (var i = 0; i < occupiedTo.Count; i++)
            occupiedTo[i] = Math.Min(occupiedTo[i], row);
        groupStart = cells.Count;
    }

    /// <summary>Places a cell at the next free column of the row; its content follows with <see cref="EndCell"/>.</summary>
    /// <returns>The columns it covers.</returns>
    public int StartCell(HtmlToken tag)
    {
        if (!inRow)
            StartRow();
        while (column < occupiedTo.Count && occupiedTo[column] >= row)
            column++;
        var columnSpan = Span(tag["colspan"], MaxColumnSpan, 1);
        var rowSpan = Span(tag["rowspan"], MaxRowSpan, MaxRowSpan);
        if (column + columnSpan > MaxColumns)
            throw new UnreadableDocumentException($"“{path}”第 {index} 个表格超过 {MaxColumns:N0} 列，没有读取；请检查文件是否损坏。");
        cells.Add(new Pending(row, column, rowSpan, columnSpan, tag.Value == "th", []));
        while (occupiedTo.Count < column + columnSpan)
            occupiedTo.Add(0);
        for (var i = column; i < column + columnSpan; i++)
            occupiedTo[i] = Math.Max(occupiedTo[i], row + rowSpan - 1);
        column += columnSpan;
        return columnSpan;
    }

    public void EndCell(IReadOnlyList<Block> content) => cells[^1] = cells[^1] with { Content = content };

    /// <summary>The table, or null where it has no cell.</summary>
    public Table? Build()
    {
        EndGroup();
        if (cells.Count == 0)
            return null;
        var built = new Cell[cells.Count];
        for (var i = 0; i < built.Length; i++)
        {
            var cell = cells[i];
            built[i] = new Cell(cell.Content)
            {
                Row = cell.Row,
                Column = cell.Column,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                Header = cell.Header,
            };
        }
        return new Table(built) { Index = index, Part = "body" };
    }

    private static int Span(string? value, int most, int zero)
    {
        if (value is null)
            return 1;
        var digits = value.AsSpan().Trim();
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        if (!int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var span))
            return 1;
        return span == 0 ? zero : Math.Min(span, most);
    }

    private readonly record struct Pending(int Row, int Column, int RowSpan, int ColumnSpan, bool Header, IReadOnlyList<Block> Content);
}
