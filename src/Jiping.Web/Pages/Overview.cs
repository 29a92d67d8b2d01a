using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Overview;
using Jiping.Web.Checks;

namespace Jiping.Web.Pages;

/// <summary>What the page of a batch shows.</summary>
/// <param name="Sentence">How many handed in.</param>
/// <param name="Counts">Findings of all.</param>
/// <param name="Lines">A line for each unit, in the roster's order, or for each package.</param>
/// <param name="Files">Files that a person must look at, by reason.</param>
internal sealed record Overview(string Sentence, ResultCounts Counts, IReadOnlyList<Overview.Line> Lines, IReadOnlyList<Overview.FileGroup> Files)
{
    /// <summary>A line of the table and the package behind it; null where there is none.</summary>
    internal sealed record Line(OverviewLine Shown, PackageRow? Package);

    /// <summary>Files with one thing wrong.</summary>
    internal sealed record FileGroup(string Title, IReadOnlyList<FileLine> Lines);

    internal sealed record FileLine(string Path, string Why);

    public static Overview Of(CheckRun run)
    {
        var rows = run.Rows.OrderBy(static row => row.Overview.Path, StringComparer.Ordinal).ToList();
        var counts = rows.Aggregate(default(ResultCounts), static (sum, row) => sum + row.Counts);
        var lines = OverviewLine.All([.. rows.Select(static row => row.Overview)], run.Roster)
            .Select(line => new Line(line, rows.Find(row => ReferenceEquals(row.Overview, line.Row)))).ToList();
        string sentence = run.Roster is { } list
            ? $"应报 {list.Units.Count} 个单位，已报 {list.Units.Count - list.Count(RosterStatus.Absent)} 个（其中缺附件 {list.Count(RosterStatus.Incomplete)} 个、读不了 {list.Count(RosterStatus.Unreadable)} 个），未报 {list.Count(RosterStatus.Absent)} 个，重复报送 {list.Units.Count(static unit => unit.Twice)} 个。"
            : $"共 {rows.Count} 份材料，其中读不了的 {rows.Count(static row => row.Error is not null)} 份。";
        return new Overview(sentence, counts, lines, run.Assignment is { } heap ? FilesOf(heap) : []);
    }

    private static List<FileGroup> FilesOf(HeapAssignment heap)
    {
        var groups = new List<FileGroup>
        {
            new("没有归属的文件（未检查）", [.. heap.Files.Where(static file => file.Unit < 0)
                .Select(static file => new FileLine(file.Path, $"{file.Why}{(file.Candidates.Count > 1 ? $"（{string.Join('、', file.Candidates)}）" : "")}"))]),
            new("拿不准的文件（已按所写单位检查，请核对）", [.. heap.Files.Where(static file => file is { Unit: >= 0, Sure: false }).Select(file => new FileLine(file.Path, $"按“{heap.NameOf(file)}”检查：{file.Why}"))]),
            new("重复的文件（内容完全相同）", [.. heap.Files.Where(static file => file.SameAs.Length > 0)
                .Select(file => new FileLine(file.Path, $"与 {file.SameAs} 相同，{(file.LeftOut == LeftOut.Duplicate ? "只检查一份" : "分属两个单位，都检查了")}"))]),
            new($"年度不同的文件（多数材料是 {heap.Year} 年度）", [.. heap.Files.Where(file => file.Year is { } year && year != heap.Year)
                .Select(static file => new FileLine(file.Path, $"{file.Year} 年度，{(file.LeftOut == LeftOut.EarlierYear ? "本单位另有今年的材料，没有检查" : file.Unit >= 0 ? "已按所写年度检查" : "没有检查")}"))]),
        };
        groups.RemoveAll(static group => group.Lines.Count == 0);
        return groups;
    }
}
