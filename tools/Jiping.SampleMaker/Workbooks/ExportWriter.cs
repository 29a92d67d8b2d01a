using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>
/// Writes what the integrated budget system exports of the projects: one row an indicator, amounts in yuan, a target in three columns. The bureau gives it as a list
/// beside its own.
/// </summary>
internal static class ExportWriter
{
    private static readonly string[] Headers =
    [
        "预算年度", "单位编码", "单位名称", "项目编码", "项目名称", "年初预算数（元）", "全年预算数（元）", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "分值",
    ];

    public static void Write(Stream target) =>
        WorkbookFile.Write(target, new SheetPage("项目绩效目标", Sheet(), [9, 10, 28, 23, 28, 16, 16, 11, 20, 26, 9, 9, 9, 6]));

    private static SheetBuilder Sheet()
    {
        var sheet = new SheetBuilder().Row(26);
        foreach (string header in Headers)
            sheet.Text(header);
        for (var i = 0; i < ProjectForms.All.Count; i++)
        {
            var form = ProjectForms.All[i];
            string level1 = "", level2 = "";
            foreach (var indicator in form.Indicators)
            {
                if (indicator.Level1.Length > 0)
                    level1 = indicator.Level1.Split('（')[0];
                if (indicator.Level2.Length > 0)
                    level2 = indicator.Level2;
                var (nature, value, measure) = TargetParts.Of(indicator.Target);
                sheet.Row().Text("2024").Text(Unit.Code).Text(Unit.Name, style: SheetStyles.Left).Text($"43109925{Unit.Code}000{i + 1:000}").Text(form.Project.Name, style: SheetStyles.Left)
                    .Number(TargetParts.Yuan(form.Initial), style: SheetStyles.Amount).Number(TargetParts.Yuan(form.Project.Budget), style: SheetStyles.Amount).Text(level1).Text(level2).Text(indicator.Name, style: SheetStyles.Left)
                    .Text(nature).Text(value).Text(measure).Number(indicator.Points, style: SheetStyles.Points);
            }
        }
        return sheet;
    }
}
