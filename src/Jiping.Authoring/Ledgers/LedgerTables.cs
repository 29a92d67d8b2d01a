using Jiping.Authoring.Packages;
using Jiping.Authoring.Tables;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Reports.Workbook;
using Jiping.Core.Data;
using Jiping.Core.Ledgers;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Ledgers;

/// <summary>What was read from files of a ledger: entries and everything that is wrong.</summary>
/// <param name="Tables">The entries of each kind that has a table, in the order of the files.</param>
/// <param name="Problems">Faults and remarks, in the order of the files.</param>
public sealed record LedgerReading(IReadOnlyDictionary<LedgerKind, IReadOnlyList<LedgerEntry>> Tables, IReadOnlyList<LedgerProblem> Problems);

/// <summary>Reads and writes tables of the ledger as CSV and as workbooks.</summary>
public static class LedgerTables
{
    /// <summary>Reads a CSV file of one kind, or a workbook with a sheet for each kind.</summary>
    /// <param name="path">The file as the user knows it; its name tells the kind, or the names of its sheets do.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="year">The year evaluated.</param>
    /// <param name="places">The unit's list of places, or null.</param>
    public static LedgerReading Read(string path, byte[] bytes, int year, LedgerPlaces? places = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        var tables = new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>();
        var problems = new List<LedgerProblem>();
        try
        {
            var sheets = PlainTables(path, bytes);
            var byName = LedgerKinds.BuiltIn.Find(Path.GetFileNameWithoutExtension(path));
            foreach (var sheet in sheets)
            {
                var kind = LedgerKinds.BuiltIn.Find(sheet.Sheet) ?? (sheets.Count == 1 ? byName : null);
                if (kind is null)
                {
                    problems.Add(new LedgerProblem(LedgerProblemKind.UnknownKind, path, sheet.Sheet, 0, 0, $"{(sheet.Sheet.Length > 0 ? "工作表名" : "文件名")}不是台账的种类。可用：{string.Join('、', LedgerKinds.BuiltIn.All.Select(static kind => $"{kind.Name}（{kind.Id}）"))}"));
                    continue;
                }

                var (entries, faults) = LedgerTableReader.Read(sheet, kind, year, places ?? LedgerPlaces.None);
                tables[kind] = tables.TryGetValue(kind, out var earlier) ? [.. earlier, .. entries] : entries;
                problems.AddRange(faults);
            }
        }
        catch (DataFileException exception)
        {
            problems.AddRange(exception.Problems.Select(static problem => new LedgerProblem(LedgerProblemKind.Unreadable, problem.Path, "", problem.Line, 0, problem.Message)));
        }
        catch (UnreadableDocumentException exception)
        {
            problems.Add(new LedgerProblem(LedgerProblemKind.Unreadable, path, "", 0, 0, exception.Message));
        }

        return new LedgerReading(tables, problems);
    }

    /// <summary>The table of a kind as CSV: UTF-8 with mark, which Excel and WPS open by a double click.</summary>
    public static byte[] WriteCsv(LedgerKind kind, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entries);
        return CsvTable.Write(kind.Id, LedgerRows.Header(kind), entries.Select(LedgerRows.Of));
    }

    /// <summary>The table of a kind as a file of a package.</summary>
    public static LedgerFile File(LedgerKind kind, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entries);
        return CsvTable.File(kind.Id, LedgerRows.Header(kind), entries.Select(LedgerRows.Of));
    }

    /// <summary>A workbook with a sheet for each kind, counts as numbers and drop-down lists for closed lists of words.</summary>
    public static void WriteWorkbook(IReadOnlyDictionary<LedgerKind, IReadOnlyList<LedgerEntry>> tables, Stream output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var file = new OfficeWriter(output);
        int number = 0;
        foreach (var (kind, entries) in tables)
        {
            using var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(++number)), [.. kind.Columns.Select(Column)]);
            foreach (var entry in entries)
                Write(sheet, entry);
        }

        WorkbookParts.Finish(file, [.. tables.Keys.Select(static kind => kind.Name)]);
    }

    internal static SheetColumn Column(LedgerColumn column) => new(column.Name, column.Type switch
    {
        LedgerColumnType.Id => 18,
        LedgerColumnType.Date or LedgerColumnType.Count => 12,
        LedgerColumnType.Choice => 16,
        LedgerColumnType.Evidence => 30,
        _ => column.Id == "title" ? 36 : 20,
    })
    { Choices = [.. column.Choices.Select(static choice => choice.Name)] };

    private static void Write(SheetWriter sheet, LedgerEntry entry)
    {
        var cells = LedgerRows.Of(entry);
        sheet.StartRow(sheet.LinesOf([.. cells]));
        for (int i = 0; i < cells.Count; i++)
        {
            var column = entry.Kind.Columns[i];
            if (column.Type == LedgerColumnType.Count && entry.Values.GetValueOrDefault(column.Id) is { Number: { } count } value && value.Unit == column.Units[0])
                sheet.Value(count);
            else
                sheet.Text(cells[i]);
        }

        sheet.EndRow();
    }

    private static IReadOnlyList<PlainTable> PlainTables(string path, byte[] bytes) =>
        Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
            ? [CsvTable.Parse(path, bytes)]
            : SheetTables.Of(DocumentReader.Read(new MemoryStream(bytes, writable: false), path));
}
