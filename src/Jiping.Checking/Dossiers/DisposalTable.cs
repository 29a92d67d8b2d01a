using System.Globalization;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Dossiers;

/// <summary>
/// 处理情况.xlsx: one row a finding, four cells of it for the reviewer. A plain table with lists of its own: nothing in it needs more than WPS has. The same
/// content gives the same bytes.
/// </summary>
internal static class DisposalTable
{
    public const string Id = "编号";
    public const string Word = "处理";
    public const string Reason = "理由或说明";
    public const string By = "处理人";
    public const string On = "日期";

    private static readonly SheetColumn[] Columns =
    [
        new("序号", 6), new("级别", 9), new("文件", 24), new("位置", 18), new("问题", 18), new("说明", 46), new("材料写的", 14), new("应为", 14), new("现状", 16),
        new(Word, 10), new(Reason, 30), new(By, 10), new(On, 13), new(Id, 24),
    ];

    private static readonly SheetColumn[] HelpColumns = [new("怎么填", 90)];

    private static readonly string[] Help =
    [
        "只填黄色的四列：处理、理由或说明、处理人、日期。其他列由程序填写，改了也不算；“编号”一列不要改、不要删。",
        "处理：从下拉框里选“采纳”“不采纳”“已说明”。没有选的是“待处理”。",
        "采纳：这一条成立，要单位改。理由可以不写。",
        "不采纳：这一条不成立，不再要求单位改，下一份审核意见单不写它。必须写理由。",
        "已说明：单位已经说明清楚，下一份审核意见单不写它。必须写明怎么说明的。",
        "三种处理都要写处理人和日期，日期写作 2025-07-20。一人处理多条的，可以向下填充。",
        "可以排序、筛选、隐藏行。填好存盘，关掉 WPS，再运行一次，程序读回并写进目录。",
        "以后单位重新报送、再次检查时，填过的内容按编号带到新表；问题没有了的，现状写“已改”，仍留在表里。",
    ];

    /// <param name="output">Receives the workbook; left open.</param>
    /// <param name="findings">The rows.</param>
    /// <param name="typed">What stands in the four cells, by id.</param>
    public static void Write(Stream output, IReadOnlyList<TrailedFinding> findings, IReadOnlyDictionary<string, TypedDisposal> typed)
    {
        using var file = new OfficeWriter(output);
        using (var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(1)), Columns))
        {
            foreach (var finding in findings)
                Write(sheet, finding, typed.GetValueOrDefault(finding.Finding.Id, TypedDisposal.None));
            sheet.Ask(new SheetInput(9, Disposal.Words, "采纳：要单位改。不采纳、已说明：下一份意见单不再写，右边要写理由或说明。"));
            sheet.Ask(new SheetInput(10, [], "不采纳的写理由，已说明的写单位怎么说明的。"));
            sheet.Ask(new SheetInput(11, [], "写姓名。"));
            sheet.Ask(new SheetInput(12, [], "写作 2025-07-20 的样子。"));
        }
        using (var sheet = new SheetWriter(file.Part(WorkbookParts.SheetName(2)), HelpColumns))
            foreach (string line in Help)
            {
                sheet.StartRow(sheet.LinesOf(line));
                sheet.Text(line);
                sheet.EndRow();
            }
        WorkbookParts.Finish(file, ["处理情况", "填写说明"]);
    }

    /// <summary>What the program itself says of a finding, by which a table that has to be written anew is told from one that is up to date.</summary>
    public static IReadOnlyList<string> OwnCells(TrailedFinding finding) => [.. Own(finding).Select(static text => text is null ? "" : PlainWords.Of(text))];

    private static string?[] Own(TrailedFinding row)
    {
        var finding = row.Finding;
        string message = finding.Accepted is { } accepted ? $"{finding.Message}（单位已说明：{accepted}）" : finding.Message;
        return [row.Number.ToString(CultureInfo.InvariantCulture), finding.Severity, finding.File, finding.Place, finding.Title, message, finding.Printed, finding.Expected, row.StateWord];
    }

    private static void Write(SheetWriter sheet, TrailedFinding row, TypedDisposal typed)
    {
        string?[] own = Own(row);
        sheet.StartRow(sheet.LinesOf([.. own, typed.Word, typed.Reason, typed.By, typed.On, null]));
        sheet.Value(row.Number);
        foreach (string? text in own.Skip(1))
            sheet.Text(text);
        sheet.Typed(typed.Word);
        sheet.Typed(typed.Reason);
        sheet.Typed(typed.By);
        sheet.Typed(typed.On);
        sheet.Text(row.Finding.Id);
        sheet.EndRow();
    }
}
