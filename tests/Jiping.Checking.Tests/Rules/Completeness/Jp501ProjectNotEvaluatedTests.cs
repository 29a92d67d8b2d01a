using Jiping.Checking.Findings;
using Jiping.Checking.References;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.References;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp501ProjectNotEvaluatedTests
{
    private static readonly ReferenceBook Book = Lists.Reference("单位名称｜年度｜项目名称", $"{Lists.Unit}｜2024｜科普专项经费", $"{Lists.Unit}｜2024｜人才专项经费");

    [Fact]
    public void MissingForms_AreOneWarning()
    {
        var finding = Assert.Single(Found());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("底册列有2个项目，材料中没有找到“人才专项经费”的自评表", finding.Message, StringComparison.Ordinal);
        Assert.Equal("人才专项经费", finding.Locations[0].Text);
    }

    [Theory]
    [InlineData("人才专项")]
    [InlineData("人才专项经费项目")]
    public void EveryProjectWithItsForm_IsComplete(string name) => Assert.Empty(RuleProof.Of<Jp501ProjectNotEvaluated>(Lists.Check(
        Book, Lists.ProjectForm("科普专项"), Lists.ProjectForm(name))));

    [Fact]
    public void Scan_CountsByItsName() => Assert.Empty(Found(new SkippedFile("扫描件/人才专项自评表.pdf", "是 PDF")));

    private static List<Finding> Found(params SkippedFile[] skipped) => RuleProof.Of<Jp501ProjectNotEvaluated>(PackageChecker.Check(
        Lists.Package(Lists.ProjectForm("科普专项")) with { Skipped = skipped }, new CheckSettings { Reference = Book }));
}
