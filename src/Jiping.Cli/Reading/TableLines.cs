using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Cli.Reading;

/// <summary>A table as one line a row: every cell stands in its column, and ↑ marks a place that a cell above covers.</summary>
internal static class TableLines
{
    public static IEnumerable<string> Of(Table table, Func<Cell, string> text)
    {
        var coveredTo = new int[table.ColumnCount + 1];
        var line = new StringBuilder();
        var row = 0;
        var next = 1;
        foreach (var cell in table.Cells)
        {
            if (cell.Row != row)
            {
                if (row > 0)
                    yield return Finish(line, coveredTo, row, next);
                (row, next) = (cell.Row, 1);
                line.Clear().Append($"{row,3} |");
            }

            for (; next < cell.Column; next++)
                line.Append(coveredTo[next] >= row ? " ↑ |" : " |");
            line.Append($" {text(cell)} |");
            for (; next < cell.Column + cell.ColumnSpan; next++)
                coveredTo[next] = cell.Row + cell.RowSpan - 1;
        }

        if (row > 0)
            yield return Finish(line, coveredTo, row, next);
    }

    private static string Finish(StringBuilder line, int[] coveredTo, int row, int next)
    {
        for (; next < coveredTo.Length; next++)
            if (coveredTo[next] >= row)
                line.Append(" ↑ |");
        return line.ToString();
    }
}
