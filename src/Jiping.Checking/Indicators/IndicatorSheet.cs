using Jiping.Extraction;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>The rows of indicators under one block of headers: the body of a self-evaluation form.</summary>
/// <param name="Document">The document.</param>
/// <param name="Grid">The table.</param>
/// <param name="Header">The headers over the rows.</param>
/// <param name="Rows">One for each row that is an indicator or was left blank; totals, subtotals and what stands below the total are left out.</param>
internal sealed record IndicatorSheet(ExtractedDocument Document, TableGrid Grid, HeaderBlock Header, IReadOnlyList<FormIndicator> Rows)
{
    /// <summary>A sheet with more rows than any form is data.</summary>
    private const int MostRows = 2000;

    public string Path => Grid.Path;

    /// <summary>The header over the reasons of a deviation; null where the form asks for none.</summary>
    public GridCell? ReasonHeader { get; init; }

    /// <summary>True where results are filled in beside the targets: a self-evaluation, not the form that sets the targets.</summary>
    public bool HasResults => Rows.Any(static row => row.Actual is not null);

    /// <summary>What the form is called, to tell its findings from those of another form; empty where nothing says it.</summary>
    public string Title => Document.Cover.Title ?? Grid.Caption ?? "";

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
        IndicatorRowReader? reader = null;
        int row = grid.FirstRow;
        while (row <= grid.LastRow)
        {
            if (HeaderBlock.At(grid, row, block, words) is { } next)
            {
                Close();
                block = next;
                reader = next.HasIndicators ? new(grid, next) : null;
                row = next.Bottom + 1;
                continue;
            }
            reader?.Read(row);
            row++;
        }
        Close();

        void Close()
        {
            if (reader is { } open && open.Rows.Exists(static known => !known.IsBlank))
                sheets.Add(new(document, grid, block!, open.Rows) { ReasonHeader = open.ReasonHeader });
        }
    }
}
