using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>One fact with two values.</summary>
public sealed class Jp203SameFactTests
{
    [Fact]
    public void Bad_IsFound() => RuleProof.Finds<Jp203SameFact>(
        FactPackage.Check(FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜12.40"), FactPackage.Report("2024年公用经费38.60万元。")),
        new(Severity.Error, "38.60万元", "12.4万元", "26.2", "公用经费（2024年决算）有不同的数"));

    [Theory]
    [InlineData("行政编制20人，实有人数18人；事业编制9人，实有人数8人。")]
    [InlineData("收入合计52.6万元，其中：本年收入50.1万元，上年结转2.5万元。")]
    [InlineData("支出合计52.6万元，其中：本年支出51.4万元，年末结转1.2万元。")]
    public void TwoValuesOfOneSentence_AreTwoThings(string text) => Assert.Empty(FactPackage.Check(FactPackage.Report(text)).Findings);

    [Fact]
    public void TwoSentences_AreCompared() => RuleProof.Finds<Jp203SameFact>(
        FactPackage.Check(FactPackage.Report("2024年公用经费38.60万元。完成各项任务。", "2024年公用经费12.40万元。")),
        new(Severity.Error, "12.40万元", "38.6万元", "-26.2", "公用经费（2024年决算）有不同的数"));

    [Fact]
    public void Good_IsNotFound()
    {
        var result = FactPackage.Check(FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜38.60"), FactPackage.Report("2024年公用经费38.60万元。"));
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Relations);
    }
}
