using System.Globalization;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>
/// Tables written as text: one line a row, cells parted by |, spans as “合计@c2”, “产出指标@r3”, “标题@r2c4”. A number that a test changes is written
/// “12.50~13.50” where the change is an error, “12.50?13.50” where it is at most a warning. A line without | is a paragraph.
/// </summary>
internal static class TableText
{
    /// <summary>The places that can be changed, in order: the marked cells of <paramref name="text"/>.</summary>
    public static int Changes(string text) => text.Count(static c => c is '~' or '?');

    /// <param name="text">The table.</param>
    /// <param name="change">Number of the mark to change, from 0; −1 for none.</param>
    /// <param name="changed">The grid row and column of the changed cell, and whether an error is expected.</param>
    public static List<Block> Read(string text, int change, out (int Row, int Column, bool Error) changed)
    {
        var blocks = new List<Block>();
        var cells = new List<Cell>();
        var taken = new HashSet<(int, int)>();
        changed = default;
        int row = 0, mark = 0, paragraph = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Trim().Length == 0)
                continue;
            if (!line.Contains('|', StringComparison.Ordinal))
            {
                blocks.Add(new Paragraph { Part = "body", Index = ++paragraph, Text = line });
                continue;
            }
            row++;
            int column = 1;
            foreach (string field in line.TrimEnd('\r').Split('|'))
            {
                while (taken.Contains((row, column)))
                    column++;
                var (words, rows, columns) = Spans(field.Trim(' '));
                int at = words.IndexOfAny(['~', '?']);
                if (at >= 0)
                {
                    if (mark++ == change)
                    {
                        changed = (row, column, words[at] == '~');
                        words = words[(at + 1)..];
                    }
                    else
                    {
                        words = words[..at];
                    }
                }
                for (int r = row; r < row + rows; r++)
                    for (int c = column; c < column + columns; c++)
                        taken.Add((r, c));
                cells.Add(new Cell([new Paragraph { Part = "body", Index = 1, Text = words }]) { Row = row, Column = column, RowSpan = rows, ColumnSpan = columns });
                column += columns;
            }
        }
        blocks.Add(new Table(cells) { Part = "body", Index = 1 });
        return blocks;
    }

    private static (string Words, int Rows, int Columns) Spans(string field)
    {
        int at = field.LastIndexOf('@');
        if (at < 0)
            return (field, 1, 1);
        int rows = 1, columns = 1;
        string spans = field[(at + 1)..];
        int c = spans.IndexOf('c', StringComparison.Ordinal);
        if (spans[0] == 'r')
            rows = int.Parse(c < 0 ? spans[1..] : spans[1..c], CultureInfo.InvariantCulture);
        if (c >= 0)
            columns = int.Parse(spans[(c + 1)..], CultureInfo.InvariantCulture);
        return (field[..at], rows, columns);
    }
}
