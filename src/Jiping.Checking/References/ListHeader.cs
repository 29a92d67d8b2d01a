using System.Numerics;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>The header of a list: the rows that name its columns, over one or several levels, and what each column holds.</summary>
internal sealed class ListHeader
{
    /// <summary>Titles, notes and instructions stand above a header; a header further down is none.</summary>
    private const int RowsLookedAt = 40;

    private const int LongestHeader = 30;

    /// <summary>Levels of a header; a cell over more rows is a label beside them (绩效指标 at the side of a form).</summary>
    private const int Levels = 3;

    private static readonly MeasureUnit[] MoneyUnits = [MeasureUnit.TenThousandYuan, MeasureUnit.HundredMillionYuan, MeasureUnit.Yuan];

    private ListHeader(TableGrid grid, int top, int bottom)
    {
        Top = top;
        Bottom = bottom;
        var columns = new List<ListColumn>();
        for (int column = 1; column <= grid.LastColumn; column++)
            if (ColumnAt(grid, column) is { } known)
                columns.Add(known);
        bool indicators = columns.Exists(static column => column.Role is ColumnRole.Indicator or ColumnRole.Target);
        bool named = columns.Exists(static column => column.Role == ColumnRole.Unit);
        bool measured = columns.Exists(static column => column.Role == ColumnRole.Measure);
        Columns = columns.ConvertAll(column => column.Role != ColumnRole.BareUnit ? column : column with
        {
            Role = indicators && !measured ? ColumnRole.Measure : named || indicators ? ColumnRole.None : ColumnRole.Unit,
        });
    }

    public int Top { get; }

    public int Bottom { get; }

    public IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>The first column of a role, or null.</summary>
    public ListColumn? this[ColumnRole role]
    {
        get
        {
            foreach (var column in Columns)
                if (column.Role == role)
                    return column;
            return null;
        }
    }

    /// <summary>The first row with at least <paramref name="fewest"/> known headers, and the levels below it; null where there is none.</summary>
    public static ListHeader? Find(TableGrid grid, int fewest)
    {
        for (int row = grid.FirstRow; row <= Math.Min(grid.LastRow, grid.FirstRow + RowsLookedAt); row++)
            if (Roles(grid, row) is var roles and not 0 && BitOperations.PopCount(roles | (IsLowerLevel(grid, row, row + 1) ? Roles(grid, row + 1) : 0)) >= fewest)
                return At(grid, row);
        return null;
    }

    /// <summary>The first row, of however many, that names indicators and their value or points: a unit's form has amounts above them. Null where there is none.</summary>
    public static ListHeader? FindIndicators(TableGrid grid)
    {
        const uint Values = 1u << (int)ColumnRole.Target | 1u << (int)ColumnRole.Weight;
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            if (Roles(grid, row) is var roles && (roles & 1u << (int)ColumnRole.Indicator) != 0 && (roles & Values) != 0)
                return At(grid, row);
        return null;
    }

    private static ListHeader At(TableGrid grid, int row)
    {
        int top = row, bottom = row;
        for (int column = 1; column <= grid.LastColumn; column++)
            if (IsHeader(grid[row, column]) && ColumnTitle.Of(grid[row, column]!.Words).Role != ColumnRole.None)
                (top, bottom) = (Math.Min(top, grid[row, column]!.Cell.Row), Math.Max(bottom, grid[row, column]!.Bottom));
        while (bottom < grid.LastRow && IsLowerLevel(grid, top, bottom + 1))
            bottom++;
        return new(grid, top, bottom);
    }

    /// <summary>True for a row that prints the header again, as on every page.</summary>
    public bool IsRepeated(TableGrid grid, int row)
    {
        int same = 0;
        foreach (var column in Columns)
            if (grid[row, column.Column] is { IsWords: true } cell && cell.Words == column.Header.Words)
                same++;
        return same > 0 && same * 2 > Columns.Count;
    }

    /// <summary>The roles named in the cells that cover a row, one bit each.</summary>
    private static uint Roles(TableGrid grid, int row)
    {
        uint roles = 0;
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid[row, column] is { } cell && IsHeader(cell) && cell.Cell.Column == column)
                roles |= 1u << (int)ColumnTitle.Of(cell.Words).Role;
        return roles & ~(1u << (int)ColumnRole.None);
    }

    /// <summary>True for a second row of headers: names under a header that spans them, nothing that is a number.</summary>
    private static bool IsLowerLevel(TableGrid grid, int top, int row)
    {
        bool known = false;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid[row, column] is not { IsBlank: false } cell || cell.Cell.Row != row)
                continue;
            if (!cell.IsWords || cell.Words.Length > LongestHeader)
                return false;
            var above = grid.Above(row, column);
            bool grouped = above is not null && above.Cell.Row >= top && above.Right > above.Cell.Column;
            known |= grouped && (ColumnTitle.Of(cell.Words).Role != ColumnRole.None || IsTotal(cell));
        }
        return known;
    }

    private ListColumn? ColumnAt(TableGrid grid, int column)
    {
        GridCell? leaf = null;
        int? year = null;
        MeasureUnit? unit = null;
        var role = ColumnRole.None;
        GridCell? last = null;
        for (int row = Bottom; row >= Top; row--)
        {
            if (grid[row, column] is not { } cell || !IsHeader(cell) || cell == last)
                continue;
            last = cell;
            var title = ColumnTitle.Of(cell.Words);
            year ??= title.Year;
            unit ??= MoneyIn(cell.Words);
            if (leaf is null)
            {
                if (cell.Cell.Column != column)
                    return null;
                leaf = cell;
                role = title.Role;
                continue;
            }
            if (role == ColumnRole.None && IsTotal(leaf))
                role = title.Role;
            else if (IsAmount(role) && title.Name.Length > 0 && title.Role != role && !LexiconData.AmountGroupHeaders.Contains(title.Name))
                return null;
        }
        return leaf is null || role == ColumnRole.None ? null : new(column, role, leaf, year, unit);
    }

    private static bool IsHeader(GridCell? cell) => cell is { IsWords: true, Words.Length: <= LongestHeader, Cell.RowSpan: <= Levels };

    private static bool IsAmount(ColumnRole role) => role is ColumnRole.Approved or ColumnRole.Revised or ColumnRole.Executed or ColumnRole.Outturn;

    private static bool IsTotal(GridCell cell) => cell.Name is "合计" or "小计" or "总计" or "金额";

    /// <summary>The unit of money in the brackets of a header, or null.</summary>
    private static MeasureUnit? MoneyIn(string words)
    {
        string bracketed = Header.Bracketed(words);
        foreach (var unit in MoneyUnits)
            if (bracketed.EndsWith(unit.Symbol, StringComparison.Ordinal))
                return unit;
        return null;
    }
}
