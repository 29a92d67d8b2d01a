using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Word;

/// <summary>Writes the form of one project (财预〔2020〕10号附表): head, funds, goals, indicators and total.</summary>
internal static class ProjectFormWriter
{
    public static void Write(Stream target, string annex, ProjectForm form) => WordFile.Write(target, Blocks(annex, form), PageLayout.Form());

    private static IEnumerable<OpenXmlElement> Blocks(string annex, ProjectForm form)
    {
        yield return Paragraphs.Of(StyleNames.Annex, annex);
        yield return Paragraphs.Of(StyleNames.Title, "项目支出绩效自评表");
        yield return Paragraphs.Of(StyleNames.Note, "（2024年度）", JustificationValues.Center);
        yield return Paragraphs.Of(StyleNames.Cell, "");
        yield return Table(form);
        yield return Paragraphs.Of(StyleNames.Cell, Unit.SignedBy, JustificationValues.Left);
    }

    private static Table Table(ProjectForm form)
    {
        var (project, initial) = (form.Project, form.Initial);
        var table = new GridTable(IndicatorTable.Columns) { Style = StyleNames.SmallCell }
            .Row().Cell("项目名称", 2).Cell(project.Name, 7)
            .Row().Cell("主管部门", 2).Cell(Unit.Name, 3).Cell("实施单位").Cell(Unit.Name, 3)
            .Row().Tall("项目资金（万元）").Cell("", 2).Cell("年初预算数").Cell("全年预算数").Cell("全年执行数").Cell("分值").Cell("执行率").Cell("得分")
            .Row().Continue().Cell("年度资金总额", 2).Cell(initial).Cell(project.Budget).Cell(project.Outturn).Cell("10").Cell(form.Rate).Cell(form.RateScore)
            .Row().Continue().Cell("其中：当年财政拨款", 2).Cell(initial).Cell(project.Budget).Cell(project.Outturn).Cell("—").Cell(form.Rate).Cell("—")
            .Row().Continue().Cell("上年结转资金", 2).Cell("0.00").Cell("0.00").Cell("0.00").Cell("—").Cell("—").Cell("—")
            .Row().Continue().Cell("其他资金", 2).Cell("0.00").Cell("0.00").Cell("0.00").Cell("—").Cell("—").Cell("—");
        IndicatorTable.Append(table, form.Goals, form.Results, form.Indicators, form.Total);
        return table.Table;
    }
}
