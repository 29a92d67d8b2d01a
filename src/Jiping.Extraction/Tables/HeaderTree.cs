namespace Jiping.Extraction.Tables;

/// <summary>Headers of several rows: groups over columns, a total among its neighbours within a group.</summary>
internal static class HeaderTree
{
    private static readonly string[] Ends = ["项目", "科目名称", "科目编码", "序号", "行次", "备注", "单位名称", "项目名称", "说明"];

    /// <summary>The group that stands over a header, or null at the top.</summary>
    public static GridCell? Group(TableGrid grid, GridCell header) =>
        grid[header.Cell.Row - 1, header.Cell.Column] is { IsWords: true } above && above.Cell.ColumnSpan > header.Cell.ColumnSpan ? above : null;

    /// <summary>
    /// The columns beside a header on its level and within its group, going one way until another total; of a neighbour that is itself a group its own total stands for it.
    /// </summary>
    /// <param name="grid">The table.</param>
    /// <param name="header">The header of the total.</param>
    /// <param name="step">1 to the right, −1 to the left.</param>
    /// <param name="names">Takes the names of the neighbours.</param>
    public static List<int> Beside(TableGrid grid, GridCell header, int step, List<string> names)
    {
        var group = Group(grid, header);
        int first = group?.Cell.Column ?? 1, last = group?.Right ?? grid.LastColumn;
        var columns = new List<int>();
        int column = step > 0 ? header.Right + 1 : header.Cell.Column - 1;
        int data = FirstNumber(grid, header);
        while (column >= first && column <= last)
        {
            if (grid[data, column] is { IsWords: true } || grid[header.Cell.Row, column] is not { IsWords: true } cell || Header.IsTotal(cell) || cell.Kind == HeaderKind.NotSummed || Array.IndexOf(Ends, cell.Name) >= 0)
                break;
            if (!cell.Name.StartsWith("其中", StringComparison.Ordinal))
            {
                names.Add(Header.RowName(cell.Words));
                AddLeaves(grid, cell, columns);
            }
            column = step > 0 ? cell.Right + 1 : cell.Cell.Column - 1;
        }
        return columns;
    }

    /// <summary>The first row of numbers under a header: columns of words there are no parts.</summary>
    private static int FirstNumber(TableGrid grid, GridCell header)
    {
        for (int row = header.Bottom + 1; row <= grid.LastRow && grid.StartAt(row, header.Cell.Column) is not { IsWords: true }; row++)
            if (grid.NumberAt(row, header.Cell.Column) is not null && !grid.IsNumbering(row))
                return row;
        return 0;
    }

    private static void AddLeaves(TableGrid grid, GridCell cell, List<int> columns)
    {
        if (cell.Cell.ColumnSpan == 1)
        {
            columns.Add(cell.Cell.Column);
            return;
        }
        int before = columns.Count;
        for (int column = cell.Cell.Column; column <= cell.Right; column++)
            if (grid.StartAt(cell.Bottom + 1, column) is { IsWords: true } leaf)
            {
                if (leaf.Cell.ColumnSpan == 1 && Header.IsTotal(leaf))
                {
                    columns.RemoveRange(before, columns.Count - before);
                    columns.Add(column);
                    return;
                }
                columns.Add(column);
            }
        if (columns.Count == before)
            columns.Add(cell.Cell.Column);
    }
}
