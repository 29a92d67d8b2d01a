using Jiping.Authoring.Tables;
using Jiping.Checking.Reports.Office;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Reads one table as entries of a kind and collects what is wrong row by row; a row with faults in what makes an entry is none, and the rest go on.</summary>
internal sealed class LedgerTableReader(PlainTable table, LedgerKind kind, int year, LedgerPlaces places)
{
    private static readonly string[] TotalWords = ["合计", "总计", "小计", "共计"];

    private readonly List<LedgerProblem> problems = [];
    private readonly List<LedgerEntry> entries = [];

    /// <summary>The entries of the table, and what is wrong with it.</summary>
    public static (IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<LedgerProblem> Problems) Read(PlainTable table, LedgerKind kind, int year, LedgerPlaces places)
    {
        var reader = new LedgerTableReader(table, kind, year, places);
        reader.Read();
        return (reader.entries, reader.problems);
    }

    private void Read()
    {
        if (table.Rows.Count == 0)
            return;
        if (LedgerHeader.Find(table, kind) is not { } header)
        {
            Report(LedgerProblemKind.MissingColumn, table.Rows[0].Number, 0, $"没有找到“{kind.Name}”台账的表头。表头应有：{string.Join('、', kind.Columns.Where(static column => column.Required).Select(static column => column.Name))}，可有：{string.Join('、', kind.Columns.Where(static column => !column.Required).Select(static column => column.Name))}");
            return;
        }

        var top = table.Rows[header.Row];
        foreach (var column in kind.Columns.Where(column => column.Required && !header.Columns.Contains(column)))
            Report(LedgerProblemKind.MissingColumn, top.Number, 0, $"缺少“{column.Name}”列（也可写作{string.Join('、', column.Aliases.Take(3))}）");
        for (int i = 0; i < top.Cells.Count; i++)
            if (header.Columns[i] is null && !top.Cells[i].IsBlank && !LedgerHeader.IsNumbering(top.Cells[i].Text))
                Report(LedgerProblemKind.ExtraColumn, top.Number, i + 1, $"“{top.Cells[i].Text}”不是“{kind.Name}”台账的列，没有读取");
        foreach (var row in table.Rows.Skip(header.Row + 1))
            ReadRow(row, header);
    }

    private void ReadRow(PlainRow row, LedgerHeader header)
    {
        if (IsTotal(row))
        {
            Report(LedgerProblemKind.PassedOver, row.Number, 0, "合计行，没有作为一条记录");
            return;
        }

        string id = "";
        DateOnly? date = null, end = null;
        bool complete = true;
        var values = new Dictionary<string, LedgerValue>(StringComparer.Ordinal);
        IReadOnlyList<EvidenceReference> evidence = [];
        for (int i = 0; i < header.Columns.Count; i++)
        {
            var cell = row[i];
            if (header.Columns[i] is not { } column || cell.IsBlank)
                continue;
            switch (column.Type)
            {
                case LedgerColumnType.Id:
                    id = PlainWords.Of(cell.Text);
                    break;
                case LedgerColumnType.Date when column.Id == "date":
                    (date, var last) = Dates(row, i, cell, column);
                    end ??= last;
                    break;
                case LedgerColumnType.Date:
                    end = Dates(row, i, cell, column).First ?? end;
                    break;
                case LedgerColumnType.Evidence:
                    evidence = EvidenceCell.Read(cell.Text, out string? fault);
                    if (fault is not null)
                        Report(LedgerProblemKind.BadEvidence, row.Number, i + 1, fault);
                    break;
                default:
                    if (Value(row, i, cell, column) is { } value)
                        values[column.Id] = value;
                    break;
            }
        }

        for (int i = 0; i < header.Columns.Count; i++)
            if (header.Columns[i] is { Required: true } column && row[i].IsBlank)
            {
                complete = false;
                Report(LedgerProblemKind.Blank, row.Number, i + 1, $"“{column.Name}”没有填");
            }

        if (date is not { } first || !values.ContainsKey("title") || !complete)
            return;
        if (end < first)
        {
            Report(LedgerProblemKind.BadDate, row.Number, 0, $"结束日期 {LedgerDate.Write(end.Value)} 早于日期 {LedgerDate.Write(first)}");
            return;
        }

        entries.Add(new LedgerEntry
        {
            Kind = kind,
            Id = id.Length > 0 ? id : LedgerEntry.NewId(kind, first, values["title"].Text, values.GetValueOrDefault("place")?.Text ?? ""),
            Date = first,
            End = end == first ? null : end,
            Values = values,
            Evidence = evidence,
            Place = new LedgerPlace(table.Path, table.Sheet, row.Number),
        });
    }

    private LedgerValue? Value(PlainRow row, int at, PlainCell cell, LedgerColumn column)
    {
        switch (column.Type)
        {
            case LedgerColumnType.Count:
                var count = CountCell.Read(cell.Text, cell.Stored, column, out string? fault, out var sort);
                if (count is null)
                    Report(sort, row.Number, at + 1, fault!);
                else if (count.IsInexact)
                    Report(LedgerProblemKind.InexactCount, row.Number, at + 1, $"“{column.Name}”写的是“{cell.Text}”，不是确切的数，按文字保留，不参加计算；请按签到表等填实际数");
                return count;
            case LedgerColumnType.Choice:
                if (column.ChoiceOf(cell.Text) is { } choice)
                    return new LedgerValue(choice);
                Report(LedgerProblemKind.UnknownWord, row.Number, at + 1, $"“{column.Name}”没有“{cell.Text}”。可写：{string.Join('、', column.Choices.Select(static choice => choice.Name))}");
                return null;
            case LedgerColumnType.Place when places.Exist && places.Find(cell.Text) is null:
                Report(LedgerProblemKind.UnknownPlace, row.Number, at + 1, $"地点“{cell.Text}”不在地点名录中，请改用名录中的写法，或把它加进 ledger/places.csv");
                goto default;
            default:
                // A line break in a name says nothing, and a workbook would lose it.
                return new LedgerValue(PlainWords.Of(cell.Text));
        }
    }

    /// <summary>One day or two with a dash between them.</summary>
    private (DateOnly? First, DateOnly? Last) Dates(PlainRow row, int at, PlainCell cell, LedgerColumn column)
    {
        var (first, last) = DateCell.Read(cell, year);
        if (first is null)
        {
            Report(LedgerProblemKind.BadDate, row.Number, at + 1, $"“{column.Name}”应是年月日，写作 {year}-03-04 的样子，现在写的是“{cell.Text}”");
            return (null, null);
        }

        foreach (var day in (ReadOnlySpan<DateOnly?>)[first, last])
            if (day is { } date && (kind.IsStock ? date.Year > year : date.Year != year))
            {
                Report(LedgerProblemKind.DateOutsideYear, row.Number, at + 1, kind.IsStock
                    ? $"日期 {LedgerDate.Write(date)} 在 {year} 年之后"
                    : $"日期 {LedgerDate.Write(date)} 不在 {year} 年内，请核对，或移到该年的台账");
                return (null, null);
            }

        return (first, last);
    }

    private static bool IsTotal(PlainRow row)
    {
        foreach (var cell in row.Cells)
            if (!cell.IsBlank)
                return Array.IndexOf(TotalWords, LedgerWords.Fold(cell.Text).TrimEnd(':')) >= 0;
        return false;
    }

    private void Report(LedgerProblemKind sort, int row, int column, string message) => problems.Add(new LedgerProblem(sort, table.Path, table.Sheet, row, column, message));
}
