using Jiping.Core.Quantities;

namespace Jiping.Extraction.Tables;

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
            if (Bracketed(header) is { } own)
                return own;
            // 经费控制情况（万元）｜上年决算数｜本年预算数: the row's first cell speaks for the headers beside it.
            else if (grid[header.Cell.Row, 1] is { IsWords: true } first && first.Cell.Row == header.Cell.Row && Bracketed(first) is { } shared)
                return shared;
        return grid.Note ?? Unknown;
    }

    /// <summary>The unit in brackets at the end of a header, or null.</summary>
    private static MeasureUnit? Bracketed(GridCell header)
    {
        if (header.Words is not [.., '）' or ')'])
            return null;
        string bracketed = Header.Bracketed(header.Words);
        foreach (var unit in MoneyUnits)
            if (bracketed.EndsWith(unit.Symbol, StringComparison.Ordinal))
                return unit;
        return null;
    }
}
