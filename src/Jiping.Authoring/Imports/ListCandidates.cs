using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Tables;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Imports;

/// <summary>Rows of a list that a unit keeps in columns of its own. The kind is that of the sheet's or file's name, else the only one with the most columns.</summary>
internal static class ListCandidates
{
    /// <summary>The rows; null where the table is no list of a kind.</summary>
    public static IReadOnlyList<CandidateRow>? Of(PlainTable table, int year, ImportNotes notes)
    {
        if (KindOf(table) is not { } kind || LedgerHeader.Find(table, kind) is not { } header)
            return null;
        var rows = new List<CandidateRow>();
        var headers = table.Rows[header.Row];
        for (int i = 0; i < headers.Cells.Count; i++)
            if (header.Columns[i] is null && !headers.Cells[i].IsBlank && !LedgerHeader.IsNumbering(headers.Cells[i].Text))
                notes.Add(ImportMatter.Unplaced, Where(table, headers.Number), $"列“{headers.Cells[i].Text}”不是“{kind.Name}”台账的列，没有放入候选");
        // What the ledger's own reader says of the list is what the person has to look at.
        var (_, problems) = LedgerTableReader.Read(table, kind, year, LedgerPlaces.None);
        foreach (var row in table.Rows.Skip(header.Row + 1))
        {
            var own = problems.Where(problem => problem.Row == row.Number).ToList();
            if (own.Exists(static problem => problem.Kind == LedgerProblemKind.PassedOver))
                continue;
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < header.Columns.Count; i++)
                if (header.Columns[i] is { } column && !row[i].IsBlank)
                    cells[column.Id] = column.Id == "date" && DateCell.Read(row[i], year) is ({ } first, null) ? LedgerDate.Write(first) : row[i].Text;
            rows.Add(new CandidateRow(kind, cells, string.Join(" | ", row.Cells.Where(static cell => !cell.IsBlank).Select(static cell => cell.Text)), Where(table, row.Number), [.. own.Select(static problem => problem.Message)]));
        }

        return rows;
    }

    private static LedgerKind? KindOf(PlainTable table)
    {
        foreach (string name in (ReadOnlySpan<string>)[table.Sheet, Path.GetFileNameWithoutExtension(table.Path)])
            if (name.Length > 0 && LedgerKinds.BuiltIn.Find(name) is { } named)
                return named;
        var fitting = LedgerKinds.BuiltIn.All.Select(kind => (Kind: kind, Columns: LedgerHeader.Find(table, kind) is { } header && Complete(header, kind) ? header.Columns.Count(static column => column is not null) : 0)).Where(static item => item.Columns > 2).ToList();
        var best = fitting.Where(item => item.Columns == fitting.Max(static other => other.Columns)).ToList();
        return best.Count == 1 ? best[0].Kind : null;
    }

    private static bool Complete(LedgerHeader header, LedgerKind kind) => kind.Columns.Where(static column => column.Required).All(header.Columns.Contains);

    private static string Where(PlainTable table, int row) => table.Sheet.Length > 0 ? $"{table.Path} 工作表“{table.Sheet}”第{row}行" : $"{table.Path} 第{row}行";
}
