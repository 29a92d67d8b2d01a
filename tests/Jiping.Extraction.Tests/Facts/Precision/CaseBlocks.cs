using Jiping.Documents.Model;

namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>
/// Blocks of a case. A line is a paragraph; lines with | are the rows of a table, where &lt; goes on with the cell to the left and ^ with the one above.
/// A line of # and blanks before its text is a heading of that level.
/// </summary>
internal static class CaseBlocks
{
    public static IReadOnlyList<Block> Read(IReadOnlyList<string> lines)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        int paragraphs = 0, tables = 0;
        foreach (string line in lines.Append(""))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add([.. line.Split('|').Select(static field => field.Trim(' '))]);
                continue;
            }
            if (rows.Count > 0)
            {
                blocks.Add(Table(rows, ++tables));
                rows.Clear();
            }
            if (line.Length == 0)
                continue;
            int level = line.Length - line.TrimStart('#').Length;
            blocks.Add(new Paragraph { Part = "body", Index = ++paragraphs, Text = line[level..].TrimStart(' '), HeadingLevel = level > 0 ? level : null });
        }
        return blocks;
    }

    private static Table Table(List<string[]> rows, int index)
    {
        var cells = new List<Cell>();
        for (int row = 0; row < rows.Count; row++)
            for (int column = 0; column < rows[row].Length; column++)
            {
                string text = rows[row][column];
                if (text is "<" or "^")
                    continue;
                int right = column + 1, below = row + 1;
                while (right < rows[row].Length && rows[row][right] == "<")
                    right++;
                while (below < rows.Count && column < rows[below].Length && rows[below][column] == "^")
                    below++;
                cells.Add(new Cell([new Paragraph { Part = "body", Index = 1, Text = text }])
                {
                    Row = row + 1,
                    Column = column + 1,
                    RowSpan = below - row,
                    ColumnSpan = right - column,
                });
            }
        return new Table(cells) { Part = "body", Index = index };
    }
}
