using Jiping.Authoring.Tables;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>The headers of a table, recognised by name and alias in whatever order.</summary>
/// <param name="Row">Index of the row of headers among the table's rows.</param>
/// <param name="Columns">The column of the kind over each column of the table; null for one that the kind lacks.</param>
internal sealed record LedgerHeader(int Row, IReadOnlyList<LedgerColumn?> Columns)
{
    /// <summary>Titles, notes and units stand above the headers.</summary>
    private const int MostRowsAbove = 10;

    /// <summary>Columns that lists have and nobody misses.</summary>
    private static readonly string[] Numbering = ["序号", "序", "no", "no."];

    /// <summary>The first row with at least two headers of the kind, one of them the date or the name; null where there is none.</summary>
    public static LedgerHeader? Find(PlainTable table, LedgerKind kind)
    {
        for (int i = 0; i < Math.Min(table.Rows.Count, MostRowsAbove); i++)
        {
            var columns = Read(table.Rows[i], kind);
            if (columns.Count(static column => column is not null) >= 2 && columns.Any(static column => column is { Required: true }))
                return new LedgerHeader(i, columns);
        }

        return null;
    }

    /// <summary>True for 序号.</summary>
    public static bool IsNumbering(string header) => Array.IndexOf(Numbering, LedgerWords.Fold(header)) >= 0;

    private static List<LedgerColumn?> Read(PlainRow row, LedgerKind kind)
    {
        var columns = new List<LedgerColumn?>();
        foreach (var cell in row.Cells)
        {
            var column = cell.IsBlank ? null : kind.FindColumn(cell.Text);
            columns.Add(column is not null && columns.Contains(column) ? null : column);
        }

        return columns;
    }
}
