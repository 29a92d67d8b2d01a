using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Sheets;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>A workbook with all cells that the format of its sheets gives them: reading leaves out empty ones behind the last value.</summary>
internal static class SheetBlank
{
    /// <summary>Empty cells of one sheet beyond which they are formatting.</summary>
    private const int MostCells = 50_000;

    public static Document Of(Document document, OfficePackage package, string mainPart, PackageChanges changes)
    {
        var sheets = SheetPart.All(package, mainPart, changes.Text(mainPart));
        return new Document
        {
            Path = document.Path,
            Format = document.Format,
            Skipped = document.Skipped,
            Blocks = [.. document.Blocks.Select(block => block is Table table && sheets.Find(sheet => sheet.Name == table.Part) is { } sheet ? Whole(table, new SheetMarkup(changes.Text(sheet.Part))) : block)],
        };
    }

    private static Table Whole(Table table, SheetMarkup sheet)
    {
        var covered = new HashSet<(int, int)>();
        foreach (var cell in table.Cells)
            if ((long)cell.RowSpan * cell.ColumnSpan <= MostCells)
                for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                    for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                        covered.Add((row, column));
        var missing = sheet.Cells.Where(pair => sheet.Style(pair.Value) > 0 && pair.Key.Column <= Math.Max(table.ColumnCount, 1) && !covered.Contains(pair.Key)).Select(static pair => pair.Key).Order().Take(MostCells + 1).ToList();
        if (missing.Count is 0 or > MostCells)
            return table;
        var cells = table.Cells.Select(cell => new Cell([.. cell.Blocks])
        {
            Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, StoredNumber = cell.StoredNumber, StoredDecimals = cell.StoredDecimals,
            Hidden = cell.Hidden, Header = cell.Header,
        }).Concat(missing.Select(place => new Cell([new Paragraph { Part = table.Part, Index = 1, Text = "" }]) { Row = place.Row, Column = place.Column }));
        return new Table([.. cells.OrderBy(static cell => cell.Row).ThenBy(static cell => cell.Column)]) { Part = table.Part, Index = table.Index, Page = table.Page };
    }
}
