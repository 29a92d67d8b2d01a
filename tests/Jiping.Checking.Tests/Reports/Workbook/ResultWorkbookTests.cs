using System.IO.Compression;
using System.Xml.Linq;
using Jiping.Checking.Figures;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Tests.Reports.Workbook;

public sealed class ResultWorkbookTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Workbook_IsValid_WithAllSheets()
    {
        using var output = Write(Roster(), WorkbookEntry.Of(SampleResult.WithFinding(), "甲"), WorkbookEntry.OfUnreadable("乙", "乙.zip", "打不开"));
        OfficeCheck.ValidWorkbook(output);
        Assert.Equal(["问题", "各单位数据", "报送情况"], Part(output, "xl/workbook.xml").Descendants(S + "sheet").Select(static sheet => sheet.Attribute("name")!.Value));
        var issues = Rows(output, 1);
        Assert.Equal(["青禾县科协", "报告.docx", "正文第31段", "必改", "JP999", "单位应为万元：106.24 − 100.20 = 6.04", "6.04元", "6.04万元", "把“元”改为“万元”", "9f2c"], issues[1]);
        Assert.Equal(["青禾县科协", "坏.docx", "读不了", "读不了", "文件不完整"], issues[2]);
        Assert.Equal(["乙", "乙.zip", "读不了", "读不了", "打不开"], issues[3]);
        Assert.Equal(["未报送", "0"], Rows(output, 3)[1][^2..]);
    }

    [Fact]
    public void Differences_AreNumbers()
    {
        var result = SampleResult.WithFinding();
        using var output = Write(null, WorkbookEntry.Of(result with { Findings = [result.Findings[0] with { Difference = -0.18m }] }, "甲"));
        var cell = Cells(output, 1).Single(static cell => cell.Attribute("r")!.Value == "I2");
        Assert.Null(cell.Attribute("t"));
        Assert.Equal("-0.18", cell.Element(S + "v")!.Value);
        Assert.DoesNotContain("报送情况", Part(output, "xl/workbook.xml").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void TextThatBeginsLikeAFormula_StaysText(string text)
    {
        var result = SampleResult.WithFinding();
        using var output = Write(null, WorkbookEntry.Of(result with { Findings = [result.Findings[0] with { Message = text }] }, "甲"));
        OfficeCheck.ValidWorkbook(output);
        Assert.All([.. Cells(output, 1), .. Cells(output, 2)], static cell => Assert.Empty(cell.Elements(S + "f")));
        Assert.All(Cells(output, 1), static cell => Assert.True(cell.Attribute("t")?.Value == "inlineStr" || cell.Value.Length == 0));
    }

    [Fact]
    public void Figures_AreNumbers_UnknownBlank_ContradictionsMarked()
    {
        var figures = Enum.GetValues<MainFigure>().Select(static _ => Figure.Unknown).ToArray();
        figures[(int)MainFigure.Approved] = new Figure([270m]);
        figures[(int)MainFigure.Executed] = new Figure([281.27m, 281.72m]);
        using var output = Write(null, WorkbookEntry.Of(SampleResult.WithFinding() with { Figures = new UnitFigures(figures, ["优"]) }, "甲"));
        OfficeCheck.ValidWorkbook(output);
        var cells = Cells(output, 2).ToDictionary(static cell => cell.Attribute("r")!.Value, static cell => cell.Value);
        Assert.Equal(("270", "281.27／281.72（不一致）", "优", "1"), (cells["C2"], cells["E2"], cells["M2"], cells["N2"]));
        Assert.Empty(cells["D2"]);
    }

    [Fact]
    public void HugeTextsAndManyFindings_AreBounded()
    {
        var result = SampleResult.WithFinding();
        var many = result with { Findings = [.. Enumerable.Range(0, 2500).Select(i => result.Findings[0] with { Id = $"{i}", Message = new string('长', i == 0 ? 50_000 : 1) })] };
        using var output = Write(null, WorkbookEntry.Of(many, "甲"));
        var rows = Rows(output, 1);
        Assert.Equal(1 + 2000 + 2, rows.Count);
        Assert.Equal(32_000, rows[1][5].Length);
        Assert.Contains("另有 500 条没有列入", string.Join(' ', rows[2001]), StringComparison.Ordinal);
    }

    private static MemoryStream Write(RosterResult? roster, params WorkbookEntry[] entries)
    {
        var output = new MemoryStream();
        using (var workbook = new ResultWorkbook(output))
        {
            foreach (var entry in entries)
                workbook.Add(entry);
            workbook.Finish(roster);
        }
        return output;
    }

    private static RosterResult Roster() => new("名单.xlsx", [new RosterLine("丙", null, [])], []);

    private static List<XElement> Cells(MemoryStream workbook, int sheet) => [.. Part(workbook, $"xl/worksheets/sheet{sheet}.xml").Descendants(S + "c")];

    private static List<string[]> Rows(MemoryStream workbook, int sheet) =>
        [.. Part(workbook, $"xl/worksheets/sheet{sheet}.xml").Descendants(S + "row").Select(static row => row.Elements(S + "c").Select(static cell => cell.Value).Where(static text => text.Length > 0).ToArray())];

    private static XDocument Part(MemoryStream workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook.ToArray()), ZipArchiveMode.Read);
        using var part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
