using Jiping.Core.Quantities;

namespace Jiping.Checking.Relations.Tables;

/// <summary>The unit of a table's bare numbers: from a unit note (单位：万元) or from the headers above a column.</summary>
internal static class TableUnit
{
    /// <summary>Header cells looked through above a number: forms have at most this many levels.</summary>
    private const int HeaderLevels = 6;

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

    /// <summary>The unit for the bare numbers at a place: exact where the header counts things.</summary>
    public static MeasureUnit At(TableGrid grid, int row, int column)
    {
        var header = grid.Above(row, column);
        if (header?.Kind == HeaderKind.Count)
            return MeasureUnit.None;
        for (int level = 0; header is not null && level < HeaderLevels; level++, header = grid.Above(header.Cell.Row, column))
            if (header.Words[^1] is '）' or ')')
            {
                string bracketed = Header.Bracketed(header.Words);
                foreach (var unit in MoneyUnits)
                    if (bracketed.EndsWith(unit.Symbol, StringComparison.Ordinal))
                        return unit;
            }
        return grid.Note ?? Unknown;
    }
}
