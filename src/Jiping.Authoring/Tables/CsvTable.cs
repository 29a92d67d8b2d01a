using Jiping.Authoring.Packages;
using Jiping.Core.Data;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Tables;

/// <summary>
/// CSV as offices exchange it, in whatever encoding. What is written opens in Excel and WPS by a double click, and no text of it runs as a formula: one that begins like a
/// formula gets an apostrophe, as Excel has it for text, and one that begins with an apostrophe gets another, so that reading gives it back.
/// </summary>
internal static class CsvTable
{
    /// <param name="path">The file as the user knows it.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="DataFileException">The content is no CSV text.</exception>
    public static PlainTable Parse(string path, byte[] bytes)
    {
        if (FileTree.DecodeText(bytes) is not { } text || text.Contains('\0', StringComparison.Ordinal))
            throw Fault(path, 0, "不是文本文件；请用 WPS 或 Excel 另存为“CSV UTF-8”");
        var rows = CsvText.Read(text, out int? unclosed);
        if (unclosed is { } line)
            throw Fault(path, line, "引号没有成对，之后的内容都被当成一格；请补上缺少的引号");
        return Of(path, rows);
    }

    /// <summary>A file of a package that was read already.</summary>
    public static PlainTable Of(LedgerFile file) => Of(file.Source, file.Rows.Prepend(new LedgerRow(1, file.Header)));

    /// <summary>The text of some rows, with the mark that tells Excel it is UTF-8.</summary>
    public static byte[] Write(string kind, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(CsvText.Write(File(kind, header, rows)))];

    /// <summary>Rows as a file of a package.</summary>
    public static LedgerFile File(string kind, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        new(kind, [.. header.Select(Marked)], [.. rows.Select(static row => new LedgerRow(0, [.. row.Select(Marked)]))]);

    private static PlainTable Of(string path, IEnumerable<LedgerRow> rows) =>
        new(path, "", [.. rows.Select(static row => new PlainRow(row.Line, [.. row.Cells.Select(static cell => PlainCell.Of(Unmarked(cell)))]))]);

    private static string Marked(string text) => text.Length > 0 && IsSign(text[0]) ? "'" + text : text;

    private static string Unmarked(string text) => text.Length > 1 && text[0] == '\'' && IsSign(text[1]) ? text[1..] : text;

    private static bool IsSign(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\'';

    private static DataFileException Fault(string path, int line, string message) => new([new DataProblem(path, line, 0, message)]);
}
