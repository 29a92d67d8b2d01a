using Jiping.Checking;
using Jiping.Checking.References;
using Jiping.Documents.Reading;

namespace Jiping.Accuracy.Tests.Samples;

/// <summary>The sample lists of a bureau against the sample packages: what the guide shows.</summary>
public class BureauSampleTest
{
    public static CheckSettings Lists { get; } = new()
    {
        Reference = ReferenceBook.Read([Repository.PathOf("samples", "bureau", "预算与目标.xlsx"), Repository.PathOf("samples", "bureau", "项目绩效目标导出.xlsx")]),
        Roster = Roster.Read(Repository.PathOf("samples", "bureau", "名单.xlsx")),
    };

    private static readonly string[] Rules = ["JP210", "JP211", "JP212", "JP501", "JP502"];

    [Theory]
    [InlineData("clean", "")]
    [InlineData("planted", "JP211 JP212 JP501")]
    public void Package_HasWhatTheGuideShows(string package, string rules)
    {
        var result = PackageChecker.Check(PackageReader.Read([Repository.PathOf("samples", package)]), Lists);

        Assert.Equal(rules, string.Join(' ', result.Findings.Select(static finding => finding.Rule).Where(Rules.Contains).Order(StringComparer.Ordinal)));
        Assert.Equal("澄川市青禾区科学技术协会", result.Roster!.Match.Unit);
        Assert.Empty(result.Roster.Missing);
    }
}
