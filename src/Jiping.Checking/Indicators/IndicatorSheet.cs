using Jiping.Core.Lexicon;
using Jiping.Extraction;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>The rows of indicators under one block of headers: the body of a self-evaluation form.</summary>
/// <param name="Document">The document.</param>
/// <param name="Grid">The table.</param>
/// <param name="Header">The headers over the rows.</param>
/// <param name="Rows">One for each row that is an indicator or was left blank; totals and subtotals are left out.</param>
internal sealed record IndicatorSheet(ExtractedDocument Document, TableGrid Grid, HeaderBlock Header, IReadOnlyList<FormIndicator> Rows)
{
    /// <summary>A sheet with more rows than any form is data.</summary>
    private const int MostRows = 2000;

    public string Path => Grid.Path;

    /// <summary>The forms of a document in reading order.</summary>
    public static IReadOnlyList<IndicatorSheet> In(ExtractedDocument document)
    {
        var sheets = new List<IndicatorSheet>();
        var words = new HeaderWords("");
        foreach (var grid in document.Grids)
            if (grid.LastRow - grid.FirstRow < MostRows)
                Read(document, grid, words, sheets);
        return sheets;
    }

    private static void Read(ExtractedDocument document, TableGrid grid, HeaderWords words, List<IndicatorSheet> sheets)
    {
        HeaderBlock? block = null;
        List<FormIndicator> rows = [];
        int row = grid.FirstRow;
        while (row <= grid.LastRow)
        {
            if (HeaderBlock.At(grid, row, block, words) is { } next)
            {
                Close();
                block = next;
                row = next.Bottom + 1;
                continue;
            }
            if (block is { HasIndicators: true } && RowAt(grid, block, row) is { } indicator)
                rows.Add(indicator);
            row++;
        }
        Close();

        void Close()
        {
            if (block is { HasIndicators: true } && rows.Exists(static known => !known.IsBlank))
                sheets.Add(new(document, grid, block, rows));
            rows = [];
        }
    }

    private static FormIndicator? RowAt(TableGrid grid, HeaderBlock block, int row)
    {
        GridCell? name = null, target = null, actual = null, weight = null, score = null, reason = null, comparator = null, measure = null;
        var levels = new List<string>();
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid[row, column] is not { } cell)
                continue;
            var role = block[column].Role;
            if (cell.Cell.Column == column && cell.IsWords && (Array.IndexOf(ScoringFormReader.TotalLabels, cell.Name) >= 0 || cell.Name.EndsWith("小计", StringComparison.Ordinal)))
                return null;
            bool own = cell.Cell.Row == row;
            switch (role)
            {
                case ColumnRole.Level when cell.IsWords && cell.Cell.Row > block.Bottom && !levels.Contains(cell.Words):
                    levels.Add(cell.Words);
                    break;
                case ColumnRole.Indicator when own:
                    name ??= cell;
                    break;
                case ColumnRole.Target when own && !block[column].IsSecondary:
                    target ??= cell;
                    break;
                case ColumnRole.Actual when own:
                    actual ??= cell;
                    break;
                case ColumnRole.Weight when own:
                    weight = cell;
                    break;
                case ColumnRole.Score when own:
                    score ??= cell;
                    break;
                case ColumnRole.Comparator when own:
                    comparator ??= cell;
                    break;
                case ColumnRole.MeasureUnit when own:
                    measure ??= cell;
                    break;
                case ColumnRole.Remark when own && block[column].Leaf is { } header && Array.IndexOf(LexiconData.ReasonColumns, header.Name) >= 0:
                    reason ??= cell;
                    break;
            }
        }
        // Without a cell of its own in any of these columns the row belongs to something else.
        if (name is null || target is null && actual is null && weight is null)
            return null;
        return new()
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
            Reason = reason,
            Comparator = comparator,
            MeasureUnit = measure,
        };
    }
}
