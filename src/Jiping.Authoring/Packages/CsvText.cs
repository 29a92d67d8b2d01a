using System.Text;

namespace Jiping.Authoring.Packages;

/// <summary>Tables of words as comma-separated text (RFC 4180), also with tabs or semicolons as old spreadsheets write it.</summary>
internal static class CsvText
{
    /// <summary>The rows with the line on which each starts; the fault where a quote is never closed.</summary>
    public static IReadOnlyList<LedgerRow> Read(string text, out int? unclosed)
    {
        unclosed = null;
        char separator = Separator(text);
        var rows = new List<LedgerRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1, rowLine = 1, quoteLine = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
                line++;
            if (quoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[++i]);
                else
                    quoted = false;
            }
            else if (c == '"' && string.IsNullOrWhiteSpace(cell.ToString()))
            {
                cell.Clear();
                (quoted, quoteLine) = (true, line);
            }
            else if (c == separator)
            {
                End();
            }
            else if (c == '\n')
            {
                EndRow();
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (quoted)
            unclosed = quoteLine;
        EndRow();
        return rows;

        void End()
        {
            cells.Add(cell.ToString().ReplaceLineEndings("\n").Trim());
            cell.Clear();
        }

        void EndRow()
        {
            End();
            if (cells.Exists(static word => word.Length > 0))
                rows.Add(new LedgerRow(rowLine, [.. cells]));
            cells.Clear();
            rowLine = line;
        }
    }

    /// <summary>With quotes only where they are needed.</summary>
    public static string Write(LedgerFile ledger)
    {
        var text = new StringBuilder();
        Row(ledger.Header);
        foreach (var row in ledger.Rows)
            Row(row.Cells);
        return text.ToString();

        void Row(IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(static cell => NeedsQuotes(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append('\n');
    }

    private static bool NeedsQuotes(string cell) => cell.IndexOfAny([',', '"', '\n', '\r', ';', '\t']) >= 0;

    /// <summary>The separator of the header, outside quotes.</summary>
    private static char Separator(string text)
    {
        bool quoted = false, tab = false, semicolon = false;
        foreach (char c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (quoted)
                continue;
            else if (c is ',' or '\n')
                return c == ',' ? ',' : tab ? '\t' : semicolon ? ';' : ',';
            else
                (tab, semicolon) = (tab || c == '\t', semicolon || c == ';');
        }

        return tab ? '\t' : semicolon ? ';' : ',';
    }
}
