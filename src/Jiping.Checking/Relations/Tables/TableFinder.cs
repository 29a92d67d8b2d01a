using Jiping.Core.Quantities;
using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Tables;

/// <summary>The relations that a table states by itself.</summary>
internal static class TableFinder
{
    /// <param name="path">Path of the document.</param>
    /// <param name="table">The table.</param>
    /// <param name="note">The unit of the nearest unit note before the table, or null.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(string path, Table table, MeasureUnit? note, List<Relation> found)
    {
        if (TableGrid.Of(path, table) is not { } grid)
            return;
        foreach (var cell in table.Cells)
            if (cell.Text.Contains("单位", StringComparison.Ordinal) && TableUnit.OfNote(cell.Text) is { } own)
                note = own;
        TotalRowFinder.Find(grid, note, found);
        TotalColumnFinder.Find(grid, note, found);
        RateColumnFinder.Find(grid, found);
        ScoringFormFinder.Find(grid, found);
    }
}
