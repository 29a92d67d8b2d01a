using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>Reads the rows under one block of headers, from the top: a level stands beside its first row only where cells were not merged.</summary>
internal sealed class IndicatorRowReader
{
    private readonly TableGrid grid;
    private readonly HeaderBlock block;

    /// <summary>The column that names the indicator, 0 where none does.</summary>
    private readonly int nameColumn;

    private readonly int reasonColumn;

    /// <summary>The level that each column named last; blank cells below belong to it.</summary>
    private readonly string?[] carried;

    /// <summary>True below the total at the foot: what follows (signatures, notes) is no indicator.</summary>
    private bool closed;

    public IndicatorRowReader(TableGrid grid, HeaderBlock block)
    {
        (this.grid, this.block) = (grid, block);
        carried = new string?[grid.LastColumn + 1];
        nameColumn = NameColumn();
        for (int column = grid.LastColumn; column >= 1; column--)
            if (block[column] is { Role: ColumnRole.Remark or ColumnRole.None, Leaf: { } leaf } && IsReason(leaf.Name))
                (reasonColumn, ReasonHeader) = (column, leaf);
    }

    public List<FormIndicator> Rows { get; } = [];

    public GridCell? ReasonHeader { get; }

    public void Read(int row)
    {
        if (closed || nameColumn == 0)
            return;
        if (TotalAt(row) is { } total)
        {
            // 合计 may close a group only.
            closed = Rows.Count > 0 && total.Name.Contains('总', StringComparison.Ordinal);
            return;
        }
        if (RowAt(row) is { } indicator)
            Rows.Add(indicator);
    }

    /// <summary>
    /// The column of indicators to the right of their levels. A merged 绩效指标 beside all rows names none of them; a form without third-level indicators names them at
    /// its innermost level.
    /// </summary>
    private int NameColumn()
    {
        int level = 0, first = 0;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (block[column].Leaf is not { } leaf || leaf.Bottom > block.Bottom)
                continue;
            if (block[column].Role == ColumnRole.Level)
                (level, first) = (column, 0);
            else if (first == 0 && block[column].Role == ColumnRole.Indicator)
                first = column;
        }
        if (first > 0 || level == 0)
            return first;
        for (int column = 1; column < level; column++)
            if (block[column] is { Role: ColumnRole.Indicator, Leaf: { } leaf } && leaf.Bottom <= block.Bottom)
                return column;
        return level;
    }

    private static bool IsReason(string header) =>
        Array.IndexOf(LexiconData.ReasonColumns, header) >= 0 || header.Length <= 24 && Words.ContainsAny(header, LexiconData.ReasonColumnWords);

    private GridCell? TotalAt(int row)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid.StartAt(row, column) is { IsWords: true } cell && (Array.IndexOf(ScoringFormReader.TotalLabels, cell.Name) >= 0 || cell.Name.EndsWith("小计", StringComparison.Ordinal)))
                return cell;
        return null;
    }

    private FormIndicator? RowAt(int row)
    {
        var levels = LevelsAt(row);
        // A note over the whole width stands under the header of names too, and is none.
        if (grid[row, nameColumn] is not { } name || name.Cell.Row <= block.Bottom || block[name.Right].Role >= ColumnRole.Target)
            return null;
        GridCell? target = null, actual = null, weight = null, score = null, comparator = null, measure = null;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid[row, column] is not { } cell || cell.Cell.Row != row || cell == name || block[cell.Cell.Column].Role != block[column].Role)
                continue;
            switch (block[column].Role)
            {
                // ≥ and 8 in two cells under one header.
                case ColumnRole.Target when !block[column].IsSecondary && ComparatorWords.IsSign(cell.Words):
                    comparator ??= cell;
                    break;
                case ColumnRole.Target when !block[column].IsSecondary:
                    target ??= cell;
                    break;
                case ColumnRole.Actual:
                    actual ??= cell;
                    break;
                // Points over several indicators are those of their group.
                case ColumnRole.Weight when cell.Bottom <= name.Bottom:
                    weight = cell;
                    break;
                case ColumnRole.Score when cell.Bottom <= name.Bottom:
                    score ??= cell;
                    break;
                case ColumnRole.Comparator:
                    comparator ??= cell;
                    break;
                case ColumnRole.MeasureUnit:
                    measure ??= cell;
                    break;
            }
        }
        // Without a cell of its own in any of these columns the row belongs to something else.
        if (target is null || actual is null && weight is null)
            return null;
        var indicator = new FormIndicator
        {
            Row = row,
            Name = name.IsWords ? name.Words : "",
            NameCell = name,
            Levels = levels,
            Class = IndicatorClasses.Of(levels),
            Target = target,
            Actual = actual,
            Weight = weight,
            Score = score,
            // One reason may be given for several rows.
            Reason = reasonColumn > 0 && grid[row, reasonColumn] is { } reason && reason.Cell.Row > block.Bottom ? reason : null,
            Comparator = comparator,
            MeasureUnit = measure,
        };
        return indicator.IsSignature ? null : indicator;
    }

    /// <summary>The names of the levels over a row; each new one ends those to its right.</summary>
    private List<string> LevelsAt(int row)
    {
        var levels = new List<string>();
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (column == nameColumn || block[column].Role != ColumnRole.Level || grid[row, column] is not { } cell || cell.Cell.Row <= block.Bottom || cell.Right >= nameColumn && nameColumn > column)
                continue;
            if (cell.IsWords && cell.Cell.Row == row && cell.Cell.Column == column)
            {
                carried[column] = cell.Words;
                Array.Clear(carried, column + 1, carried.Length - column - 1);
            }
            string? level = cell.IsWords ? cell.Words : carried[column];
            if (level is not null && !levels.Contains(level))
                levels.Add(level);
        }
        return levels;
    }
}
