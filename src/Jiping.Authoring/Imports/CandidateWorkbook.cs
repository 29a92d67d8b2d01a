using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Tables;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Reports.Workbook;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Imports;

/// <summary>候选台账.xlsx: a sheet for each kind, with 采纳 (是/否) before the columns of the ledger and where each row comes from behind them.</summary>
internal static class CandidateWorkbook
{
    public const string FileName = "候选台账.xlsx";

    private const string Accepted = "采纳";

    private static readonly string[] Yes = ["是", "采纳", "y", "yes", "√", "1"];

    private static readonly string[] Behind = ["提示", "原文", "来源"];

    public static void Write(IReadOnlyList<CandidateRow> rows, Stream output)
    {
        using var file = new OfficeWriter(output);
        var groups = rows.GroupBy(static row => row.Kind).ToList();
        for (int i = 0; i < groups.Count; i++)
        {
            var kind = groups[i].Key;
            using var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(i + 1)),
                [new(Accepted, 8) { Choices = ["是", "否"] }, .. kind.Columns.Select(LedgerTables.Column), new(Behind[0], 36), new(Behind[1], 60), new(Behind[2], 36)]);
            foreach (var row in groups[i])
            {
                string[] cells = [.. kind.Columns.Select(column => row.Cells.GetValueOrDefault(column.Id, "")), string.Join("；", row.Remarks), row.Text, row.Where];
                sheet.StartRow(sheet.LinesOf(["", .. cells]));
                sheet.Text("");
                foreach (string cell in cells)
                    sheet.Text(cell, cell.Length > 0 && row.Remarks.Any(remark => remark.Contains($"“{cell}”", StringComparison.Ordinal)) ? CellStyle.Contradiction : CellStyle.Text);
                sheet.EndRow();
            }
        }

        WorkbookParts.Finish(file, [.. groups.Select(static group => group.Key.Name)]);
    }

    /// <summary>True for a table with the column 采纳.</summary>
    public static bool Is(PlainTable table) => Header(table) is not null;

    /// <summary>The entries of the rows that were accepted, with what is wrong with them; null for a table of another sort.</summary>
    public static (LedgerKind Kind, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<LedgerProblem> Problems, int Accepted)? Read(PlainTable table, int year)
    {
        if (Header(table) is not { } header || (LedgerKinds.BuiltIn.Find(table.Sheet) ?? LedgerKinds.BuiltIn.Find(Path.GetFileNameWithoutExtension(table.Path))) is not { } kind)
            return null;
        int column = header.Cells.ToList().FindIndex(static cell => cell.Text == Accepted);
        var rows = table.Rows.Where(row => row.Number > header.Number && Array.IndexOf(Yes, LedgerWords.Fold(row[column].Text)) >= 0).ToList();
        var (entries, problems) = LedgerTableReader.Read(table with { Rows = [header, .. rows] }, kind, year, LedgerPlaces.None);
        return (kind, entries, [.. problems.Where(static problem => problem.Kind != LedgerProblemKind.ExtraColumn)], rows.Count);
    }

    private static PlainRow? Header(PlainTable table) => table.Rows.Take(5).FirstOrDefault(static row => row.Cells.Any(static cell => cell.Text == Accepted));
}
