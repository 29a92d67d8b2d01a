using Jiping.Checking.Findings;
using Jiping.Checking.References;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.References;
using Jiping.Core.Facts;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>The bureau's amounts beside those of the form.</summary>
public sealed class Jp210ReferenceAmountTests
{
    [Fact]
    public void CompleteKey_IsAnError_WithBothValuesAndPlaces()
    {
        var finding = Assert.Single(Judge("2024", Lists.Funds(FactStage.Revised, "128.53")));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("与财政底册金额不一致：“年度资金总额”材料为128.53万元，底册的全年预算数（元）为1275300元（127.53万元），材料多1万元。", finding.Message);
        Assert.Equal(("128.53万元", "127.53万元", 1m), (finding.Actual, finding.Expected, finding.Difference));
        Assert.Equal(["自评表.docx", "底册.xlsx"], finding.Locations.Select(static location => location.Path));
    }

    [Fact]
    public void UnknownYear_IsAWarning() => Assert.Equal(Severity.Warning, Assert.Single(Judge("", Lists.Funds(FactStage.Revised, "128.53"))).Severity);

    [Theory]
    [InlineData("127.53")]
    [InlineData("127.5")]
    public void SameAmount_IsNotFound(string printed) => Assert.Empty(Judge("2024", Lists.Funds(FactStage.Revised, printed)));

    private static List<Finding> Judge(string year, DocumentFact fact)
    {
        var book = Lists.Reference("单位名称｜年度｜全年预算数（元）", $"{Lists.Unit}｜{year}｜1275300");
        var document = Lists.Stating(fact);
        var package = Lists.Package(document.Document);
        var found = new List<Relation>();
        ReferenceFinder.Find(book, package, [document], PackageIdentity.Of(package, [document]), found);
        Assert.NotEmpty(found);
        return [.. found.Select(new Jp210ReferenceAmount().Judge).OfType<Finding>()];
    }
}
