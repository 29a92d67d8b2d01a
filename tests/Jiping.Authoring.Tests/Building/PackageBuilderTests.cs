using Jiping.Authoring.Building;
using Jiping.Checking.Findings;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Tests.Building;

/// <summary>Documents are written whole, checked, or not at all.</summary>
public class PackageBuilderTests
{
    public static TheoryData<string> WholeSchemes => SamplePackages.WholeSchemes;

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Build_FinishedPackage_HasNoFindingAboveNote(string scheme)
    {
        using var folder = new TemporaryFolder();

        var result = PackageBuilder.Build(SamplePackages.Finished(scheme), folder.Path, new BuildOptions { Sheets = true, Plain = true });

        Assert.Empty(result.Problems);
        Assert.True(result.Findings.Count == 0, string.Join('\n', result.Findings.Select(static finding => $"{finding.Rule} {finding.Severity} {finding.Message} @ {finding.Locations.FirstOrDefault()?.Path} {finding.Context}")));
        Assert.NotEmpty(result.Files);
        Assert.All(result.Files, file => Assert.True(File.Exists(Path.Combine(folder.Path, file)), file));
    }

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Build_FiguresAlone_IsRefusedForTheClerksWordsOnly(string scheme)
    {
        using var folder = new TemporaryFolder();

        var result = PackageBuilder.Build(SamplePackages.FiguresOnly(scheme), folder.Path);

        Assert.False(result.IsWritten);
        Assert.NotEmpty(result.Problems);
        Assert.All(result.Problems, static problem => Assert.True(problem.Kind == BuildProblemKind.Open, problem.ToString()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Build_Draft_IsWrittenWithItsMarks()
    {
        using var folder = new TemporaryFolder();

        var result = PackageBuilder.Build(SamplePackages.FiguresOnly("hunan-whole"), folder.Path, new BuildOptions { Draft = true });

        Assert.True(result.IsWritten);
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void Build_MissingFigure_IsNamedAndNothingWritten()
    {
        using var folder = new TemporaryFolder();
        var package = SamplePackages.Finished("hunan-whole");
        var left = package.Whole.Figures.All.Where(static figure => figure.Ref.ToString() != "annual-funds.revised").ToList();
        package = package with { Whole = package.Whole with { Figures = new FigureTable(SamplePackages.Year, left) } };

        var result = PackageBuilder.Build(package, folder.Path);

        Assert.Contains(result.Problems, static problem => problem.Kind == BuildProblemKind.Missing && problem.Message.Contains("年度资金总额全年预算数", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Build_WordsAgainstTheFigures_AreFoundAndNothingWritten()
    {
        using var folder = new TemporaryFolder();
        var package = SamplePackages.Finished("hunan-whole");
        package = package with { Narrative = [.. package.Narrative, new NarrativeSection("three-public", "2024年“三公”经费决算0.62万元，比上年增加0.05万元。")] };

        var result = PackageBuilder.Build(package, folder.Path);

        Assert.Contains(result.Findings, static finding => finding.Severity > Severity.Note);
        Assert.False(result.IsWritten);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Build_ProjectsThatDoNotAddUp_AreSaidWithTheArithmetic()
    {
        var package = SamplePackages.Finished("hunan-whole");

        var composed = PackageComposer.Compose(package with { Projects = [package.Projects[0]] });

        Assert.Contains(composed.Problems, static problem => problem.Message.Contains("31.50", StringComparison.Ordinal) && problem.Message.Contains("差 10万元", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_SectionThatTheOutlineLacks_IsNotLost()
    {
        var package = SamplePackages.Finished("hunan-whole");

        var composed = PackageComposer.Compose(package with { Narrative = [.. package.Narrative, new NarrativeSection("nowhere", "甲")] });

        Assert.Contains(composed.Problems, static problem => problem.Where == "narrative/nowhere.md" && problem.Message.Contains("放不进材料", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Again_ReplacesTheDocumentsAndLeavesOtherFiles()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "笔记.txt"), "甲");
        var first = PackageBuilder.Build(SamplePackages.Finished("guangzhou-whole"), folder.Path);

        var second = PackageBuilder.Build(SamplePackages.Finished("guangzhou-whole"), folder.Path);

        Assert.Equal(first.Files, second.Files);
        Assert.Equal(first.Files.Count + 1, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void Build_Pdf_IsMadeOfEachDocument()
    {
        _ = LegacyFiles.Program;
        using var folder = new TemporaryFolder();

        var result = PackageBuilder.Build(SamplePackages.Finished("guangdong-west-whole"), folder.Path, new BuildOptions { Pdf = true });

        string pdf = Assert.Single(result.Files, static file => file.StartsWith("PDF/附件3", StringComparison.Ordinal));
        Assert.Equal("%PDF-"u8, File.ReadAllBytes(Path.Combine(folder.Path, pdf)).AsSpan(0, 5));
    }
}
