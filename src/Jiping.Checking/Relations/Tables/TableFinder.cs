using Jiping.Checking.Indicators;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>The relations that a table states by itself.</summary>
internal static class TableFinder
{
    /// <param name="grid">The table.</param>
    /// <param name="scheme">How the execution is scored.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(TableGrid grid, ScoringScheme scheme, List<Relation> found)
    {
        int first = found.Count;
        var groups = RowReader.Read(grid);
        TotalRowFinder.Find(grid, groups, found);
        RowGroups.FindEqualTotals(grid, groups, found);
        TotalColumnFinder.Find(grid, found);
        foreach (var rows in groups)
            PartBoundFinder.Find(grid, rows, found);
        for (int row = grid.FirstRow; row < grid.LastRow; row++)
            if (HeaderRow.At(grid, row) is { } header)
            {
                RateColumnFinder.Find(grid, header, scheme, found);
                ChangeColumnFinder.Find(grid, header, found);
                ShareColumnFinder.Find(grid, header, found);
            }
        ScoringFormFinder.Find(grid, found);
        SharedCause.Mark(found, first);
    }
}
