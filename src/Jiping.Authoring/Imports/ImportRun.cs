using Jiping.Authoring.Packages;
using Jiping.Authoring.Tables;
using Jiping.Core.Data;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;
using Kind = Jiping.Documents.Model.DocumentFormat;

namespace Jiping.Authoring.Imports;

/// <summary>What an import did.</summary>
/// <param name="Lines">For the person, in Chinese.</param>
/// <param name="Faults">What kept it from doing all that was asked.</param>
public sealed record ImportOutcome(IReadOnlyList<string> Lines, IReadOnlyList<string> Faults);

/// <summary>
/// Sorts files by what they are: forms and reports become a package, lists and summaries candidates of the ledger, accepted candidates entries. What is in the folder is
/// never written over.
/// </summary>
public static class ImportRun
{
    private const int MostBytes = 16 << 20;

    /// <param name="files">Files, folders or archives.</param>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="settings">What the person says.</param>
    public static ImportOutcome Of(IReadOnlyList<string> files, string folder, ImportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(settings);
        var lines = new List<string>();
        var faults = new List<string>();
        try
        {
            Run(files, folder, settings, lines, faults);
        }
        catch (DataFileException exception)
        {
            faults.AddRange(exception.Problems.Select(static problem => problem.ToString()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add($"“{folder}”写不进去（{exception.Message}），请检查是否有权限、文件是否正在打开");
        }

        return new ImportOutcome(lines, faults);
    }

    private static void Run(IReadOnlyList<string> files, string folder, ImportSettings settings, List<string> lines, List<string> faults)
    {
        var notes = new ImportNotes();
        var tables = new List<PlainTable>();
        foreach (string csv in files.Where(IsCsv))
            tables.Add(Csv(csv));
        var others = files.Where(static file => !IsCsv(file)).ToList();
        var read = others.Count == 0 ? null : PackageReader.Read(others);
        var materials = new List<Document>();
        var summaries = new List<Document>();
        foreach (var document in read?.Documents ?? [])
        {
            var kind = CoverReader.Read(document).Kind;
            if (document.Format == Kind.Xlsx && kind == DocumentKind.Other)
                tables.AddRange(SheetTables.Of(document));
            else if (kind == DocumentKind.Other)
                summaries.Add(document);
            else
                materials.Add(document);
        }

        bool isPackage = File.Exists(Path.Combine(folder, PackageFiles.Info));
        LoadedPackage? package = isPackage ? PackageFolder.Load(folder, settings.Schemes) : null;
        if (materials.Count > 0)
        {
            if (isPackage)
            {
                faults.Add($"“{folder}”里已有填报包，材料要导入到新的文件夹；往已有的填报包里只能加台账");
                return;
            }

            if (PackageImport.Of(read! with { Documents = materials }, settings, settings.Schemes, out string? fault) is not { } result)
            {
                faults.Add(fault!);
                return;
            }

            package = result.Package;
            PackageFolder.Save(package, folder);
            package = PackageFolder.Load(folder, settings.Schemes);
            lines.AddRange(result.Placed);
            lines.Add($"互相矛盾 {result.Notes.Count(static note => note.Matter == ImportMatter.Conflict)} 处，没有放入 {result.Notes.Count(static note => note.Matter == ImportMatter.Unplaced)} 处，请核对 {result.Notes.Count(static note => note.Matter == ImportMatter.Look)} 处，见 {Path.Combine(folder, PackageImport.ReportName)}");
        }
        else
        {
            faults.AddRange((read?.Failures ?? []).Select(static failure => failure.Message));
        }

        if ((package?.Package.Info.Year ?? settings.Year) is not { } year)
        {
            if (tables.Count + summaries.Count > 0)
                faults.Add("不知道是哪一年的台账，请用 --year 写明年度，或先建填报包");
            return;
        }

        Accept(tables.Where(CandidateWorkbook.Is).ToList(), package, folder, year, lines, faults);
        Candidates(tables.Where(static table => !CandidateWorkbook.Is(table)), summaries, folder, year, notes, lines);
        lines.AddRange(notes.All.Select(static note => note.ToString()));
    }

    private static void Accept(List<PlainTable> tables, LoadedPackage? package, string folder, int year, List<string> lines, List<string> faults)
    {
        if (tables.Count == 0)
            return;
        if (package is null)
        {
            faults.Add($"“{folder}”里没有填报包，候选台账没有地方放；请先导入材料或新建填报包");
            return;
        }

        foreach (var table in tables)
        {
            if (CandidateWorkbook.Read(table, year) is not var (kind, entries, problems, accepted))
            {
                faults.Add($"“{table.Path}”工作表“{table.Sheet}”的名称不是台账的种类，没有读取");
                continue;
            }

            faults.AddRange(problems.Where(static problem => !problem.IsRemark).Select(static problem => problem.ToString()));
            lines.AddRange(problems.Where(static problem => problem.IsRemark).Select(static problem => problem.ToString()));
            if (LedgerMerge.Into(package, kind, entries, out int taken, out string? fault) is not { } merged)
            {
                faults.Add(fault!);
                continue;
            }

            package = merged;
            lines.Add($"{kind.Name}台账：采纳 {accepted} 条，新放入 {taken} 条{(entries.Count > taken ? $"，{entries.Count - taken} 条台账里已有" : "")}{(accepted > entries.Count ? $"，{accepted - entries.Count} 条有错没有放入" : "")}");
        }

        PackageFolder.Save(package, folder);
    }

    private static void Candidates(IEnumerable<PlainTable> tables, List<Document> summaries, string folder, int year, ImportNotes notes, List<string> lines)
    {
        var rows = new List<CandidateRow>();
        foreach (var table in tables)
            if (ListCandidates.Of(table, year, notes) is { } listed)
                rows.AddRange(listed);
            else
                notes.Add(ImportMatter.Unplaced, table.Sheet.Length > 0 ? $"{table.Path} 工作表“{table.Sheet}”" : table.Path, "看不出是哪一种台账，没有读取；请把工作表或文件改名为“活动”“培训”等，并有日期、名称两列");
        foreach (var summary in summaries)
        {
            var found = SummaryCandidates.Of(summary, year);
            rows.AddRange(found);
            if (found.Count == 0)
                lines.Add($"“{summary.Path}”里没有找到写明日期的活动");
        }

        if (rows.Count == 0)
            return;
        Directory.CreateDirectory(folder);
        // An earlier one may hold decisions of the clerk.
        string path = Path.Combine(folder, CandidateWorkbook.FileName);
        for (int i = 2; File.Exists(path); i++)
            path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(CandidateWorkbook.FileName)}{i}.xlsx");
        using (var stream = new FileStream(path, FileMode.CreateNew))
            CandidateWorkbook.Write(rows, stream);
        lines.Add($"候选台账 {rows.Count} 条，其中 {rows.Count(static row => row.Remarks.Count > 0)} 条有提示，见 {path}；在“采纳”列填“是”，再运行 jiping import {path} --to {folder}");
    }

    private static bool IsCsv(string file) => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    private static PlainTable Csv(string path)
    {
        if (!File.Exists(path))
            throw new UnreadableDocumentException($"“{path}”不存在；请检查路径是否写对。");
        if (new FileInfo(path).Length > MostBytes)
            throw new UnreadableDocumentException($"“{path}”大于 {MostBytes >> 20} MB，没有读取。");
        return CsvTable.Parse(Path.GetFileName(path), File.ReadAllBytes(path));
    }
}
