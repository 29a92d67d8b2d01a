using Jiping.Core.Quantities;

namespace Jiping.Checking.Relations.Tables;

/// <summary>The unit of a table's bare numbers: from a unit note (单位：万元) or from the headers above a column.</summary>
internal static class TableUnit
{
    /// <summary>A rounded measure whose unit nobody states: sums allow for rounding, nothing is converted.</summary>
    private static readonly MeasureUnit Unknown = new("", Dimension.Other, "", 1m);

    private static readonly MeasureUnit[] MoneyUnits = [MeasureUnit.TenThousandYuan, MeasureUnit.HundredMillionYuan, MeasureUnit.Yuan];

    /// <summary>The unit in a note such as “单位：万元” or “金额单位：元”, or null.</summary>
    public static MeasureUnit? OfNote(string text)
    {
        int at = text.IndexOf("单位", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + 2).TrimStart(" ：:\u3000");
        foreach (var unit in MoneyUnits)
            if (rest.StartsWith(unit.Symbol))
                return unit;
        return null;
    }

    /// <summary>The unit for the numbers of one column.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="row">A row of numbers in it.</param>
    /// <param name="note">The unit note that applies to the whole table, or null.</param>
    public static MeasureUnit OfColumn(TableGrid grid, int column, int row, MeasureUnit? note)
    {
        for (int above = row - 1; above >= grid.FirstRow; above--)
            if (grid[above, column] is { Number: null } cell)
                foreach (var unit in MoneyUnits)
                    if (cell.Words.EndsWith("（" + unit.Symbol + "）", StringComparison.Ordinal) || cell.Words.EndsWith("(" + unit.Symbol + ")", StringComparison.Ordinal))
                        return unit;
        return note ?? Unknown;
    }
}
