using Jiping.Cli.Reading;
using Jiping.Documents.Model;

namespace Jiping.Cli.Tests;

public class TableLinesTests
{
    [Fact]
    public void CoveredPlaces_AreMarked()
    {
        var table = new Table([Cell(1, 1, "甲", rows: 2), Cell(1, 2, "乙"), Cell(1, 3, "丙", rows: 2), Cell(2, 2, "丁")]) { Part = "body", Index = 1 };

        Assert.Equal(["  1 | 甲 | 乙 | 丙 |", "  2 | ↑ | 丁 | ↑ |"], TableLines.Of(table, static cell => cell.Text));
    }

    [Fact]
    public void AbsentPlaces_StayEmpty()
    {
        var table = new Table([Cell(3, 2, "乙"), Cell(3, 4, "丁")]) { Part = "收支", Index = 1 };

        Assert.Equal(["  3 | | 乙 | | 丁 |"], TableLines.Of(table, static cell => cell.Text));
    }

    private static Cell Cell(int row, int column, string text, int rows = 1) =>
        new([new Paragraph { Part = "body", Index = 1, Text = text }]) { Row = row, Column = column, RowSpan = rows };
}
