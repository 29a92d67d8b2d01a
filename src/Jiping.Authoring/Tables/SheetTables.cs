using Jiping.Documents.Model;
using Kind = Jiping.Documents.Model.DocumentFormat;

namespace Jiping.Authoring.Tables;

/// <summary>The tables of a document: sheets of a workbook, tables of a text document.</summary>
internal static class SheetTables
{
    /// <summary>In reading order; hidden sheets and rows are left out, as a person does not see them.</summary>
    public static IReadOnlyList<PlainTable> Of(Document document) =>
        [.. document.Blocks.OfType<Table>().Select(table => Of(document, table)).Where(static table => table.Rows.Count > 0)];

    private static PlainTable Of(Document document, Table table)
    {
        bool isSheet = document.Format == Kind.Xlsx;
        var rows = new List<PlainRow>();
        foreach (var group in table.Cells.Where(static cell => !cell.Hidden).GroupBy(static cell => cell.Row))
        {
            var cells = new PlainCell[group.Max(static cell => cell.Column)];
            Array.Fill(cells, PlainCell.Blank);
            foreach (var cell in group)
                cells[cell.Column - 1] = PlainCell.Of(cell.Text, cell.StoredNumber);
            if (Array.Exists(cells, static cell => !cell.IsBlank))
                rows.Add(new PlainRow(group.Key, cells));
        }

        return new PlainTable(document.Path, isSheet ? table.Part : "", rows);
    }
}
