using Jiping.Checking.References;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>报送情况: who has handed in, who has not, who has twice.</summary>
internal static class RosterSheet
{
    public static void Write(SheetWriter sheet, RosterResult roster)
    {
        foreach (var unit in roster.Units)
            Write(sheet, unit.Unit, unit.Code, WordOf(unit.Status), unit.Packages.Count, unit.Twice, string.Join("、", unit.Missing), string.Join("；", unit.Packages.Select(static package => package.Path)));
        foreach (var package in roster.Others)
            Write(sheet, package.Standing.Match.Why ?? "", null, "名单外", 1, twice: false, "", package.Path);
    }

    private static void Write(SheetWriter sheet, string unit, string? code, string status, int packages, bool twice, string missing, string paths)
    {
        sheet.StartRow(sheet.LinesOf(unit, code, null, null, null, missing, paths));
        sheet.Text(unit);
        sheet.Text(code);
        sheet.Text(status);
        sheet.Value(packages);
        sheet.Text(twice ? "是" : null);
        sheet.Text(missing);
        sheet.Text(paths);
        sheet.EndRow();
    }

    private static string WordOf(RosterStatus status) => status switch
    {
        RosterStatus.Submitted => "已报送",
        RosterStatus.Incomplete => "缺附件",
        RosterStatus.Unreadable => "读不了",
        _ => "未报送",
    };
}
