using System.Xml.Linq;
using Jiping.Checking.Dossiers;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Letters;
using Jiping.Checking.Reports.Notices;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Tests.Reports;

/// <summary>Every kind of office file that is written here carries what WPS needs (docs/wps.md), and is valid.</summary>
public class WpsTests
{
    [Fact]
    public void Letter_SuitsWps() => Document(output => LetterDocument.Write(LetterComposer.Of(SampleResult.WithFinding(), new DateOnly(2025, 7, 20)), output));

    [Fact]
    public void LetterOnAnUnreadablePackage_SuitsWps() => Document(static output => LetterDocument.Write(LetterComposer.OfUnreadable("甲", "打不开", null), output));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Notice_SuitsWps(bool named)
    {
        var tally = new NoticeTally();
        tally.Add(WorkbookEntry.Of(SampleResult.WithFinding(), "甲"));
        Document(output => new BatchNotice(tally, null, ["请写明样本量"]).Write(output, named));
    }

    [Fact]
    public void Workbook_SuitsWps() => Workbook(static output =>
    {
        using var workbook = new ResultWorkbook(output);
        workbook.Add(WorkbookEntry.Of(SampleResult.WithFinding(), "甲"));
        workbook.Finish(new RosterResult("名单.xlsx", [new RosterLine("白石县文联", "101002", [])], []));
    });

    [Fact]
    public void DisposalTable_SuitsWps() => Workbook(static output => DisposalTable.Write(output,
        [new TrailedFinding(1, new DossierFinding { Id = "a", Message = "分项与合计不符" }, 1, 1, TrailState.New, null)], new Dictionary<string, TypedDisposal>()));

    /// <summary>The demands themselves tell good from bad.</summary>
    [Theory]
    [InlineData("<w:tblGrid><w:gridCol w:w=\"10\"/><w:gridCol w:w=\"10\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"20\"/><w:gridSpan w:val=\"2\"/></w:tcPr></w:tc></w:tr>", true)]
    [InlineData("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"20\"/></w:tcPr></w:tc></w:tr>", false)]
    [InlineData("<w:tblGrid><w:gridCol w:w=\"10\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"5\"/></w:tcPr></w:tc><w:tc><w:tcPr><w:tcW w:w=\"5\"/></w:tcPr></w:tc></w:tr>", false)]
    [InlineData("<w:tblGrid><w:gridCol w:w=\"10\"/></w:tblGrid><w:tr><w:tc/></w:tr>", false)]
    public void Grids_AreAskedFor(string table, bool good)
    {
        var body = XElement.Parse($"<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:tbl>{table}</w:tbl></w:body>");
        var fault = Record.Exception(() => WpsDemands.TablesHaveGrids(body));
        Assert.Equal(good, fault is null);
    }

    private static void Document(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        WpsDemands.Document(output);
        OfficeCheck.ValidDocument(output);
    }

    private static void Workbook(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        WpsDemands.Workbook(output);
        OfficeCheck.ValidWorkbook(output);
    }
}
