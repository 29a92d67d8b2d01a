using Jiping.Checking;
using Jiping.Checking.References;
using Jiping.Documents.Reading;

namespace Jiping.Accuracy.Tests.Samples;

/// <summary>The sample lists of a bureau against the sample packages: what the guide shows.</summary>
public class BureauSampleTest
{
    private static readonly CheckSettings Lists = new()
    {
        Reference = ReferenceBook.Read([Repository.PathOf("samples", "bureau", "预算与目标.xlsx")]),
        Roster = Roster.Read(Repository.PathOf("samples", "bureau", "名单.xlsx")),
    };

    [Fact]
    public void Clean_HasTheLoweredTargetAndTheProjectsWithoutForms()
    {
        var result = PackageChecker.Check(PackageReader.Read([Repository.PathOf("samples", "clean")]), Lists);

        Assert.Equal(["JP211", "JP501"], result.Findings.Select(static finding => finding.Rule).Order(StringComparer.Ordinal));
        Assert.Equal("澄川市青禾区科学技术协会", result.Roster!.Match.Unit);
        Assert.Empty(result.Roster.Missing);
    }

    [Fact]
    public void Planted_HasTheChangedPointsAsWell() => Assert.Equal(
        ["JP211", "JP212", "JP501"],
        PackageChecker.Check(PackageReader.Read([Repository.PathOf("samples", "planted")]), Lists).Findings
            .Select(static finding => finding.Rule).Where(static rule => rule is "JP210" or "JP211" or "JP212" or "JP501" or "JP502").Order(StringComparer.Ordinal));
}
