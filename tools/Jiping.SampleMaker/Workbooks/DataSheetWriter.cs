using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>Writes annex 1, the basic data sheet, as a workbook of one sheet.</summary>
internal static class DataSheetWriter
{
    public static void Write(Stream target, Figures figures)
    {
        var sheet = new SheetBuilder();
        Fill(sheet, figures);
        WorkbookFile.Write(target, new SheetPage("基础数据表", sheet, [34, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5], Landscape: false));
    }

    private static void Fill(SheetBuilder sheet, Figures figures)
    {
        sheet.Row(24).Text("附件1", 7, style: SheetStyles.Annex)
            .Row(36).Text("2024年度部门整体支出绩效评价基础数据表", 7, style: SheetStyles.Title)
            .Row(22).Text($"填报单位：{Unit.Name}", 4, style: SheetStyles.Note).Text("填报日期：" + Unit.Filled, 3, style: SheetStyles.Note)
            .Row().Text("财政供养人员情况（人）", rowCount: 2).Text("编制数", 2).Text("2024年实际在职人数", 2).Text("控制率", 2)
            .Row().Skip().Number("10", 2, SheetStyles.Count).Number("9", 2, SheetStyles.Count).Number("0.9", 2, SheetStyles.Percent)
            .Row().Text("经费控制情况（万元）").Text("2023年决算数", 2).Text("2024年预算数", 2).Text("2024年决算数", 2);
        Money(sheet, "一、部门基本支出", "199.55", "208.00", "206.38");
        Money(sheet, "其中：公用经费", "28.25", "28.00", "27.46");
        Money(sheet, "　　其中：办公费", "6.45", "6.30", "6.20");
        Money(sheet, "　　水费、电费、差旅费", "5.60", "5.50", "5.38");
        Money(sheet, "　　会议费、培训费", "2.40", "2.20", "2.15");
        Money(sheet, "三公经费", "2.54", "2.70", "2.36");
        Money(sheet, "　　1.公务用车购置和维护经费", "1.71", "1.80", "1.62");
        Money(sheet, "　　　其中：公车购置", "0.00", "0.00", "0.00");
        Money(sheet, "　　　　　　公车运行维护", figures["vehicles"], "1.80", "1.62");
        Money(sheet, "　　2.出国经费", "0.00", "0.00", "0.00");
        Money(sheet, "　　3.公务接待", "0.83", "0.90", "0.74");
        Money(sheet, "二、项目支出小计", Projects.Total.Before, Projects.Total.Budget, Projects.Total.Outturn);
        foreach (var (project, index) in Projects.All.Select(static (project, index) => (project, index)))
            Money(sheet, $"　　{index + 1}.{project.Name}", project.Before, project.Budget, project.Outturn);
        sheet.Row().Text("政府采购金额", style: SheetStyles.Left).Text("——", 2).Number("9.60", 2).Number("9.35", 2)
            .Row().Text("部门基本支出预算调整", style: SheetStyles.Left).Text("——", 2).Number("3.00", 2).Number("3.00", 2)
            .Row(34).Text("楼堂馆所控制情况\n（2024年完工项目）", rowCount: 2).Text("批复规模\n（㎡）").Text("实际规模\n（㎡）").Text("规模控制率").Text("预算投资\n（万元）").Text("实际投资\n（万元）").Text("投资概算控制率")
            .Row().Skip().Text("无").Text("无").Text("无").Text("无").Text("无").Text("无")
            .Row(52).Text("厉行节约保障措施").Text("完善公务接待、差旅、会议和办公用品管理制度，实行事前审批和限额管理，按季度公示支出情况。", 6, style: SheetStyles.Left)
            .Row(34).Text("说明：“项目支出”填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。", 7, style: SheetStyles.Note)
            .Row(22).Text($"填表人：{Unit.Preparer}", 4, style: SheetStyles.Note).Text("单位负责人：" + Unit.Leader, 3, style: SheetStyles.Note);
    }

    private static void Money(SheetBuilder sheet, string name, string before, string budget, string outturn) =>
        sheet.Row().Text(name, style: SheetStyles.Left).Number(before, 2).Number(budget, 2).Number(outturn, 2);
}
