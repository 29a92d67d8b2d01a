using Jiping.Core.Quantities;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Columns of totals (合计 beside 基本支出, 项目支出): taken as such only where at least two rows confirm it and most do; a row that breaks it is then an error.
/// </summary>
internal static class TotalColumnFinder
{
    private static readonly string[] TotalHeaders = ["合计", "小计", "总计", "本年收入合计", "本年支出合计", "共计"];

    public static void Find(TableGrid grid, MeasureUnit? note, List<Relation> found)
    {
        for (int column = 2; column <= grid.LastColumn; column++)
        {
            int header = HeaderRow(grid, column);
            if (header == 0)
                continue;
            foreach (var parts in Ways(grid, header, column))
                if (Judge(grid, header, column, parts, note, found))
                    break;
        }
    }

    private static int HeaderRow(TableGrid grid, int column)
    {
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            if (grid[row, column] is not { } cell)
                continue;
            if (cell.Number is not null)
                return 0;
            if (cell.Cell.Column == column && cell.Cell.ColumnSpan == 1 && TotalHeaders.Contains(Header.Name(cell.Words)))
                return cell.Cell.Row + cell.Cell.RowSpan - 1;
        }
        return 0;
    }

    /// <summary>The columns that may make it up: those to the right until the next total, then those to the left; and only the first of them.</summary>
    private static IEnumerable<List<int>> Ways(TableGrid grid, int header, int column)
    {
        var right = Until(grid, header, column, 1);
        if (right.Count > 1)
            yield return right;
        var left = Until(grid, header, column, -1);
        if (left.Count > 1)
            yield return left;
        for (int count = right.Count - 1; count >= 2; count--)
            yield return right[..count];
    }

    private static List<int> Until(TableGrid grid, int header, int column, int step)
    {
        var columns = new List<int>();
        for (int other = column + step; other >= 1 && other <= grid.LastColumn; other += step)
        {
            var cell = grid[header, other];
            if (cell is null || cell.Number is not null || TotalHeaders.Contains(Header.Name(cell.Words)))
                break;
            string name = Header.Name(cell.Words);
            if (name.EndsWith('率') || name.EndsWith("占比", StringComparison.Ordinal) || name is "项目" or "科目名称" or "科目编码" or "序号" or "行次")
                break;
            columns.Add(other);
        }
        return columns;
    }

    private static bool Judge(TableGrid grid, int header, int column, List<int> parts, MeasureUnit? note, List<Relation> found)
    {
        var sums = new List<(int Row, ColumnSum Sum)>();
        for (int row = header + 1; row <= grid.LastRow; row++)
            if (grid[row, column] is { Number: not null } cell && cell.Cell.Row == row && cell.Cell.Column == column
                && ColumnSum.Of(cell, parts.Select(part => grid[row, part] is { } other && other.Cell.Row == row ? other : null),
                    TableUnit.OfColumn(grid, column, row, note)) is { } sum)
                sums.Add((row, sum));
        int telling = sums.Count(static entry => entry.Sum.Evaluation.Holds && entry.Sum.Telling);
        int holds = sums.Count(static entry => entry.Sum.Evaluation.Holds);
        if (telling < 2 || holds * 3 < sums.Count * 2)
            return false;
        string label = grid[header, column]!.Shown;
        foreach (var (row, sum) in sums)
            found.Add(sum.ToRelation(grid, label, true, sum.Evaluation.Holds ? null : $"同表另有{telling}行按同样的列相加成立", grid.RowText(row)));
        return true;
    }
}
