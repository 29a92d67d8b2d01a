using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Columns of totals (合计 beside 基本支出, 项目支出): taken as such where at least two rows confirm it and most do, or where an official form fixes the parts;
/// a row that breaks it is then an error.
/// </summary>
internal sealed class TotalColumnFinder(TableGrid grid, List<Relation> found)
{
    private readonly List<GridCell?> parts = [];

    public static void Find(TableGrid grid, List<Relation> found) => new TotalColumnFinder(grid, found).Find();

    private void Find()
    {
        for (int row = grid.FirstRow; row < grid.LastRow; row++)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { IsWords: true, Cell.ColumnSpan: 1 } cell && Header.IsTotal(cell))
                    Find(cell);
    }

    private void Find(GridCell header)
    {
        foreach (int step in (ReadOnlySpan<int>)[1, -1])
        {
            var names = new List<string>();
            var columns = HeaderTree.Beside(grid, header, step, names);
            if (columns.Count < 2)
                continue;
            bool official = columns.Count == names.Count && OfficialSums.PartsOf(header.Name, names) is not null;
            if (Judge(header, columns, official))
                return;
            // Further columns may be of something else; only the first ones are tried then.
            for (int count = columns.Count - 1; step > 0 && count >= 2; count--)
                if (Judge(header, columns[..count], columns.Count == names.Count && OfficialSums.PartsOf(header.Name, names[..count]) is not null))
                    return;
        }
    }

    private bool Judge(GridCell header, List<int> columns, bool official)
    {
        var sums = new List<ColumnSum>();
        int telling = 0, holds = 0, column = header.Cell.Column;
        for (int row = header.Bottom + 1; row <= grid.LastRow; row++)
        {
            if (grid.StartAt(row, column) is { IsWords: true })
                break;
            if (grid.NumberAt(row, column) is not { } cell || grid.IsNumbering(row))
                continue;
            parts.Clear();
            foreach (int part in columns)
                parts.Add(grid[row, part] is { } other && other.Cell.Row == row ? other : null);
            if (ColumnSum.Of(cell, parts, TableUnit.At(grid, row, column)) is not { Parts.Length: > 0 } sum)
                continue;
            sums.Add(sum);
            holds += sum.Holds ? 1 : 0;
            telling += sum.Holds && sum.Telling ? 1 : 0;
        }
        int broken = sums.Count - holds;
        bool sure = official ? broken <= Math.Max(1, telling) : telling > 1 && holds * 3 >= sums.Count * 2;
        bool likely = telling > 0 && broken <= telling || broken == 0 && holds > 0 && HeaderTree.Group(grid, header) is not null;
        if (sums.Count == 0 || !sure && !likely)
            return false;
        foreach (var sum in sums)
            found.Add(sum.ToRelation(grid, header.Shown, sure, sum.Holds || telling == 0 ? null : $"同表另有{telling}行按同样的列相加成立"));
        return true;
    }
}
