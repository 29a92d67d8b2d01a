using System.Text;
using Jiping.Core.Data;
using Jiping.Documents.Texts;

namespace Jiping.Authoring.Tables;

/// <summary>
/// CSV as offices exchange it: UTF-8 with or without mark, GB18030 from Excel and WPS; fields in quotes may hold commas, quotes and line ends. What is written opens in
/// Excel and WPS by a double click, and no text of it runs as a formula.
/// </summary>
internal static class CsvTable
{
    /// <summary>A ledger of a year is some hundred rows.</summary>
    private const int MostBytes = 32 << 20;

    private const int MostColumns = 256;

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="path">The file as the user knows it.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="DataFileException">The content is no CSV text.</exception>
    public static PlainTable Parse(string path, byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            throw Fault(path, 0, $"文件太大（{bytes.Length >> 20} MB），不应超过 {MostBytes >> 20} MB");
        if (bytes.Length > 0 && TextDecoder.Detect(bytes) is not { } found)
            throw Fault(path, 0, "不是文本，编码认不出来；请用 Excel 或 WPS 另存为“CSV UTF-8”");
        string text = bytes.Length == 0 ? "" : Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw Fault(path, 0, "不是 CSV 文本（含有二进制内容）；请用 Excel 或 WPS 另存为“CSV UTF-8”");
        return new PlainTable(path, "", Rows(path, text));
    }

    /// <summary>The text of some rows, with the mark that tells Excel it is UTF-8.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Quote)).Append("\r\n");
        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static string Decode(byte[] bytes)
    {
        var (encoding, mark) = TextDecoder.Detect(bytes)!.Value;
        return encoding.GetString(bytes.AsSpan(mark));
    }

    /// <summary>A text that begins like a formula gets an apostrophe, as Excel has it for text; one that begins with an apostrophe gets another, so that reading gives it back.</summary>
    private static string Quote(string field)
    {
        if (field.Length > 0 && IsMarked(field[0]))
            field = "'" + field;
        return field.AsSpan().IndexOfAny(",\"\r\n") >= 0 || field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
    }

    private static bool IsMarked(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\'';

    private static PlainCell Cell(string field) => PlainCell.Of(field.Length > 1 && field[0] == '\'' && IsMarked(field[1]) ? field[1..] : field);

    private static List<PlainRow> Rows(string path, string text)
    {
        var rows = new List<PlainRow>();
        var cells = new List<PlainCell>();
        var field = new StringBuilder();
        int line = 1, rowLine = 1, at = 0;
        bool quoted = false;
        while (at <= text.Length)
        {
            char c = at < text.Length ? text[at] : '\n';
            if (quoted)
            {
                if (at == text.Length)
                    throw Fault(path, rowLine, "引号没有成对，从这一行起到文件末尾都在引号里；请补上缺少的引号");
                if (c == '"' && at + 1 < text.Length && text[at + 1] == '"')
                {
                    field.Append('"');
                    at++;
                }
                else if (c == '"')
                    quoted = false;
                else
                    field.Append(c);
                if (c == '\n')
                    line++;
            }
            else if (c == '"' && IsBlank(field))
            {
                field.Clear();
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(Cell(field.ToString()));
                field.Clear();
                if (cells.Count > MostColumns)
                    throw Fault(path, rowLine, $"超过 {MostColumns} 列，不是台账");
                if (c == '\n')
                {
                    if (cells.Exists(static cell => !cell.IsBlank))
                        rows.Add(new PlainRow(rowLine, [.. cells]));
                    cells.Clear();
                    rowLine = ++line;
                }
            }
            else
                field.Append(c);
            at++;
        }

        return rows;
    }

    private static bool IsBlank(StringBuilder field)
    {
        for (int i = 0; i < field.Length; i++)
            if (!char.IsWhiteSpace(field[i]))
                return false;
        return true;
    }

    private static DataFileException Fault(string path, int line, string message) => new([new DataProblem(path, line, line > 0 ? 1 : 0, message)]);
}
