using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Word;

/// <summary>Writes annex 2, the scoring form: one table with funds, goals, indicators and total.</summary>
internal static class ScoringFormWriter
{
    public static void Write(Stream target, Figures figures) => WordFile.Write(target, Blocks(figures), PageLayout.Form());

    private static IEnumerable<OpenXmlElement> Blocks(Figures figures)
    {
        yield return Paragraphs.Of(StyleNames.Annex, "附件2");
        yield return Paragraphs.Of(StyleNames.Title, "2024年度部门整体支出绩效自评表");
        yield return Paragraphs.Of(StyleNames.Cell, "");
        yield return Form(figures);
        yield return Paragraphs.Of(StyleNames.Cell, Unit.SignedBy, JustificationValues.Left);
    }

    private static Table Form(Figures figures)
    {
        var form = new GridTable(IndicatorTable.Columns) { Style = StyleNames.SmallCell }
            .Row().Cell("区级预算部门名称", 3).Cell(Unit.Name, 6);
        Funds(form);
        IndicatorTable.Append(form, string.Join('\n', Goals.Expected), string.Join('\n', Goals.Reached), Indicators.Of(figures), "99.63");
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
}
