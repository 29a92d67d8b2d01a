using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Web.Checks;

namespace Jiping.Web.Pages;

/// <summary>What the page of a batch shows.</summary>
/// <param name="Sentence">How many handed in.</param>
/// <param name="Counts">Findings of all.</param>
/// <param name="Lines">A line for each unit, in the roster's order, or for each package.</param>
/// <param name="Files">Files that a person must look at, by reason.</param>
internal sealed record Overview(string Sentence, ResultCounts Counts, IReadOnlyList<Overview.Line> Lines, IReadOnlyList<Overview.FileGroup> Files)
{
    /// <summary>A unit.</summary>
    /// <param name="Unit">Its name.</param>
    /// <param name="Row">Its package; null where there is none.</param>
    /// <param name="Status">What it handed in, in a word.</param>
    /// <param name="Css">Class of that word.</param>
    /// <param name="Remark">What is missing or wrong.</param>
    internal sealed record Line(string Unit, PackageRow? Row, string Status, string Css, string Remark);

    /// <summary>Files with one thing wrong.</summary>
    internal sealed record FileGroup(string Title, IReadOnlyList<FileLine> Lines);

    internal sealed record FileLine(string Path, string Why);

    public static Overview Of(CheckRun run)
    {
        var rows = run.Rows;
        var counts = rows.Aggregate(default(ResultCounts), static (sum, row) => sum + row.Counts);
        var lines = run.Roster is { } roster ? OfRoster(roster, rows) : rows.OrderBy(static row => row.Path, StringComparer.Ordinal).Select(OfRow).ToList();
        int unreadable = rows.Count(static row => row.Error is not null);
        string sentence = run.Roster is { } list
            ? $"应报 {list.Units.Count} 个单位，已报 {list.Units.Count - list.Count(RosterStatus.Absent)} 个（其中缺附件 {list.Count(RosterStatus.Incomplete)} 个、读不了 {list.Count(RosterStatus.Unreadable)} 个），未报 {list.Count(RosterStatus.Absent)} 个，重复报送 {list.Units.Count(static unit => unit.Twice)} 个。"
            : $"共 {rows.Count} 份材料，其中读不了的 {unreadable} 份。";
        return new Overview(sentence, counts, lines, run.Assignment is { } heap ? FilesOf(heap) : []);
    }

    private static List<Line> OfRoster(RosterResult roster, IReadOnlyList<PackageRow> rows)
    {
        var byPath = rows.ToDictionary(static row => row.Path, StringComparer.Ordinal);
        var lines = new List<Line>();
        foreach (var unit in roster.Units)
        {
            if (unit.Packages.Count == 0)
                lines.Add(new Line(unit.Unit, null, "未报送", "absent", ""));
            foreach (var package in unit.Packages)
                lines.Add(OfUnit(unit, package.Standing, byPath[package.Path]));
        }
        lines.AddRange(roster.Others.Select(other => OfRow(byPath[other.Path]) with { Status = "名单外", Css = "incomplete", Remark = other.Standing.Match.Why ?? "" }));
        return lines;
    }

    private static Line OfUnit(RosterLine unit, RosterStanding standing, PackageRow row)
    {
        var line = OfRow(row) with { Unit = unit.Packages.Count > 1 ? $"{unit.Unit}（{row.Path}）" : unit.Unit };
        if (standing.Unreadable)
            return line;
        var (status, css) = standing.Missing.Count > 0 ? ("缺附件", "incomplete") : ("已报送", "submitted");
        string missing = standing.Missing.Count > 0 ? $"缺：{string.Join('、', standing.Missing)}" : "";
        return line with { Status = unit.Twice ? "重复报送" : status, Css = unit.Twice ? "incomplete" : css, Remark = string.Join("；", new[] { missing, line.Remark }.Where(static part => part.Length > 0)) };
    }

    private static Line OfRow(PackageRow row)
    {
        if (row.Error is { } error)
            return new Line(row.Title, row, "读不了", "absent", error);
        return new Line(row.Title, row, "已检查", "submitted", row.Unread > 0 ? $"有 {row.Unread} 个文件读不了" : "");
    }

    private static List<FileGroup> FilesOf(HeapAssignment heap)
    {
        var groups = new List<FileGroup>
        {
            new("没有归属的文件（未检查）", [.. heap.Files.Where(static file => file.Unit < 0)
                .Select(static file => new FileLine(file.Path, $"{file.Why}{(file.Candidates.Count > 1 ? $"（{string.Join('、', file.Candidates)}）" : "")}"))]),
            new("拿不准的文件（已按所写单位检查，请核对）", [.. heap.Files.Where(static file => file is { Unit: >= 0, Sure: false }).Select(file => new FileLine(file.Path, $"按“{heap.NameOf(file)}”：{file.Why}"))]),
            new("重复的文件（内容完全相同）", [.. heap.Files.Where(static file => file.SameAs.Length > 0)
                .Select(file => new FileLine(file.Path, $"与 {file.SameAs} 相同，{(file.LeftOut == LeftOut.Duplicate ? "只检查一份" : "分属两个单位，都检查了")}"))]),
            new($"年度不同的文件（多数材料是 {heap.Year} 年度）", [.. heap.Files.Where(file => file.Year is { } year && year != heap.Year)
                .Select(static file => new FileLine(file.Path, $"{file.Year} 年度，{(file.LeftOut == LeftOut.EarlierYear ? "本单位另有今年的材料，没有检查" : file.Unit >= 0 ? "已按所写年度检查" : "没有检查")}"))]),
        };
        groups.RemoveAll(static group => group.Lines.Count == 0);
        return groups;
    }
}
