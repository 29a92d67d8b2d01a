using System.IO.Compression;
using System.Xml.Linq;
using Jiping.Checking.Figures;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Notices;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Tests.Reports.Notices;

public sealed class BatchNoticeTests
{
    [Fact]
    public void Notice_CountsSumsAndNames()
    {
        var text = Write(named: true);
        Assert.Contains("2024年度绩效自评材料审核情况通报", text, StringComparison.Ordinal);
        Assert.Contains("应报送单位2个，已报送1个，其中缺附件0个、文件打不开0个；未报送1个（白石县文联）", text, StringComparison.Ordinal);
        Assert.Contains("必须修改的问题2处", text, StringComparison.Ordinal);
        Assert.Contains("全年预算200.00万元（1个单位），全年执行数150.00万元（1个单位）", text, StringComparison.Ordinal);
        Assert.Contains("总执行率75.00%", text, StringComparison.Ordinal);
        Assert.Contains("“优”1个", text, StringComparison.Ordinal);
        Assert.Contains("1．分项之和与合计不符。涉及1个单位、2处（青禾县科协）。", text, StringComparison.Ordinal);
        Assert.Contains("1．核对每个分项和合计的出处", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NamelessVersion_NamesNobody()
    {
        var text = Write(named: false);
        Assert.Contains("涉及1个单位、2处。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("青禾", text, StringComparison.Ordinal);
        Assert.DoesNotContain("白石", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyBatch_IsWritten()
    {
        using var output = new MemoryStream();
        new BatchNotice(new NoticeTally(), null, []).Write(output, named: true);
        OfficeCheck.ValidDocument(output);
    }

    private static string Write(bool named)
    {
        var figures = Enum.GetValues<MainFigure>().Select(static _ => Figure.Unknown).ToArray();
        figures[(int)MainFigure.Revised] = new Figure([200m]);
        figures[(int)MainFigure.Executed] = new Figure([150m]);
        figures[(int)MainFigure.SelfScore] = new Figure([96m]);
        var result = SampleResult.WithFinding();
        var finding = result.Findings[0] with { Rule = "JP101" };
        var tally = new NoticeTally();
        tally.Add(WorkbookEntry.Of(result with { Findings = [finding, finding with { Id = "b" }], Figures = new UnitFigures(figures, ["优"]) }, "甲"));
        tally.Add(WorkbookEntry.OfUnreadable("乙", "乙.zip", "打不开"));
        var standing = new RosterStanding(new UnitMatch("青禾县科协", null, null), 0, [], false);
        var roster = new RosterResult("名单.xlsx", [new RosterLine("青禾县科协", null, [new RosterPackage("甲", standing)]), new RosterLine("白石县文联", null, [])], []);
        using var output = new MemoryStream();
        new BatchNotice(tally, roster, []).Write(output, named);
        OfficeCheck.ValidDocument(output);
        output.Position = 0;
        using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        using var part = archive.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part).Root!.Value;
    }
}
