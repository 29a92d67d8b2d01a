namespace Jiping.Extraction.Tables;

/// <summary>The rows of amounts of a table, by the column their labels stand in: forms of two halves have two groups.</summary>
internal sealed class RowReader
{
    private readonly TableGrid grid;

    /// <summary>Of each column: where most of its labels stand, how many votes that has left, how many amounts it holds.</summary>
    private readonly (int LabelColumn, int Votes, int Count)[] columns;

    private RowReader(TableGrid grid)
    {
        this.grid = grid;
        columns = new (int, int, int)[grid.LastColumn + 1];
    }

    public static List<List<LabelledRow>> Read(TableGrid grid)
    {
        var reader = new RowReader(grid);
        reader.CountLabels();
        var groups = new List<List<LabelledRow>>();
        for (int label = 1; label < grid.LastColumn; label++)
        {
            List<int>? amounts = null;
            for (int column = label + 1; column <= grid.LastColumn; column++)
                if (reader.columns[column] is { Count: > 1, Votes: > 0 } entry && entry.LabelColumn == label)
                    (amounts ??= []).Add(column);
            if (amounts is not null && reader.Rows(label, amounts) is { Count: > 1 } rows)
                groups.Add(rows);
        }
        return groups;
    }

    /// <summary>One pass over the table: each amount votes for the column of the words to its left (the majority vote of Boyer and Moore).</summary>
    private void CountLabels()
    {
        var headers = new GridCell?[grid.LastColumn + 1];
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            int label = 0;
            bool numbering = grid.IsNumbering(row);
            for (int column = 1; column <= grid.LastColumn; column++)
            {
                if (grid[row, column] is not { IsBlank: false } cell)
                    continue;
                if (cell.IsWords)
                {
                    headers[column] = cell;
                    if (cell.Cell.Row == row)
                        label = cell.Cell.Column;
                }
                else if (label > 0 && !numbering && cell.Cell.Row == row && cell.Cell.Column == column && headers[column]?.Kind != HeaderKind.NotSummed)
                {
                    ref var entry = ref columns[column];
                    entry.Count++;
                    if (entry.Votes == 0)
                        entry.LabelColumn = label;
                    entry.Votes += entry.LabelColumn == label ? 1 : -1;
                }
            }
        }
    }

    private List<LabelledRow> Rows(int labelColumn, List<int> amounts)
    {
        var rows = new List<LabelledRow>();
        bool open = false;
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            bool number = false, words = false;
            foreach (int column in amounts)
                if (grid[row, column] is { IsBlank: false } cell && cell.Cell.Row == row)
                {
                    number |= cell.IsNumber;
                    words |= cell.IsWords && cell.Cell.Column > labelColumn;
                }
            // Labels above the first number are headers, unless another block stands above.
            open |= number;
            if (!open || grid[row, labelColumn] is not { IsWords: true } label || label.Cell.Row != row || label.Cell.ColumnSpan > 1 && label.Right >= amounts[^1])
                continue;
            if (words && !number)
                rows.Add(new(row, "", new(RowLevel.Unnumbered, false, false, false, false), "", 0, amounts));
            else if (!grid.IsNumbering(row))
                rows.Add(new(row, label.Words, RowLevel.Of(label.Words), CodeOf(row, labelColumn, label.Words), label.Indent, amounts));
        }
        return rows;
    }

    /// <summary>The subject code of a row: the digits of the cells to the left of its label (类 款 项), or in front of the label itself.</summary>
    private string CodeOf(int row, int labelColumn, string label)
    {
        string code = "";
        for (int column = labelColumn - 1; column >= Math.Max(1, labelColumn - 3); column--)
            if (grid.StartAt(row, column) is { IsBlank: false } cell)
            {
                if (!IsDigits(cell.Words))
                    break;
                // 201｜20129｜2012901 side by side: the code of a row is the last, and holds the others.
                if (cell.Words.Length < 3 || !code.StartsWith(cell.Words, StringComparison.Ordinal))
                    code = cell.Words + code;
            }
        if (code.Length == 0)
        {
            int length = 0;
            while (length < label.Length && char.IsAsciiDigit(label[length]))
                length++;
            if (length < label.Length && label[length] is '年' or '.' or '、')
                return "";
            code = label[..length];
        }
        return code.Length is 3 or 5 or 7 or 9 && code[0] is '1' or '2' or '3' or '5' ? code : "";
    }

    private static bool IsDigits(string words)
    {
        foreach (char c in words)
            if (!char.IsAsciiDigit(c))
                return false;
        return words.Length > 0;
    }
}
