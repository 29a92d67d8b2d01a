using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>What a form says of itself above its columns: 单位名称 and 项目名称 with their values beside them.</summary>
internal static class FormLabel
{
    private const int LongestLabel = 8;

    /// <summary>The cell beside the label of a role in the rows before a header, or null where there is none.</summary>
    public static GridCell? Above(TableGrid grid, int before, ColumnRole role)
    {
        for (int row = grid.FirstRow; row < before; row++)
            for (int column = 1; column < grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { IsWords: true, Words.Length: <= LongestLabel } label && ColumnTitle.Of(label.Words) is { Name: not "项目" } title && title.Role == role
                    && grid[row, label.Right + 1] is { IsWords: true } value && ColumnTitle.Of(value.Words).Role == ColumnRole.None)
                    return value;
        return null;
    }
}
