namespace Jiping.Extraction.Tables;

/// <summary>The bottom header of each column over a block of rows, and the group it stands in.</summary>
/// <param name="Name">The words without brackets.</param>
/// <param name="Cell">The header.</param>
/// <param name="Group">The header over it, or null.</param>
internal sealed record HeaderLeaf(string Name, GridCell Cell, GridCell? Group);

/// <summary>A row of headers and the rows under it.</summary>
internal sealed class HeaderRow
{
    private static readonly string[] Interesting =
        ["率", "增减", "增幅", "降幅", "幅度", "额", "数", "占比", "比重", "比例", "进度", "%", "％", "得分", "完成值", "完成情况", "实际值", "变动", "变化"];

    private readonly TableGrid grid;

    private HeaderRow(TableGrid grid, int row, List<HeaderLeaf> leaves)
    {
        this.grid = grid;
        Number = row;
        Leaves = leaves;
    }

    public int Number { get; }

    public List<HeaderLeaf> Leaves { get; }

    /// <summary>The header of a row of at least two short words, one of which names a rate, a change, a share or a score; null for all other rows.</summary>
    public static HeaderRow? At(TableGrid grid, int row)
    {
        int count = 0;
        bool interesting = false;
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid[row, column] is { IsWords: true, Words.Length: <= 24 } cell && cell.Cell.Column == column && cell.Bottom == row)
            {
                count++;
                interesting = interesting || Header.EndsWithAny(cell.Name, Interesting) || cell.Words.AsSpan().IndexOfAny('%', '％') >= 0;
            }
        if (count < 2 || !interesting)
            return null;
        var leaves = new List<HeaderLeaf>();
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid.Above(row + 1, column) is { Words.Length: <= 24 } cell && cell.Cell.Column == column && cell.Bottom <= row && (cell.Bottom == row || IsOpen(grid, cell, row)))
                leaves.Add(new(cell.Name, cell, HeaderTree.Group(grid, cell)));
        return new(grid, row, leaves);
    }

    /// <summary>The number that begins in a row under a header, in exactly its columns.</summary>
    public GridCell? Value(int row, GridCell header) => grid.NumberAt(row, header.Cell.Column) is { } cell && !grid.IsNumbering(row) ? cell : null;

    /// <summary>The row after the last one that a header governs: where another header stands in its column.</summary>
    public int EndBelow(GridCell header)
    {
        int row = Number + 1;
        while (row <= grid.LastRow && !(grid[row, header.Cell.Column] is { IsWords: true } cell && cell.Cell.Row == row))
            row++;
        return row;
    }

    /// <summary>True for a header higher up with only blank cells between: forms that leave the cells of a second header row empty.</summary>
    private static bool IsOpen(TableGrid grid, GridCell cell, int row)
    {
        if (row - cell.Bottom > 2)
            return false;
        for (int below = cell.Bottom + 1; below <= row; below++)
            if (grid[below, cell.Cell.Column] is { IsBlank: false })
                return false;
        return true;
    }
}
