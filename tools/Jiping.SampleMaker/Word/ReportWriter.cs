using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Word;

/// <summary>Writes annex 3, the report: cover, text, table of projects, signature.</summary>
internal static class ReportWriter
{
    private const int LinesAboveTitle = 6;
    private const int LinesBelowTitle = 9;

    public static void Write(Stream target, Figures figures) => WordFile.Write(target, Blocks(figures), PageLayout.Report());

    private static IEnumerable<OpenXmlElement> Blocks(Figures figures)
    {
        yield return Paragraphs.Of(StyleNames.Annex, "附件3");
        foreach (var block in Empty(LinesAboveTitle))
            yield return block;
        yield return Paragraphs.Of(StyleNames.Title, "2024年度部门整体支出");
        yield return Paragraphs.Of(StyleNames.Title, "绩效自评报告");
        foreach (var block in Empty(LinesBelowTitle))
            yield return block;
        yield return Paragraphs.Of(StyleNames.Normal, $"单位名称：{Unit.Name}（公章）", JustificationValues.Center);
        yield return Paragraphs.Of(StyleNames.Normal, $"填报日期：{Unit.Filled}", JustificationValues.Center);
        yield return Paragraphs.PageBreak();
        foreach (var paragraph in ReportText.Of(figures))
            foreach (var block in Block(paragraph))
                yield return block;
        yield return Paragraphs.Of(StyleNames.Normal, "");
        yield return Paragraphs.Signed(Unit.Name, charactersFromRight: 2);
        yield return Paragraphs.Signed(Unit.Filled, charactersFromRight: 4);
    }

    private static IEnumerable<OpenXmlElement> Block(ReportParagraph paragraph)
    {
        if (paragraph.Style == ReportStyle.ProjectTable)
            return [Paragraphs.Kept(Paragraphs.Of(StyleNames.Annex, "2024年度项目支出情况表", JustificationValues.Center)), Paragraphs.Kept(Paragraphs.Of(StyleNames.Cell, "单位：万元", JustificationValues.Right)), ProjectTable(), Paragraphs.Of(StyleNames.Cell, "")];
        var style = paragraph.Style switch
        {
            ReportStyle.Heading1 => StyleNames.Heading(1),
            ReportStyle.Heading2 => StyleNames.Heading(2),
            ReportStyle.Heading3 => StyleNames.Heading(3),
            _ => StyleNames.Body,
        };
        return [Paragraphs.Of(style, paragraph.Text)];
    }

    private static Table ProjectTable()
    {
        var table = new GridTable(60, 32, 32, 32) { KeptTogether = true }
            .Row(header: true).Cell("项目名称").Cell("2023年决算数").Cell("2024年预算数").Cell("2024年决算数");
        foreach (var project in Projects.All.Append(Projects.Total))
            table.Row().Cell(project.Name).Cell(project.Before).Cell(project.Budget).Cell(project.Outturn);
        return table.Table;
    }

    private static IEnumerable<OpenXmlElement> Empty(int count) =>
        Enumerable.Range(0, count).Select(static _ => Paragraphs.Of(StyleNames.Normal, ""));
}
