using Jiping.Authoring.Evidence;
using Jiping.Authoring.Tables;
using Jiping.Core.Data;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>台账 of a package folder: ledger/KIND.csv (or .xlsx), ledger/places.csv, evidence/.</summary>
public static class LedgerFolder
{
    public const string Name = "ledger", EvidenceName = "evidence";

    private static readonly string[] PlaceFiles = ["places.csv", "地点.csv", "地点名录.csv"];

    /// <summary>Everything that is there, with everything that is wrong. A folder without a ledger is an empty book.</summary>
    /// <param name="folder">The package.</param>
    /// <param name="year">The year evaluated.</param>
    /// <param name="evidenceInUse">Names below evidence/ that something other than the ledger refers to.</param>
    public static LedgerContent Load(string folder, int year, IEnumerable<string>? evidenceInUse = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var problems = new List<LedgerProblem>();
        var tables = new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>();
        string ledger = Path.Combine(folder, Name);
        var files = Directory.Exists(ledger)
            ? Directory.GetFiles(ledger).Where(static path => !Path.GetFileName(path).StartsWith('.') && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList()
            : [];
        var places = ReadPlaces(files, problems);
        foreach (string path in files.Where(static path => Array.IndexOf(PlaceFiles, Path.GetFileName(path)) < 0))
        {
            string shown = $"{Name}/{Path.GetFileName(path)}";
            if (Path.GetExtension(path).ToLowerInvariant() is not (".csv" or ".xlsx" or ".xls" or ".et"))
            {
                problems.Add(new LedgerProblem(LedgerProblemKind.UnknownKind, shown, "", 0, 0, "不是台账文件；ledger 文件夹里放“种类.csv”，如 活动.csv 或 activities.csv"));
                continue;
            }

            if (Bytes(path, shown, problems) is not { } bytes)
                continue;
            var reading = LedgerFile.Read(shown, bytes, year, places);
            problems.AddRange(reading.Problems);
            foreach (var (kind, entries) in reading.Tables)
                tables[kind] = tables.TryGetValue(kind, out var earlier) ? [.. earlier, .. entries] : entries;
        }

        var all = tables.Values.SelectMany(static entries => entries).ToList();
        problems.AddRange(LedgerDuplicates.In(all));
        var evidence = EvidenceFolder.Read(Path.Combine(folder, EvidenceName));
        problems.AddRange(LedgerEvidence.Check(all, evidence, evidenceInUse));
        return new LedgerContent(new LedgerBook(year, tables, places), evidence, problems);
    }

    /// <summary>地点 in the first column or under that header, other spellings behind it with 、 between them.</summary>
    private static LedgerPlaces ReadPlaces(List<string> files, List<LedgerProblem> problems)
    {
        if (files.Find(static path => Array.IndexOf(PlaceFiles, Path.GetFileName(path)) >= 0) is not { } path)
            return LedgerPlaces.None;
        string shown = $"{Name}/{Path.GetFileName(path)}";
        if (Bytes(path, shown, problems) is not { } bytes)
            return LedgerPlaces.None;
        try
        {
            var table = CsvTable.Parse(shown, bytes);
            return new LedgerPlaces(table.Rows.Where(static row => !row[0].IsBlank && row[0].Text is not ("地点" or "名称")).Select(static row =>
                (row[0].Text, (IReadOnlyList<string>)[.. row.Cells.Skip(1).SelectMany(static cell => cell.Text.Split(['、', ';', '；', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))])));
        }
        catch (DataFileException exception)
        {
            problems.AddRange(exception.Problems.Select(static problem => new LedgerProblem(LedgerProblemKind.Unreadable, problem.Path, "", problem.Line, 0, problem.Message)));
            return LedgerPlaces.None;
        }
    }

    private static byte[]? Bytes(string path, string shown, List<LedgerProblem> problems)
    {
        try
        {
            if (new FileInfo(path).Length <= LedgerFile.MostBytes)
                return File.ReadAllBytes(path);
            problems.Add(new LedgerProblem(LedgerProblemKind.Unreadable, shown, "", 0, 0, $"文件大于 {LedgerFile.MostBytes >> 20} MB，没有读取"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new LedgerProblem(LedgerProblemKind.Unreadable, shown, "", 0, 0, $"读不了（{exception.Message}），请检查文件是否被占用"));
        }

        return null;
    }
}

/// <summary>The ledger and the evidence of a package.</summary>
/// <param name="Book">The entries.</param>
/// <param name="Evidence">The files.</param>
/// <param name="Problems">Faults and remarks.</param>
public sealed record LedgerContent(LedgerBook Book, EvidenceFolder Evidence, IReadOnlyList<LedgerProblem> Problems)
{
    public IEnumerable<LedgerProblem> Faults => Problems.Where(static problem => !problem.IsRemark);

    public IEnumerable<LedgerProblem> Remarks => Problems.Where(static problem => problem.IsRemark);
}
