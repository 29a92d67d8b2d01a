using Jiping.Checking.References;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>What the bureau's lists say, for people.</summary>
public static class BureauText
{
    private const string Separator = "、";

    /// <summary>The lines on the unit's place in the lists; nothing where none were given.</summary>
    public static void WriteStanding(CheckResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new List<string>();
        if (result.Reference is { Unit: { } unit, Why: null } matched)
            lines.Add($"底册：按“{unit}”核对{Code(matched)}");
        if (result.Roster is { } standing)
            lines.Add(standing.Match.Unit is not { } name ? $"名单：{standing.Match.Why}"
                : standing.Missing.Count == 0 ? $"名单：“{name}”在名单中{Code(standing.Match)}，应交材料齐全"
                : $"名单：“{name}”在名单中{Code(standing.Match)}，缺：{string.Join(Separator, standing.Missing)}");
        foreach (string line in lines)
            output.WriteLine(line);
        if (lines.Count > 0)
            output.WriteLine();
    }

    /// <summary>The roster against a batch: who has not submitted first, for that is whom the bureau calls.</summary>
    public static void WriteRoster(RosterResult roster, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"名单核对（{roster.File}，应报 {roster.Units.Count} 个单位）：");
        output.WriteLine($"  已报送 {roster.Units.Count - roster.Count(RosterStatus.Absent)} 个（其中缺附件 {roster.Count(RosterStatus.Incomplete)} 个、读不了 {roster.Count(RosterStatus.Unreadable)} 个），"
            + $"未报送 {roster.Count(RosterStatus.Absent)} 个，重复报送 {roster.Units.Count(static unit => unit.Twice)} 个，名单外材料 {roster.Others.Count} 份。");
        WriteUnits("未报送", roster.Units.Where(static unit => unit.Status == RosterStatus.Absent), static _ => "", output);
        WriteUnits("缺附件", roster.Units.Where(static unit => unit.Status == RosterStatus.Incomplete), static unit => $"：缺 {string.Join(Separator, unit.Missing)}", output);
        WriteUnits("读不了", roster.Units.Where(static unit => unit.Status == RosterStatus.Unreadable), Paths, output);
        WriteUnits("重复报送", roster.Units.Where(static unit => unit.Twice), static unit => Paths(unit) + (unit.Packages is [{ Standing.Reports: > 1 and var reports }] ? $"：自评报告有 {reports} 份" : ""), output);
        WriteUnits("已报送", roster.Units.Where(static unit => unit.Status == RosterStatus.Submitted && !unit.Twice), Paths, output);
        if (roster.Others.Count > 0)
            output.WriteLine("  名单外：");
        foreach (var package in roster.Others)
            output.WriteLine($"    {package.Path}：{package.Standing.Match.Why}");
    }

    /// <summary>The format of a list that is no document of the package, by its name.</summary>
    internal static DocumentFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" or ".xlsm" => DocumentFormat.Xlsx,
        ".txt" => DocumentFormat.Text,
        ".md" or ".markdown" => DocumentFormat.Markdown,
        ".html" or ".htm" => DocumentFormat.Html,
        _ => DocumentFormat.Docx,
    };

    private static void WriteUnits(string title, IEnumerable<RosterLine> units, Func<RosterLine, string> remark, TextWriter output)
    {
        bool first = true;
        foreach (var unit in units)
        {
            if (first)
                output.WriteLine($"  {title}：");
            first = false;
            output.WriteLine($"    {unit.Unit}{(unit.Code is { } code ? $"（{code}）" : "")}{remark(unit)}");
        }
    }

    /// <summary>Where its packages lie; nothing for a unit of a heap, which is called as it is.</summary>
    private static string Paths(RosterLine unit) => unit.Packages is [var only] && only.Path == unit.Unit ? "" : $"：{string.Join(Separator, unit.Packages.Select(static package => package.Path))}";

    private static string Code(UnitMatch match) => match.Code is { } code ? $"（编码 {code}）" : "";
}
