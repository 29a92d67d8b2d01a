using Jiping.Documents.Model;

namespace Jiping.Extraction.Tests.Fixtures;

/// <summary>Workbooks as the reader gives them: one table a sheet.</summary>
internal static class Sheets
{
    /// <param name="name">The sheet's name.</param>
    /// <param name="rows">Rows of cells; null leaves a cell out.</param>
    public static Document Of(string name, params string?[][] rows)
    {
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column] is { } text)
                    cells.Add(new Cell([new Paragraph { Part = name, Index = 1, Text = text }]) { Row = row + 1, Column = column + 1 });
        return new Document
        {
            Path = "表.xlsx",
            Format = DocumentFormat.Xlsx,
            Blocks = [new Table(cells) { Part = name, Index = 1 }],
        };
    }
}
