using Jiping.Checking.Reports;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;

namespace Jiping.Cli.Reading;

/// <summary>Shows a package as it was read: every block with its place, tables as grids with their spans, and what was left out.</summary>
internal static class ReadingText
{
    public static void Write(Package package, TextWriter output)
    {
        foreach (var document in package.Documents)
            WriteDocument(document, output);
        WriteUnread(package, output);
    }

    /// <summary>The lines that say which document it is.</summary>
    public static void WriteHead(Document document, Cover cover, TextWriter output)
    {
        output.WriteLine($"文件：{document.Path}");
        output.WriteLine($"种类：{KindName(cover.Kind)}");
        output.WriteLine($"标题：{cover.Title ?? "（没有认出）"}");
        output.WriteLine($"单位：{cover.Entity ?? "（没有认出）"}");
        output.WriteLine($"年度：{(cover.Year is { } year ? $"{year}年" : "（没有认出）")}");
    }

    /// <summary>The files that were not read.</summary>
    public static void WriteUnread(Package package, TextWriter output)
    {
        if (package.Skipped.Count + package.Failures.Count == 0)
            return;
        output.WriteLine("没有读的文件：");
        foreach (var (path, message) in package.Failures)
            output.WriteLine($"  读不了：{path}：{message}");
        foreach (var (path, why) in package.Skipped)
            output.WriteLine($"  未检查：{path}：{why}");
    }

    private static void WriteDocument(Document document, TextWriter output)
    {
        WriteHead(document, CoverReader.Read(document), output);
        output.WriteLine();
        foreach (var block in document.Blocks)
            WriteBlock(block, document, output, "");
        output.WriteLine();
        output.WriteLine(document.Skipped.Count == 0 ? "没有未读的内容。" : "没有读的内容：");
        foreach (var (what, count, why) in document.Skipped)
            output.WriteLine($"  {what} {count} 处：{why}");
        output.WriteLine();
    }

    private static void WriteBlock(Block block, Document document, TextWriter output, string indent)
    {
        switch (block)
        {
            case Paragraph paragraph when paragraph.Text.Length > 0 || paragraph.Number is not null:
                var place = Place.Of(paragraph.Locate(document.Path, 0, 0), document.Format);
                var heading = paragraph.HeadingLevel is { } level ? $"〈标题{level}〉" : "";
                output.WriteLine($"{indent}[{place}] {heading}{Number(paragraph)}{OneLine(paragraph.Text)}");
                break;
            case Table table:
                WriteTable(table, document, output, indent);
                break;
        }
    }

    private static void WriteTable(Table table, Document document, TextWriter output, string indent)
    {
        var name = document.Format == DocumentFormat.Xlsx ? $"工作表“{table.Part}”" : $"{table.Part} 表{table.Index}";
        output.WriteLine($"{indent}[{(table.Part == "body" ? $"正文表{table.Index}" : name)}] {table.RowCount} 行 {table.ColumnCount} 列");
        foreach (var line in TableLines.Of(table, static cell => CellText(cell) + Span(cell)))
            output.WriteLine($"{indent}  {line}");
        foreach (var cell in table.Cells)
            foreach (var inner in cell.Blocks.OfType<Table>())
            {
                output.WriteLine($"{indent}  第{cell.Row}行第{cell.Column}列里的表：");
                WriteTable(inner, document, output, indent + "    ");
            }
    }

    private static string CellText(Cell cell) =>
        string.Join(" / ", cell.Blocks.OfType<Paragraph>().Select(static p => Number(p) + OneLine(p.Text)).Where(static t => t.Length > 0));

    private static string Span(Cell cell) => (cell.RowSpan, cell.ColumnSpan) switch
    {
        (1, 1) => cell.Hidden ? "〔隐藏〕" : "",
        (1, var columns) => $"〔占{columns}列〕",
        (var rows, 1) => $"〔占{rows}行〕",
        var (rows, columns) => $"〔占{rows}行{columns}列〕",
    };

    private static string Number(Paragraph paragraph) => paragraph.Number is { } number ? $"〔{number}〕" : "";

    private static string OneLine(string text) => text.ReplaceLineEndings("⏎").Replace('\t', ' ');

    private static string KindName(DocumentKind kind) => kind switch
    {
        DocumentKind.Report => "自评报告",
        DocumentKind.DataSheet => "基础数据表",
        DocumentKind.ScoringForm => "整体支出绩效自评表",
        DocumentKind.ProjectForm => "项目支出绩效自评表",
        DocumentKind.FinalAccount => "部门决算",
        DocumentKind.BudgetReport => "预算报告",
        _ => "没有认出",
    };
}
