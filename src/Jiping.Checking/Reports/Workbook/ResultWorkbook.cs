using Jiping.Checking.Assignment;
using Jiping.Checking.Figures;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>
/// 检查结果.xlsx: the findings of all packages, the figures of all units side by side, and who has handed in. Findings are written as packages
/// come; of each package only its row of figures is kept.
/// </summary>
public sealed class ResultWorkbook : IDisposable
{
    /// <summary>Rows of a sheet, below what the format allows.</summary>
    private const int MostRows = 1_000_000;

    private static readonly SheetColumn[] IssueColumns =
    [
        new("单位", 24), new("文件", 28), new("位置", 22), new("级别", 9), new("问题", 20), new("说明", 60), new("印作", 16), new("应为", 16),
        new("差额", 12), new("建议", 40), new("编号", 24), new("已接受", 20),
    ];

    private static readonly SheetColumn[] FigureColumns =
    [
        new("单位", 28), new("年度", 8), new("年初预算（万元）", 14), new("全年预算（万元）", 14), new("全年执行数（万元）", 14), new("执行率（%）", 10),
        new("基本支出（万元）", 14), new("项目支出（万元）", 14), new("三公经费（万元）", 12), new("编制数（人）", 9), new("在职人数（人）", 9), new("自评得分", 10), new("等级", 8),
        new("必改（条）", 8), new("需说明（条）", 8), new("提示（条）", 8), new("材料", 30), new("备注", 30),
    ];

    private static readonly SheetColumn[] RosterColumns =
        [new("单位", 28), new("编码", 14), new("报送情况", 12), new("份数", 8), new("重复报送", 10), new("缺少的材料", 36), new("材料", 50)];

    private readonly OfficeWriter file;
    private readonly SheetWriter issues;
    private readonly List<FigureRow> units = [];
    private long left;
    private bool finished;

    /// <summary>What is kept of a package.</summary>
    private sealed record FigureRow(string Unit, int? Year, string Path, string? Error, UnitFigures Figures, ResultCounts Counts);

    /// <param name="output">Receives the workbook; left open.</param>
    public ResultWorkbook(Stream output)
    {
        file = new OfficeWriter(output);
        issues = new SheetWriter(file.Part(WorkbookParts.SheetName(1)), IssueColumns);
    }

    /// <summary>Adds a package.</summary>
    public void Add(WorkbookEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (units.Count < MostRows)
            units.Add(new FigureRow(entry.Unit, entry.Year, entry.Path, entry.Error, entry.Figures, entry.Counts));
        foreach (var issue in entry.Issues)
        {
            if (issues.Rows >= MostRows)
                left++;
            else
                Write(entry, issue);
        }
    }

    /// <summary>Writes the sheets of figures and, where there are such, of who has handed in and of whose the files are.</summary>
    public void Finish(RosterResult? roster, HeapAssignment? heap = null)
    {
        if (left > 0)
            Write(null, WorkbookIssue.Remark("", "未列完", $"另有 {left} 条放不下，请分批检查。"));
        issues.Dispose();
        finished = true;
        using (var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(2)), FigureColumns))
            foreach (var unit in units)
                Write(sheet, unit);
        List<string> names = ["问题", "各单位数据"];
        if (roster is not null)
        {
            names.Add("报送情况");
            using var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(3)), RosterColumns);
            RosterSheet.Write(sheet, roster);
        }
        if (heap is not null)
        {
            names.Add("归属");
            using var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(names.Count)), AssignmentSheet.Columns);
            AssignmentSheet.Write(sheet, heap);
        }
        WorkbookParts.Finish(file, names);
    }

    public void Dispose()
    {
        if (!finished)
            issues.Dispose();
        file.Dispose();
    }

    private void Write(WorkbookEntry? entry, WorkbookIssue issue)
    {
        issues.StartRow(issues.LinesOf(entry?.Unit, issue.File, issue.Place, issue.Severity, issue.Title, issue.Message, issue.Printed, issue.Expected, null, issue.Suggestion));
        foreach (string? text in (ReadOnlySpan<string?>)[entry?.Unit, issue.File, issue.Place, issue.Severity, issue.Title, issue.Message, issue.Printed, issue.Expected])
            issues.Text(text);
        issues.Value(issue.Difference);
        foreach (string? text in (ReadOnlySpan<string?>)[issue.Suggestion, issue.Id, issue.Accepted])
            issues.Text(text);
        issues.EndRow();
    }

    private static void Write(SheetWriter sheet, FigureRow unit)
    {
        sheet.StartRow(unit.Error is null && !Enum.GetValues<MainFigure>().Any(which => unit.Figures[which].IsContradictory) ? sheet.LinesOf(unit.Unit) : 3);
        sheet.Text(unit.Unit);
        sheet.Value(unit.Year);
        foreach (var which in Enum.GetValues<MainFigure>())
        {
            var figure = unit.Figures[which];
            if (figure.IsContradictory)
                sheet.Text($"{string.Join("／", figure.Values.Select(static value => PrintedNumber.AtLeast(value, 0)))}（不一致）", CellStyle.Contradiction);
            else
                sheet.Value(figure.Value, which is MainFigure.Posts or MainFigure.StaffInPost ? CellStyle.Plain : CellStyle.Money);
        }
        sheet.Text(unit.Figures.Grades.Count > 1 ? string.Join("／", unit.Figures.Grades) + "（不一致）" : unit.Figures.Grades is [var grade] ? grade : null,
            unit.Figures.Grades.Count > 1 ? CellStyle.Contradiction : CellStyle.Text);
        bool read = unit.Error is null;
        sheet.Value(read ? unit.Counts.Errors : null);
        sheet.Value(read ? unit.Counts.Warnings : null);
        sheet.Value(read ? unit.Counts.Notes : null);
        sheet.Text(unit.Path);
        sheet.Text(unit.Error is { } error ? $"读不了：{error}" : null);
        sheet.EndRow();
    }
}
