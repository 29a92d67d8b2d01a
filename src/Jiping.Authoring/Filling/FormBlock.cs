using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>Headers of a table and the rows under them, cut as reading cuts them.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Header">The headers; null above the first.</param>
/// <param name="First">First row under them.</param>
/// <param name="Last">Last row.</param>
internal sealed record FormBlock(TableGrid Grid, HeaderBlock? Header, int First, int Last)
{
    public static List<FormBlock> Of(TableGrid grid)
    {
        // Numbers of a self-evaluation are those of a final account; a budget report is no blank to fill in.
        var words = new HeaderWords("final-account");
        var blocks = new List<FormBlock>();
        var filled = WithNumbers(grid, words);
        HeaderBlock? current = null;
        int first = grid.FirstRow;
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            if (HeaderBlock.At(filled, row, current, words) is not { } next)
                continue;
            if (row > first)
                blocks.Add(new FormBlock(grid, current, first, row - 1));
            (current, row, first) = (next, next.Bottom, next.Bottom + 1);
        }
        if (first <= grid.LastRow)
            blocks.Add(new FormBlock(grid, current, first, grid.LastRow));
        return blocks;
    }

    /// <summary>
    /// The table as it will be: a number in the blanks of rows under headers. Without one, a row that holds only its label would pass for another row of headers.
    /// </summary>
    private static TableGrid WithNumbers(TableGrid grid, HeaderWords words)
    {
        var rows = new HashSet<int>();
        HeaderBlock? current = null;
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            if (HeaderBlock.At(grid, row, current, words) is not { } next)
                continue;
            for (int below = next.Top + 1; below <= next.Bottom; below++)
                if (IsData(grid, next.Top, below, words))
                    rows.Add(below);
            (current, row) = (next, next.Bottom);
        }
        if (rows.Count == 0)
            return grid;
        var cells = new List<GridCell>();
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { } cell)
                    cells.Add(rows.Contains(row) && BlankText.Of(cell.Cell) is not null ? Number(cell) : cell);
        return TableGrid.Of(grid.Path, cells[0].Cell.Table, [.. cells], grid.Note, grid.Caption) ?? grid;
    }

    /// <summary>True for a row with a blank right under a header of figures.</summary>
    private static bool IsData(TableGrid grid, int top, int row, HeaderWords words)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { } cell || BlankText.Of(cell.Cell) is null)
                continue;
            for (int above = row - 1; above >= top; above--)
                if (grid[above, column] is { IsWords: true } header)
                {
                    if (words.Read(header) is { Role: >= ColumnRole.Target } && header.Cell.ColumnSpan <= cell.Cell.ColumnSpan)
                        return true;
                    break;
                }
        }
        return false;
    }

    private static GridCell Number(GridCell cell)
    {
        var paragraph = new Paragraph { Part = "", Index = 1, Text = "7013.5" };
        var numbers = QuantityRecognizer.Recognize(paragraph.Text);
        return GridCell.Of(cell.Cell, paragraph, QuantityRecognizer.Whole(paragraph.Text, [.. numbers]));
    }

    /// <summary>True for the row of the total.</summary>
    public bool IsTotal(int row)
    {
        for (int column = 1; column <= Grid.LastColumn; column++)
            if (Grid.StartAt(row, column) is { IsWords: true } cell)
                return Array.IndexOf(LexiconData.FormTotalLabels, cell.Name) >= 0;
        return false;
    }

    public IEnumerable<int> Columns(ColumnRole role) => Header is null ? [] : Enumerable.Range(1, Grid.LastColumn).Where(column => Header[column].Role == role && Header[column] != Header[column - 1]);
}
