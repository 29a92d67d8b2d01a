using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>A row of a list that belongs to a unit.</summary>
/// <param name="Row">The grid row.</param>
/// <param name="Unit">The unit's name, without blanks.</param>
/// <param name="UnitCell">The cell that names it; in the rows below a merged or an open one as well.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Project">The project, or null for the whole department.</param>
/// <param name="ProjectCell">The cell that names it.</param>
/// <param name="Year">The year of the row, or null.</param>
internal sealed record ListRow(int Row, string Unit, GridCell UnitCell, string? Code, string? Project, GridCell? ProjectCell, int? Year);

/// <summary>The rows of a list under its header: names are carried down through merged and empty cells, sums and remarks are left out.</summary>
internal sealed class ListRows(ExtractedDocument list, TableGrid grid, ListHeader header)
{
    /// <summary>A unit's name; more is a remark.</summary>
    private const int LongestName = 40;

    private readonly int? listYear = YearOf(list, grid, header);

    public IEnumerable<ListRow> All()
    {
        var units = header[ColumnRole.Unit]!;
        GridCell? unit = null, project = null;
        string? code = null;
        for (int row = header.Bottom + 1; row <= grid.LastRow; row++)
        {
            var cell = grid[row, units.Column];
            if (grid.IsNumbering(row) || header.IsRepeated(grid, row))
                continue;
            bool opened = cell is { IsBlank: false } && cell.Cell.Row == row;
            if (opened)
                (unit, project, code) = (IsRemark(cell!) || IsSum(cell!) ? null : cell, null, null);
            else if (IsSumRow(row, units.Column))
                continue;
            if (unit is null)
                continue;
            if (CellOf(row, ColumnRole.Code) is { IsBlank: false } ownCode)
                code = ownCode.Words;
            var projectCell = CellOf(row, ColumnRole.Project);
            if (projectCell is { IsBlank: false })
                project = projectCell;
            else if (opened || cell is { IsBlank: false })
                project = null;
            if (project is not null && IsSum(project))
                continue;
            yield return new(row, unit.Words, unit, code, project?.Words, project, YearAt(row));
        }
    }

    private GridCell? CellOf(int row, ColumnRole role) => header[role] is { } column ? grid[row, column.Column] : null;

    private int? YearAt(int row) =>
        CellOf(row, ColumnRole.Year) is { IsBlank: false } cell
        && cell.Words.Length >= 4 && int.TryParse(cell.Words.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 2000 and < 2100
            ? year
            : listYear;

    /// <summary>合计, 科教口小计: no unit of its own.</summary>
    private static bool IsSum(GridCell cell) => Words.EndsWithAny(cell.Name, LexiconData.TotalWords) is not null;

    /// <summary>True for a row whose unit cell is empty and that another cell before its first number calls a sum.</summary>
    private bool IsSumRow(int row, int unitColumn)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
            if (column != unitColumn && grid.StartAt(row, column) is { IsBlank: false } cell)
            {
                if (cell.IsWords && IsSum(cell) && cell.Name.Length <= 6)
                    return true;
                if (column > unitColumn && cell.IsNumber)
                    return false;
            }
        return false;
    }

    /// <summary>Lines below a list (注：…, 填表人：…), and lines over its whole width.</summary>
    private static bool IsRemark(GridCell cell)
    {
        if (cell.Words.Length > LongestName || cell.Words.AsSpan().IndexOfAny('：', ':', '。') >= 0)
            return true;
        foreach (string word in LexiconData.SheetRemarkWords)
            if (cell.Words == word)
                return true;
        return false;
    }

    /// <summary>The year that the lines above the header name, else the sheet, else the file.</summary>
    public static int? YearOf(ExtractedDocument list, TableGrid grid, ListHeader header)
    {
        for (int row = header.Top - 1; row >= grid.FirstRow; row--)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { IsWords: true } cell && ColumnTitle.YearIn(cell.Words) is { } year)
                    return year;
        foreach (var known in header.Columns)
            if (list.Document.Format == DocumentFormat.Xlsx && ColumnTitle.YearIn(known.Header.Cell.Table.Part) is { } sheetYear)
                return sheetYear;
        return ColumnTitle.YearIn(list.Document.Path);
    }
}
