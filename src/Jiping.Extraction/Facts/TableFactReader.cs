using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Goes through a table from the top: headers open a block, the rows under them are read by what the headers say they hold.</summary>
internal sealed class TableFactReader(TableFactWriter writer, HeaderWords headers, RowNames names)
{
    private readonly TableGrid grid = writer.Grid;
    private readonly AmountRows amounts = new(writer, names);
    private readonly IndicatorRows indicators = new(writer, names);
    private readonly FormHead head = new(writer);
    private HeaderBlock? block;

    public void Read()
    {
        int row = grid.FirstRow;
        while (row <= grid.LastRow)
        {
            if (HeaderBlock.At(grid, row, block, headers) is { } next)
            {
                Open(next);
                row = next.Bottom + 1;
                continue;
            }
            if (!grid.IsNumbering(row))
                ReadRow(row);
            row++;
        }
        amounts.Close();
    }

    private void Open(HeaderBlock next)
    {
        block = next;
        if (!next.HasIndicators)
            amounts.Open(next);
        else
            indicators.Open(next);
        for (int row = next.Top; row <= next.Bottom; row++)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { } cell)
                    foreach (var number in cell.Loose)
                        writer.Unlabelled(number);
    }

    private void ReadRow(int row)
    {
        if (Title(row))
            return;
        bool form = head.Read(row);
        if (block is null)
            ReadUnknown(row, form);
        else if (block.HasIndicators)
            indicators.Read(row);
        else
            amounts.Read(row);
    }

    /// <summary>A row of one cell that names a table is the title of what follows.</summary>
    private bool Title(int row)
    {
        GridCell? only = null;
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid[row, column] is { IsBlank: false } cell && cell != only)
            {
                if (only is not null || !cell.IsWords || cell.Cell.Row != row || cell.Loose.Count > 0)
                    return false;
                only = cell;
            }
        if (only is null || !TableCaption.IsTitle(only.Words) || only.Words.AsSpan().IndexOfAny('：', ':') >= 0 || block is not null && !only.Words.AsSpan().TrimEnd("）)").EndsWith("表"))
            return false;
        // （2024年度） under the title belongs to it.
        writer.Retitle(block is null && only.Words[0] is '（' or '(' ? writer.Caption.Text + only.Words : only.Words);
        block = null;
        return true;
    }

    private void ReadUnknown(int row, bool form)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            if (cell.IsNumber && grid.LabelOf(row, column) is { } label && HeaderWords.RoleOf(label.Name) is ColumnRole.OtherCode or ColumnRole.SubjectCode)
                continue;
            if (cell.IsNumber)
                writer.Unresolved(cell, form ? UnresolvedReason.NoMeasure : UnresolvedReason.UnknownTable);
            else
                foreach (var number in cell.Loose)
                    amounts.ReadLoose(number, null);
        }
    }
}
