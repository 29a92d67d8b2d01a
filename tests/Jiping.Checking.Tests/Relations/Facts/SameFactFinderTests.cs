using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Facts;

public sealed class SameFactFinderTests
{
    [Fact]
    public void Prints_ThatAgree_AreOneRelation() =>
        Assert.Contains("Exact 38.60 → 38.60", FactPackage.Relations(RelationSource.SameFact,
            FactPackage.Report("2024年日常公用经费38.60万元。", "2024年公用经费38.60万元，主要用于日常办公。")));

    [Fact]
    public void FormAndReport_ThatDisagree_AreAnErrorWithBothValues()
    {
        var result = FactPackage.Check(FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜12.40"), FactPackage.Report("2024年公用经费38.60万元。"));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("JP203", finding.Rule);
        Assert.Equal(Jiping.Checking.Findings.Severity.Error, finding.Severity);
        Assert.Contains("12.40", finding.Message, StringComparison.Ordinal);
        Assert.Contains("38.60", finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Locations.Count);
    }

    /// <summary>One finding, and the prints that agree stay a relation that holds.</summary>
    [Fact]
    public void ThreePrints_TwoAlike_AreOneFindingAndOneAgreement()
    {
        var documents = new[] { FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜12.40"), FactPackage.Report("2024年公用经费38.60万元。", "2024年日常公用经费38.60万元，保障了运转。") };
        Assert.Single(FactPackage.Findings(documents));
        Assert.Contains("Exact 38.60 → 38.60", FactPackage.Relations(RelationSource.SameFact, documents));
    }

    /// <summary>What looks like two values of one key and is two figures.</summary>
    [Theory]
    [InlineData("全年预算执行率97%。", "截至9月底预算执行率仅61%。")]
    [InlineData("事业编制28名，实有24人。", "事业编制共28名。")]
    [InlineData("食堂水电费支出24.00万元，其中电费18.00万元，水费6.00万元。", "2024年水电费支出30.00万元。")]
    [InlineData("2024年度总收入130.00万元，总支出130.00万元。", "本年收入合计124.00万元，本年支出合计126.00万元。")]
    [InlineData("年初预算收入80.00万元，其中财政拨款70.00万元、其他收入10.00万元；决算收入82.00万元，其中财政拨款71.00万元、其他收入11.00万元。", "")]
    [InlineData("“三公”经费决算数4.00万元（2023年为5.00万元），其中公务用车运行维护费3.00万元（2023年为3.60万元），公务接待费1.00万元（2023年为1.40万元）。", "")]
    public void FiguresOfAnotherKind_AreNotHeldAgainstEachOther(string first, string second) =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report(first, second)));

    [Fact]
    public void CumulativeFigureOfSeveralYears_IsNotThatOfTheLast() =>
        Assert.Empty(FactPackage.Findings(FactPackage.Document("报告.docx",
            ["云溪县科学技术协会2022—2024年度科普专项资金绩效自评报告", "截至2024年底，累计支出900万元。其中2022年支出280万元，2023年支出300万元，2024年支出320万元。"])));

    [Theory]
    [InlineData("2024年公用经费38.605万元。", "2024年公用经费38.60万元。")]
    [InlineData("2024年公用经费386000元。", "2024年公用经费38.60万元。")]
    [InlineData("2024年公用经费38.61万元。", "2024年公用经费38.60万元。")]
    public void Rounding_IsNoContradiction(string first, string second) =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report(first, second)));

    /// <summary>Each differs from the other in one part of the key.</summary>
    [Theory]
    [InlineData("2024年公用经费38.60万元。", "2023年公用经费35.00万元。")]
    [InlineData("2024年公用经费年初预算40.00万元。", "2024年公用经费支出决算38.60万元。")]
    [InlineData("2024年公用经费38.60万元。", "2024年人员经费88.00万元。")]
    [InlineData("2024年公用经费38.60万元。", "公用经费比上年增加3.60万元。")]
    [InlineData("2024年一般公共预算财政拨款基本支出120.00万元。", "2024年基本支出124.00万元。")]
    [InlineData("2024年局机关公用经费20.00万元。", "2024年公用经费38.60万元。")]
    [InlineData("2024年上半年公用经费18.00万元。", "2024年公用经费38.60万元。")]
    public void DifferentFacts_AreNotCompared(string first, string second) =>
        Assert.DoesNotContain(FactPackage.Relations(RelationSource.SameFact, FactPackage.Report(first, second)), static relation => relation.StartsWith("Broken", StringComparison.Ordinal));

    /// <summary>A third value says that the key is too coarse, not that two of the three are wrong.</summary>
    [Fact]
    public void ThreeValues_AreNotJudged() =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report("2024年公用经费38.60万元。", "2024年公用经费12.00万元。", "2024年公用经费9.00万元。")));

    [Fact]
    public void OtherBodies_AreNotCompared() =>
        Assert.Empty(FactPackage.Findings(
            FactPackage.Report("2024年公用经费38.60万元。"),
            FactPackage.Document("别家.docx", ["青山县档案馆2024年度部门整体支出绩效自评报告", "2024年公用经费12.00万元。"])));

    /// <summary>Two years of one body: last year's figure in both.</summary>
    [Fact]
    public void YearsOfOneBody_AreCompared() =>
        Assert.Equal(["Error JP203 35.00万元"], FactPackage.Findings(
            FactPackage.Report(2024, "2023年公用经费36.00万元。"),
            FactPackage.Report(2023, "2023年公用经费35.00万元。")));

    /// <summary>元 for 万元 between two places.</summary>
    [Fact]
    public void UnitSlip_IsSaidAsSuch() =>
        Assert.Equal(["Error JP201 38.60元"], FactPackage.Findings(FactPackage.Report("2024年公用经费38.60元。", "2024年公用经费38.60万元。")));

    /// <summary>Activities of one kind are many; they are no contradiction unless an indicator claims the year's figure.</summary>
    [Fact]
    public void Activities_AreNotCompared() =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report("三月在城关镇举办科普讲座3场次，受益群众500人次。", "九月在石桥乡举办科普讲座5场次，受益群众800人次。")));

    /// <summary>A mistyped part breaks its sentence and contradicts the form: one mistake, and the form tells which number it is.</summary>
    [Fact]
    public void MistypedPart_IsOneFinding_ThatNamesTheValueOfTheForm()
    {
        var finding = Assert.Single(FactPackage.Check(
            FactPackage.DataSheet("其中：公用经费｜28.25｜27.00｜27.46"),
            FactPackage.Report("2024年基本支出206.38万元，其中人员经费178.92万元，公用经费27.64万元。")).Findings);
        Assert.Equal("JP101", finding.Rule);
        Assert.Contains("基础数据表.docx印作27.46万元，按该数成立", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>Where the other value does not mend the sum, they are two mistakes.</summary>
    [Fact]
    public void UnrelatedMistakes_StayTwoFindings() =>
        Assert.Equal(2, FactPackage.Findings(
            FactPackage.DataSheet("其中：公用经费｜28.25｜27.00｜12.00"),
            FactPackage.Report("2024年基本支出206.38万元，其中人员经费178.92万元，公用经费27.64万元。")).Length);
}
