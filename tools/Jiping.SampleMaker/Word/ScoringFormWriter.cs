using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Word;

/// <summary>Writes annex 2, the scoring form: one table with funds, goals, indicators and total.</summary>
internal static class ScoringFormWriter
{
    private const string Goals = "1.全年开展科普活动不少于24场次，受益群众不少于20000人次。\n2.培训科技辅导员不少于120人次，培训合格率达到95%以上。\n3.科普阵地开放不少于200天，服务对象满意度达到95%以上。";
    private const string Results = "1.全年开展科普活动26场次，受益群众21560人次。\n2.培训科技辅导员128人次，培训合格率96.88%。\n3.科普阵地开放212天，服务对象满意度96.20%。";

    public static void Write(Stream target, Figures figures) => WordFile.Write(target, Blocks(figures), PageLayout.Form());

    private static IEnumerable<OpenXmlElement> Blocks(Figures figures)
    {
        yield return Paragraphs.Of(StyleNames.Annex, "附件2");
        yield return Paragraphs.Of(StyleNames.Title, "2024年度部门整体支出绩效自评表");
        yield return Paragraphs.Of(StyleNames.Cell, "");
        yield return Form(figures);
        yield return Paragraphs.Of(StyleNames.Cell, $"填表人：{Unit.Preparer}　　　　单位负责人：{Unit.Leader}　　　　填报日期：{Unit.Filled}", JustificationValues.Left);
    }

    private static Table Form(Figures figures)
    {
        var form = new GridTable(10, 19, 20, 35, 22, 20, 11, 15, 22) { Style = StyleNames.SmallCell }
            .Row().Cell("区级预算部门名称", 3).Cell(Unit.Name, 6);
        Funds(form);
        form.Row().Tall("年度总体目标").Cell("预期目标", 4).Cell("实际完成情况", 4)
            .Row().Continue().Cell(Goals, 4, left: true).Cell(Results, 4, left: true)
            .Row().Tall("绩效指标").Cell("一级指标").Cell("二级指标").Cell("三级指标").Cell("年度指标值").Cell("实际完成值").Cell("分值").Cell("得分").Cell("偏差原因分析及改进措施");
        foreach (var indicator in Indicators.Of(figures))
        {
            form.Row(height: 9).Continue();
            Group(form, indicator.Level1);
            Group(form, indicator.Level2);
            form.Cell(indicator.Name).Cell(indicator.Target).Cell(indicator.Actual).Cell(indicator.Points).Cell(indicator.Score).Cell(indicator.Reason);
        }
        form.Row().Cell("总分", 6).Cell("100").Cell("99.63").Cell("");
        return form.Table;
    }

    private static void Funds(GridTable form) => form
        .Row().Tall("年度预算申请（万元）").Cell("", 2).Cell("年初预算数").Cell("全年预算数").Cell("全年执行数").Cell("分值").Cell("执行率").Cell("得分")
        .Row().Continue().Cell("年度资金总额", 2).Cell("270.00").Cell("286.10").Cell("281.27").Cell("10").Cell("98.31%").Cell("9.83")
        .Row().Continue().Cell("按收入性质分：", 4, left: true).Cell("按支出性质分：", 4, left: true)
        .Row().Continue().Cell("其中：一般公共预算：276.83", 4, left: true).Cell("其中：基本支出：206.38", 4, left: true)
        .Row().Continue().Cell("政府性基金拨款：0.00", 4, left: true).Cell("项目支出：74.89", 4, left: true)
        .Row().Continue().Cell("纳入专户管理的非税收入拨款：0.00", 4, left: true).Cell("", 4)
        .Row().Continue().Cell("其他资金：4.44", 4, left: true).Cell("", 4);

    private static void Group(GridTable form, string name)
    {
        if (name.Length > 0)
            form.Tall(name.Replace("（", "\n（", StringComparison.Ordinal));
        else
            form.Continue();
    }
}
