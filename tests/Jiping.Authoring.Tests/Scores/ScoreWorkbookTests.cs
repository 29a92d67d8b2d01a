using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Jiping.Authoring.Scores;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Scores;

public class ScoreWorkbookTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Write_ASheetForEachEvaluation_AndOneOfWhatIsLeftToDo()
    {
        var parts = Parts(ScoreFixture.Report);

        Assert.Equal(["部门整体支出", "科普经费", "要处理的事项"], parts["xl/workbook.xml"].Descendants(S + "sheet").Select(static sheet => (string)sheet.Attribute("name")!));
        Assert.Equal(["'部门整体支出'!$4:$4", "'科普经费'!$4:$4", "'要处理的事项'!$1:$1"], parts["xl/workbook.xml"].Descendants(S + "definedName").Select(static name => name.Value));
        Assert.Equal("云溪县科学技术协会2024年度部门整体支出绩效自评评分表", Row(parts["xl/worksheets/sheet1.xml"], 1)[0]);
        Assert.Equal("总分 94.3 分（满分 100 分），等级“优”", Row(parts["xl/worksheets/sheet1.xml"], 3)[0]);
        Assert.Equal(["指标", "分值", "得分"], Row(parts["xl/worksheets/sheet1.xml"], 4)[..3]);
        Assert.Equal(["预算执行率", "10", "9.8"], Row(parts["xl/worksheets/sheet1.xml"], 5)[..3]);
        Assert.Contains(parts["xl/worksheets/sheet3.xml"].Descendants(S + "t"), static text => text.Value.Contains("只列资金，不评分", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Numbers_AreNumbers_AndTextIsNeverAFormula()
    {
        var sheet = Parts(ScoreFixture.Report)["xl/worksheets/sheet2.xml"];

        Assert.Empty(sheet.Descendants(S + "f"));
        Assert.All(sheet.Descendants(S + "v"), static value => Assert.True(decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
        // The name of an indicator that looks like a formula is text, indented or not.
        Assert.Contains(sheet.Descendants(S + "t"), static text => text.Value.Contains("=HYPERLINK", StringComparison.Ordinal) && (string)text.Parent!.Parent!.Attribute("t")! == "inlineStr");
    }

    [Fact]
    public void Write_PrintsOnePageWide_WithTheHeaderOnEveryPage()
    {
        var sheet = Parts(ScoreFixture.Report)["xl/worksheets/sheet1.xml"];

        Assert.Equal(("landscape", "9", "0"), ((string)sheet.Descendants(S + "pageSetup").Single().Attribute("orientation")!, (string)sheet.Descendants(S + "pageSetup").Single().Attribute("paperSize")!, (string)sheet.Descendants(S + "pageSetup").Single().Attribute("fitToHeight")!));
        Assert.Equal(["A1:J1", "A2:J2", "A3:J3"], sheet.Descendants(S + "mergeCell").Select(static cell => (string)cell.Attribute("ref")!));
        Assert.Equal("4", (string)sheet.Descendants(S + "pane").Single().Attribute("ySplit")!);
    }

    [Fact]
    public void Write_NamesOfSheets_AreAllowedAndDistinct()
    {
        var package = ScoreFixture.Package;
        var project = package.Projects[0];
        string[] names = ["a/b:c*d", new string('长', 40), new string('长', 41), "'", "要处理的事项"];

        var parts = Parts(ScoreReport.Of(package with { Projects = [.. names.Select(name => project with { Name = name, Key = name })] }, SchemeCatalog.BuiltIn));

        var written = parts["xl/workbook.xml"].Descendants(S + "sheet").Select(static sheet => (string)sheet.Attribute("name")!).ToList();
        Assert.Equal(written.Count, written.Distinct().Count());
        Assert.All(written, static name => Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny("[]:*?/\\".ToCharArray()) < 0, name));
    }

    private static Dictionary<string, XDocument> Parts(ScoreReport report)
    {
        using var stream = new MemoryStream();
        ScoreWorkbook.Write(report, stream);
        stream.Position = 0;
        using var zip = new ZipArchive(stream);
        var parts = new Dictionary<string, XDocument>();
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            parts[entry.FullName] = XDocument.Load(content);
        }

        return parts;
    }

    private static string[] Row(XDocument sheet, int row) =>
        [.. sheet.Descendants(S + "row").Single(found => (string)found.Attribute("r")! == row.ToString(CultureInfo.InvariantCulture)).Elements(S + "c").Select(static cell => cell.Value.TrimStart('　'))];
}
