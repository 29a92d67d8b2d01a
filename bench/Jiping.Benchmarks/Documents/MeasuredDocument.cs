using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.SampleMaker.Word;

namespace Jiping.Benchmarks.Documents;

/// <summary>
/// The document that is measured: sixteen pages, twelve tables, text full of amounts that tie out, in runs as small as
/// an office program leaves them. Always the same.
/// </summary>
internal static class MeasuredDocument
{
    public const int Tables = 12;
    private const int RowsPerTable = 9;
    private const uint Seed = 2024;

    public static byte[] Make()
    {
        using var stream = new MemoryStream();
        WordFile.Write(stream, Blocks(), PageLayout.Report());
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks()
    {
        var amounts = new Amounts(Seed);
        yield return Paragraphs.Of(StyleNames.Title, "2024年度部门整体支出绩效自评报告");
        for (var section = 1; section <= Tables; section++)
        {
            yield return Paragraphs.Of(StyleNames.Heading(1), $"第{section}类业务收支和绩效情况");
            yield return Paragraphs.Of(StyleNames.Heading(2), "收支情况");
            foreach (var text in Money(amounts))
                yield return Paragraph(text);
            yield return Paragraphs.Of(StyleNames.Cell, "单位：万元", JustificationValues.Right);
            yield return Table(amounts);
            yield return Paragraphs.Of(StyleNames.Heading(2), "绩效目标完成情况");
            foreach (var text in Results(amounts))
                yield return Paragraph(text);
        }
    }

    private static IEnumerable<string> Money(Amounts amounts)
    {
        decimal basic = amounts.Next(), project = amounts.Next(), before = amounts.Next();
        var total = basic + project;
        var word = total >= before ? "增加" : "减少";
        var rate = total >= before ? "增长" : "下降";
        yield return $"2024年度支出合计{Amounts.Print(total)}万元，比上年{word}{Amounts.Print(Math.Abs(total - before))}万元，{rate}{Amounts.Percent(Math.Abs(total - before), before)}。其中：基本支出{Amounts.Print(basic)}万元，占{Amounts.Percent(basic, total)}；项目支出{Amounts.Print(project)}万元，占{Amounts.Percent(project, total)}。";
        decimal opening = amounts.Next(), income = amounts.Next() + 1000m, spent = amounts.Next();
        yield return $"年初结转和结余{Amounts.Print(opening)}万元，本年收入合计{Amounts.Print(income)}万元，本年支出合计{Amounts.Print(spent)}万元，年末结转和结余{Amounts.Print(opening + income - spent)}万元。主要原因是部分项目跨年实施，按合同约定的进度支付，结转资金将在下一年度继续用于原项目。";
        decimal budget = income, done = Math.Min(spent, income);
        yield return $"全年预算数{Amounts.Print(budget)}万元，全年执行数{Amounts.Print(done)}万元，预算执行率为{Amounts.Percent(done, budget)}。预算编制符合部门职责和年度工作重点，资金使用履行审批程序，无截留、挤占、挪用情况。";
    }

    private static IEnumerable<string> Results(Amounts amounts)
    {
        int first = (int)amounts.Next(4000), second = (int)amounts.Next(4000), people = (int)amounts.Next() * 10;
        yield return $"全年开展各类活动{first + second}场次，其中上半年{first}场次，下半年{second}场次，参与群众{people}人次。各项活动按年初计划组织实施，过程资料完整，群众反映良好，达到了预期效果。";
        int sent = (int)amounts.Next() + 200, back = sent - (int)(amounts.Next(9000) / 10m);
        yield return $"发放满意度问卷{sent}份，收回{back}份，问卷回收率{Amounts.Percent(back, sent)}。存在的主要不足是基层力量薄弱，活动覆盖面不够均衡，下一步将加强统筹，完善机制，提高资金使用效益。";
    }

    private static Table Table(Amounts amounts)
    {
        var table = new GridTable(52, 26, 26, 26, 26)
            .Row(header: true, height: 7).Cell("项目").Cell("2023年决算数").Cell("2024年预算数").Cell("2024年决算数").Cell("执行率");
        decimal before = 0, budget = 0, done = 0;
        for (var row = 1; row < RowsPerTable; row++)
        {
            decimal b = amounts.Next(), p = amounts.Next(), d = Math.Min(amounts.Next(), p);
            (before, budget, done) = (before + b, budget + p, done + d);
            Line(table, $"第{row}项业务经费", b, p, d);
        }
        Line(table, "合计", before, budget, done);
        return table.Table;
    }

    private static void Line(GridTable table, string name, decimal before, decimal budget, decimal done) => table
        .Row(height: 7).Cell(name).Cell(Amounts.Print(before)).Cell(Amounts.Print(budget)).Cell(Amounts.Print(done)).Cell(Amounts.Percent(done, budget));

    /// <summary>Body text in runs of a few characters, each with its properties, as editing in an office program leaves it.</summary>
    private static Paragraph Paragraph(string text)
    {
        const int RunLength = 11;
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Body }));
        for (var start = 0; start < text.Length; start += RunLength)
            paragraph.Append(new Run(
                new RunProperties(FontNames.Of(FontNames.Body), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }),
                new Text(text.Substring(start, Math.Min(RunLength, text.Length - start))) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }
}
