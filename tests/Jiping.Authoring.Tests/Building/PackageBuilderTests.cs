using Jiping.Authoring.Building;

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
}
