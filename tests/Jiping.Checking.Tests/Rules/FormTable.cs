using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules;

/// <summary>A small table written as lines: “｜” between cells, “^” for a cell that the one above it spans, “＜” for one that the cell to its left spans.</summary>
internal static class FormTable
{
    public static Table Of(params string[] lines) => Numbered(1, lines);

    public static Table Numbered(int index, params string[] lines) => In("body", index, lines);

    /// <summary>The table of a part: of a sheet by its name.</summary>
    public static Table In(string part, int index, params string[] lines)
    {
        var rows = lines.Select(static line => line.Split('｜').Select(static cell => cell.Trim()).ToArray()).ToArray();
        var cells = new List<Cell>();
        for (int row = 0; row < rows.Length; row++)
            for (int column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "^" or "＜")
                    continue;
                int height = 1, width = 1;
                while (row + height < rows.Length && column < rows[row + height].Length && rows[row + height][column] == "^")
                    height++;
                while (column + width < rows[row].Length && rows[row][column + width] == "＜")
                    width++;
                cells.Add(new Cell([new Paragraph { Part = part, Index = 1, Text = rows[row][column] }])
                {
                    Row = row + 1, Column = column + 1, RowSpan = height, ColumnSpan = width,
                });
            }
        return new Table(cells) { Part = part, Index = index };
    }
}
