using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>Writes what the bureau keeps itself: budgets and approved targets (预算与目标), and who owes a self-evaluation (名单).</summary>
internal static class BureauWriter
{
    private const string OtherUnit = "澄川市青禾区文学艺术界联合会";
    private const string OtherCode = "101002";

    public static void WriteReference(Stream target) => WorkbookFile.Write(
        target,
        new SheetPage("预算", Budgets(), [8, 12, 34, 30, 15, 15, 15]),
        new SheetPage("绩效目标", Targets(), [34, 16, 22, 30, 10, 12, 10, 8]));

    public static void WriteRoster(Stream target) => WorkbookFile.Write(target, new SheetPage("名单", Units(), [8, 12, 34, 52]));

    private static SheetBuilder Budgets()
    {
        var sheet = new SheetBuilder()
            .Row(36).Text("2024年度部门预算及执行情况", 7, style: SheetStyles.Title)
            .Row().Text("单位：元", 7, style: SheetStyles.Note);
        foreach (string header in (string[])["序号", "单位编码", "单位名称", "项目名称", "年初预算数", "全年预算数", "全年执行数"])
            sheet = header == "序号" ? sheet.Row().Text(header) : sheet.Text(header);
        Budget(sheet, "1", Unit.Code, Unit.Name, "", "270.00", "286.10", "281.27");
        foreach (var (project, initial) in ProjectForms.All.Select(static form => (form.Project, form.Initial)))
            Budget(sheet, "", "", "", project.Name, initial, project.Budget, project.Outturn);
        Budget(sheet, "2", OtherCode, OtherUnit, "", "96.40", "98.00", "95.12");
        return sheet.Row().Text("").Text("").Text("合计").Text("").Number(TargetParts.Yuan("366.40"), style: SheetStyles.Amount).Number(TargetParts.Yuan("384.10"), style: SheetStyles.Amount).Number(TargetParts.Yuan("376.39"), style: SheetStyles.Amount);
    }

    private static void Budget(SheetBuilder sheet, string number, string code, string unit, string project, params string[] amounts)
    {
        sheet.Row().Text(number).Text(code).Text(unit, style: SheetStyles.Left).Text(project, style: SheetStyles.Left);
        foreach (string amount in amounts)
            sheet.Number(amount.Length == 0 ? "" : TargetParts.Yuan(amount), style: SheetStyles.Amount);
    }

    private static SheetBuilder Targets()
    {
        var sheet = new SheetBuilder().Row();
        foreach (string header in (string[])["单位名称", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "计量单位", "分值"])
            sheet.Text(header);
        var indicators = Indicators.Of(new Figures(planted: false));
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            var (nature, value, measure) = TargetParts.Of(indicator.Target);
            sheet.Row();
            if (i == 0)
                sheet.Text(Unit.Name, rowCount: indicators.Count, style: SheetStyles.Left);
            else
                sheet.Skip();
            sheet.Text(indicator.Level1.Split('（')[0]).Text(indicator.Level2).Text(indicator.Name, style: SheetStyles.Left)
                .Text(nature).Text(value).Text(measure).Number(indicator.Points, style: SheetStyles.Points);
        }
        return sheet;
    }

    private static SheetBuilder Units() => new SheetBuilder()
        .Row(36).Text("2024年度部门整体支出绩效自评单位名单", 4, style: SheetStyles.Title)
        .Row().Text("序号").Text("单位编码").Text("单位名称").Text("应交材料")
        .Row().Text("1").Text(Unit.Code).Text(Unit.Name, style: SheetStyles.Left).Text("基础数据表、自评表、自评报告、项目支出绩效自评表", style: SheetStyles.Left)
        .Row().Text("2").Text(OtherCode).Text(OtherUnit, style: SheetStyles.Left).Text("自评表、自评报告", style: SheetStyles.Left)
        .Row().Text("3").Text("101003").Text("澄川市青禾区档案馆", style: SheetStyles.Left).Text("自评表、自评报告", style: SheetStyles.Left);
}
