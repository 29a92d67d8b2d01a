namespace Jiping.Checking.Relations.Tables;

/// <summary>Words of header cells: what is bracketed in them (unit, remark) is left out, years too.</summary>
internal static class Header
{
    /// <summary>The header's words without brackets and digits: 实际规模（㎡） is 实际规模, 2024年实际在职人数 is 年实际在职人数.</summary>
    public static string Name(string words)
    {
        Span<char> buffer = words.Length <= 256 ? stackalloc char[words.Length] : new char[words.Length];
        int length = 0, depth = 0;
        foreach (char c in words)
        {
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsAsciiDigit(c))
                buffer[length++] = c;
        }
        return buffer[..length].ToString();
    }

    /// <summary>The nearest cell with words above a position; numbers and blanks in between are passed over.</summary>
    public static GridCell? Above(TableGrid grid, int row, int column)
    {
        for (int above = row - 1; above >= grid.FirstRow; above--)
            if (grid[above, column] is { Number: null, IsBlank: false } cell && cell.Cell.Column + cell.Cell.ColumnSpan > column)
                return cell;
        return null;
    }
}
