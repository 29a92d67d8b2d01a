using Jiping.Checking.References;

namespace Jiping.Checking.Reports.Overview;

/// <summary>A line of the overview: a unit of the roster with one of its packages or none, or a package of nobody on the roster.</summary>
public sealed record OverviewLine(string Unit, string? Code, string State, bool IsBad, OverviewRow? Row, IReadOnlyList<string> Remarks)
{
    private const string NotChecked = "未检查";

    /// <summary>All lines, in the roster's order; without a roster in that of the batch.</summary>
    public static IReadOnlyList<OverviewLine> All(IReadOnlyList<OverviewRow> rows, RosterResult? roster)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (roster is null)
            return [.. rows.Select(static row => new OverviewLine(row.Unit, null, row.Error is null ? "已检查" : NotChecked, row.Error is not null, row, row.Error is null ? row.Remarks : [row.Error]))];
        var byPath = rows.ToLookup(static row => row.Path, StringComparer.Ordinal);
        var lines = new List<OverviewLine>();
        foreach (var unit in roster.Units)
        {
            if (unit.Packages.Count == 0)
                lines.Add(new OverviewLine(unit.Unit, unit.Code, "未报", true, null, []));
            foreach (string path in unit.Packages.Select(static package => package.Path).Distinct(StringComparer.Ordinal))
                foreach (var row in byPath[path])
                    lines.Add(Of(unit, row));
        }
        foreach (var package in roster.Others)
            foreach (var row in byPath[package.Path].Take(1))
                lines.Add(new OverviewLine(row.Unit, null, "名单外", true, row, [package.Standing.Match.Why ?? "", .. row.Remarks]));
        return lines;
    }

    private static OverviewLine Of(RosterLine unit, OverviewRow row)
    {
        string state = row.Error is not null ? NotChecked : unit.Twice ? "重复报送" : unit.Status == RosterStatus.Incomplete ? "缺材料" : "已报";
        var remarks = new List<string>();
        if (row.Error is { } error)
            remarks.Add(error);
        if (unit.Missing.Count > 0)
            remarks.Add($"缺 {string.Join('、', unit.Missing)}");
        remarks.AddRange(row.Remarks);
        return new OverviewLine(unit.Unit, unit.Code, state, state != "已报", row, remarks);
    }
}
