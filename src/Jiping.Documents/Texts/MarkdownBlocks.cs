using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Texts;

/// <summary>
/// Turns the lines of a Markdown text into blocks: headings by #, pipe tables as tables, everything else as the line stands (marks such as
/// ** included). Lines of a table keep their numbers, so the paragraph after it still carries its own line number.
/// </summary>
internal static class MarkdownBlocks
{
    public static List<Block> Of(IReadOnlyList<Line> lines, string path, ReadLimits limits)
    {
        var blocks = new List<Block>(lines.Count);
        var fence = default(string);
        var tables = 0;
        var cells = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var mark = Fence(text);
            if (fence is not null)
            {
                if (mark is not null && mark.StartsWith(fence, StringComparison.Ordinal))
                    fence = null;
            }
            else if (mark is not null)
            {
                fence = mark;
            }
            else if (StartsTable(lines, i))
            {
                var end = i + 2;
                while (end < lines.Count && lines[end].Text.Contains('|', StringComparison.Ordinal))
                    end++;
                var table = Table(lines, i, end, ++tables);
                cells += table.Cells.Count;
                if (cells > limits.Cells)
                    throw new UnreadableDocumentException($"“{path}”的表格超过 {limits.Cells:N0} 个单元格，没有读取；请拆分后再检查。");
                blocks.Add(table);
                i = end - 1;
                continue;
            }
            blocks.Add(PlainTextReader.Paragraph(lines[i], i + 1, fence is null ? Heading(text) : null));
        }
        return blocks;
    }

    private static int? Heading(string text)
    {
        var level = text.AsSpan().IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && text[level] is ' ' or '\t' or '\u3000' ? level : null;
    }

    private static string? Fence(string text)
    {
        var trimmed = text.AsSpan().TrimStart(' ');
        foreach (var mark in (ReadOnlySpan<char>)['`', '~'])
        {
            var length = trimmed.IndexOfAnyExcept(mark);
            length = length < 0 ? trimmed.Length : length;
            if (length >= 3)
                return new string(mark, length);
        }
        return null;
    }

    private static bool StartsTable(IReadOnlyList<Line> lines, int at) =>
        at + 1 < lines.Count
        && lines[at].Text.Contains('|', StringComparison.Ordinal)
        && IsDelimiter(lines[at + 1].Text);

    private static bool IsDelimiter(string text)
    {
        if (text.Length == 0 || !text.Contains('|', StringComparison.Ordinal) || !text.Contains('-', StringComparison.Ordinal))
            return false;
        foreach (var cell in Split(text))
        {
            var dashes = cell.AsSpan();
            if (dashes.StartsWith(":"))
                dashes = dashes[1..];
            if (dashes.EndsWith(":"))
                dashes = dashes[..^1];
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
                return false;
        }
        return true;
    }

    private static Table Table(IReadOnlyList<Line> lines, int start, int end, int index)
    {
        var cells = new List<Cell>();
        var row = 0;
        for (var i = start; i < end; i++)
        {
            if (i == start + 1)
                continue;
            row++;
            var column = 0;
            foreach (var text in Split(lines[i].Text))
            {
                var paragraph = PlainTextReader.Paragraph(new Line(text, lines[i].Page), 1);
                cells.Add(new Cell(text.Length == 0 ? [] : [paragraph]) { Row = row, Column = ++column, Header = row == 1 });
            }
        }
        return new Table(cells) { Index = index, Part = "body", Page = lines[start].Page };
    }

    private static List<string> Split(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.StartsWith("|"))
            text = text[1..];
        if (text.EndsWith("|") && !text.EndsWith("\\|"))
            text = text[..^1];
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != '|' || (i > 0 && text[i - 1] == '\\')))
                continue;
            cells.Add(text[start..i].Trim().ToString().Replace("\\|", "|", StringComparison.Ordinal));
            start = i + 1;
        }
        return cells;
    }
}
