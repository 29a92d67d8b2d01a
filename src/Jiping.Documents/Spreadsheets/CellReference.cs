namespace Jiping.Documents.Spreadsheets;

/// <summary>References such as B7 and B7:D9.</summary>
internal static class CellReference
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <summary>Row and column, 1-based; null where it is no reference within the largest sheet.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> text)
    {
        int row = 0, column = 0, at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= LastColumn; at++)
            column = column * 26 + (text[at] | 0x20) - 'a' + 1;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= LastRow; at++)
            row = row * 10 + text[at] - '0';
        return at == text.Length && row is >= 1 and <= LastRow && column is >= 1 and <= LastColumn ? (row, column) : null;
    }

    /// <summary>An area; a single cell is an area of one.</summary>
    public static CellArea? ParseArea(string? text)
    {
        if (text is null)
            return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (Parse(colon < 0 ? text : text.AsSpan(0, colon)) is not var (top, left) || (colon < 0 ? (top, left) : Parse(text.AsSpan(colon + 1))) is not var (bottom, right))
            return null;
        return new CellArea(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right));
    }
}
