using Jiping.Core.Lexicon;
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
        HeaderBlock? current = null;
        int first = grid.FirstRow;
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            if (HeaderBlock.At(grid, row, current, words) is not { } next)
                continue;
            if (row > first)
                blocks.Add(new FormBlock(grid, current, first, row - 1));
            (current, row, first) = (next, next.Bottom, next.Bottom + 1);
        }
        if (first <= grid.LastRow)
            blocks.Add(new FormBlock(grid, current, first, grid.LastRow));
        return blocks;
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
