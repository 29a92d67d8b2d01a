using Jiping.Checking.Findings;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Html;

/// <summary>A document as a page shows it: its paragraphs and tables in reading order, with the places of the findings marked.</summary>
internal sealed class HtmlDocument(HtmlWriter html, MarkedText marks, IReadOnlyList<Finding> findings)
{
    /// <summary>A table with more rows is shown around its marks only.</summary>
    private const int RowsShown = 300;

    /// <summary>Rows shown before and after a marked one.</summary>
    private const int RowsAround = 3;

    /// <summary>Findings whose first place has its anchor.</summary>
    private readonly HashSet<int> anchored = [];

    private string path = "";

    public void Write(Document document)
    {
        path = document.Path;
        foreach (var block in document.Blocks)
            Write(block);
    }

    /// <summary>True where the finding's place is shown, so that a link to it leads somewhere.</summary>
    public bool IsShown(int finding) => anchored.Contains(finding);

    private void Write(Block block)
    {
        if (block is Table table)
            WriteTable(table);
        else if (block is Paragraph paragraph)
            WriteParagraph(paragraph);
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var own = marks.Of(path, paragraph);
        if (string.IsNullOrWhiteSpace(paragraph.Text) && own.Count == 0)
            return;
        string name = paragraph.HeadingLevel is >= 1 and <= 6 and var level ? $"h{Math.Min(level + 2, 6)}" : "p";
        string css = (paragraph.Centered ? "centred " : "") + (paragraph.Part == "body" || paragraph.Cell is not null ? "" : "apart ") + (own.Any(static mark => mark.Length == 0) ? "lacks" : "");
        html.Open(name, css.Trim() is { Length: > 0 } classes ? classes : null);
        foreach (var mark in own)
            if (mark.Length == 0)
                WriteMissing(mark);
        if (paragraph.Number is { } number)
            html.Element("span", number + " ", "number");
        WriteText(paragraph.Text, own);
        html.Raw($"</{name}>\n");
    }

    /// <summary>The text cut at every edge of a mark: marks may overlap, elements may not.</summary>
    private void WriteText(string text, IReadOnlyList<Mark> own)
    {
        var edges = new SortedSet<int> { 0, text.Length };
        foreach (var mark in own)
            if (mark.Length > 0 && mark.Start >= 0 && mark.Start + mark.Length <= text.Length)
            {
                edges.Add(mark.Start);
                edges.Add(mark.Start + mark.Length);
            }
        int from = 0;
        foreach (int to in edges)
        {
            if (to == from)
                continue;
            List<Mark>? here = null;
            foreach (var mark in own)
                if (mark.Length > 0 && mark.Start <= from && mark.Start + mark.Length >= to)
                    (here ??= []).Add(mark);
            if (here is not null)
                OpenMark(here);
            html.Text(text, from, to - from);
            if (here is not null)
                html.Raw("</mark>");
            from = to;
        }
    }

    private void OpenMark(List<Mark> here)
    {
        var gravest = Severity.Note;
        string anchor = "";
        foreach (var (_, _, number, first) in here)
        {
            gravest = (Severity)Math.Max((int)gravest, (int)findings[number - 1].Severity);
            if (!first || !anchored.Add(number))
                continue;
            if (anchor.Length == 0)
                anchor = $" id=\"p{number}\"";
            else
                html.Raw($"<a id=\"p{number}\"></a>");
        }
        html.Raw($"<mark class=\"{HtmlReport.ClassOf(gravest)}\" data-f=\"{string.Join(' ', here.Select(static mark => mark.Finding))}\"{anchor}>");
    }

    private void WriteMissing(Mark mark)
    {
        string anchor = mark.IsFirst && anchored.Add(mark.Finding) ? $" id=\"p{mark.Finding}\"" : "";
        html.Raw($"<mark class=\"{HtmlReport.ClassOf(findings[mark.Finding - 1].Severity)} missing\" data-f=\"{mark.Finding}\"{anchor}>▲</mark>");
    }

    private void WriteTable(Table table)
    {
        var rows = table.RowCount > RowsShown ? marks.RowsOf(path, table) : null;
        foreach (var mark in marks.Of(path, table))
            WriteMissing(mark);
        if (rows is not null)
            html.Raw($"<p class=\"apart\">这张表共 {table.RowCount} 行，只显示开头和有问题的行前后各 {RowsAround} 行。</p>");
        html.Raw("<div class=\"table\"><table>\n");
        int row = 0;
        foreach (var cell in table.Cells)
        {
            if (rows is not null && cell.Row > RowsAround && !IsNear(rows, cell.Row))
                continue;
            if (cell.Row != row)
            {
                html.Raw(row == 0 ? "<tr>" : "</tr>\n<tr>");
                row = cell.Row;
            }
            WriteCell(cell);
        }
        html.Raw(row == 0 ? "</table></div>\n" : "</tr></table></div>\n");
    }

    private void WriteCell(Cell cell)
    {
        html.Raw(cell.Header ? "<th" : "<td");
        if (cell.RowSpan > 1)
            html.Raw($" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            html.Raw($" colspan=\"{cell.ColumnSpan}\"");
        var own = marks.Of(path, cell);
        html.Raw(own.Count > 0 ? " class=\"lacks\">" : ">");
        foreach (var mark in own)
            WriteMissing(mark);
        foreach (var block in cell.Blocks)
            Write(block);
        html.Raw(cell.Header ? "</th>" : "</td>");
    }

    private static bool IsNear(IReadOnlySet<int> rows, int row)
    {
        for (int near = row - RowsAround; near <= row + RowsAround; near++)
            if (rows.Contains(near))
                return true;
        return false;
    }
}
