using Jiping.Authoring.Imports;
using Jiping.Authoring.Packages;
using Jiping.Core.Formulas;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Tests.Imports;

public class PackageImportTests
{
    [Theory]
    [InlineData("lingling-2024")]
    [InlineData("lingling-2024-xlsx")]
    public void Lingling_ComesInAndScoresAsItDid(string name)
    {
        var result = Import(Cases.Folder(name));
        var package = result.Package.Package;

        Assert.Equal(("hunan-whole", 2024), (package.Whole.SchemeId, package.Info.Year));
        Assert.Equal(new DateOnly(2025, 7, 10), package.Info.Date);
        Assert.Equal(10, package.Whole.Indicators.Count);
        Assert.Equal([50m, 40m], new[] { "key-work,duties", "duty-outcomes,satisfaction" }.Select(nodes => package.Whole.Indicators.Where(entry => nodes.Split(',').Contains(entry.Node)).Sum(static entry => entry.Weight!.Value)));
        Assert.Equal([153.53m, 127.10m, 124.88m, 88.18m, 118.84m, 0.68m], new[] { "annual-funds.approved", "annual-funds.revised", "annual-funds.final", "personnel-expenditure.final", "basic-expenditure.final@-1", "three-public-expenses.final" }.Select(text => Amount(result, text)!.Value));
        Assert.NotEmpty(package.Whole.Goals);
        Assert.All(package.Whole.Goals, static goal => Assert.NotEmpty(goal.Goal));
        Assert.Equal("科普专项经费", Assert.Single(package.Projects).Name);
        Assert.True(package.Narrative.Count >= 14, $"{package.Narrative.Count} sections");
        var sheet = Scorer.Score(SchemeCatalog.BuiltIn.Find("hunan-whole")!, package.Whole);
        Assert.Equal((99.8m, "优"), (sheet.Total, sheet.Grade));
    }

    [Fact]
    public void Lingling_TwoValuesOfOneFigure_AreListedAndNotPlaced()
    {
        var result = Import(Cases.Folder("lingling-2024"));

        string conflict = Assert.Single(result.Notes, static note => note.Matter == ImportMatter.Conflict && note.Message.StartsWith("公用经费决算数", StringComparison.Ordinal)).Message;
        Assert.Contains("4.13万元", conflict, StringComparison.Ordinal);
        Assert.Contains("36.70万元", conflict, StringComparison.Ordinal);
        Assert.Null(Amount(result, "operating-expenditure.final"));
    }

    [Fact]
    public void Sample_ComesInWithItsProjectsAndSurvivesSaving()
    {
        using var folder = new TemporaryFolder();
        var result = Import(Repository.PathOf("samples", "clean"));

        PackageFolder.Save(result.Package, folder.PathOf("包"));
        var loaded = PackageFolder.Load(folder.PathOf("包"));

        Assert.Equal(PackageEquality.Describe(result.Package), PackageEquality.Describe(loaded));
        Assert.Equal(3, loaded.Package.Projects.Count);
        Assert.All(result.Notes.Where(static note => note.Matter == ImportMatter.Conflict), static note => Assert.StartsWith("一般公共预算财政拨款收入决算数", note.Message, StringComparison.Ordinal));
        Assert.NotNull(Scorer.Score(loaded.Scheme, loaded.Package.Whole).Total);
        Assert.Contains(loaded.Others, static file => file.Path == PackageImport.ReportName);
    }

    [Fact]
    public void Narrative_BindingsSayTheFiguresThatStoodThere()
    {
        var result = Import(Repository.PathOf("samples", "clean"));
        string text = string.Join('\n', result.Package.Package.Narrative.Select(static section => section.Text));

        Assert.Contains("{{", text, StringComparison.Ordinal);
        foreach (string binding in text.Split("{{").Skip(1).Select(static part => part[..part.IndexOf("}}", StringComparison.Ordinal)]))
            Assert.NotNull(result.Package.Package.Whole.Figures.Find(FigureRef.TryParse(binding, out _)!));
    }

    [Fact]
    public void Import_WithoutAScoringForm_AsksForTheScheme()
    {
        using var folder = new TemporaryFolder();
        folder.Write("报告.md", "# 2024年度青山县科学技术协会部门整体支出绩效自评报告\n\n单位名称：青山县科学技术协会\n\n一、基本情况\n\n2024年基本支出100.00万元。\n");

        Assert.Null(PackageImport.Of(PackageReader.Read([folder.Path]), new ImportSettings(), SchemeCatalog.BuiltIn, out string? fault));
        Assert.Contains("--scheme", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_NoYearAnywhere_AsksForIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("说明.txt", "青山县科学技术协会的情况。");

        Assert.Null(PackageImport.Of(PackageReader.Read([folder.Path]), new ImportSettings("hunan-whole", "青山县科学技术协会"), SchemeCatalog.BuiltIn, out string? fault));
        Assert.Contains("--year", fault, StringComparison.Ordinal);
    }

    private static ImportResult Import(string path)
    {
        var result = PackageImport.Of(PackageReader.Read([path]), new ImportSettings(), SchemeCatalog.BuiltIn, out string? fault);
        Assert.Null(fault);
        return result!;
    }

    private static decimal? Amount(ImportResult result, string text) => result.Package.Package.Whole.Figures.Quantity(FigureRef.TryParse(text, out _)!)?.Value;
}
