using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Facts;

public sealed class DeclaredSumFinderTests
{
    [Fact]
    public void Parts_InOtherParagraphs_MakeUpTheTotal() =>
        Assert.Equal(["Exact 88.00 36.00 → 124.00"], FactPackage.Relations(RelationSource.DeclaredSum,
            FactPackage.Report("2024年基本支出124.00万元。", "人员经费88.00万元，主要是工资。", "公用经费36.00万元，主要是办公费。")));

    [Fact]
    public void LastYear_HasItsOwnSum() =>
        Assert.Contains("Exact 80.00 30.00 → 110.00", FactPackage.Relations(RelationSource.DeclaredSum,
            FactPackage.Report("2024年基本支出124.00万元，上年基本支出110.00万元。", "2024年人员经费88.00万元，上年人员经费80.00万元。", "2024年公用经费36.00万元，上年公用经费30.00万元。")));

    [Fact]
    public void BrokenSum_IsAskedAbout_WhereTheNumbersStandApart() =>
        Assert.Equal(["Warning JP109 124.00万元"], FactPackage.Findings(
            FactPackage.Report("2024年基本支出124.00万元。", "人员经费88.00万元，主要是工资。", "公用经费30.00万元，主要是办公费。")));

    [Fact]
    public void Rounding_IsNoBreak() =>
        Assert.DoesNotContain(FactPackage.Findings(
            FactPackage.Report("2024年基本支出124.01万元。", "人员经费88.00万元，主要是工资。", "公用经费36.00万元，主要是办公费。")), static finding => !finding.StartsWith("Note", StringComparison.Ordinal));

    /// <summary>Other income is not printed; the total may hold some.</summary>
    [Fact]
    public void OptionalPart_ThatIsNotPrinted_LeavesItOpen() =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report("2024年收入合计500.00万元。", "财政拨款收入450.00万元，全部用于保障运转。")));

    [Fact]
    public void RequiredPart_ThatIsNotPrinted_GivesNoRelation() =>
        Assert.Empty(FactPackage.Relations(RelationSource.DeclaredSum, FactPackage.Report("2024年基本支出124.00万元。", "人员经费88.00万元。")));

    [Fact]
    public void Parts_OfAnotherStage_AreNotTaken() =>
        Assert.Empty(FactPackage.Relations(RelationSource.DeclaredSum,
            FactPackage.Report("2024年基本支出决算124.00万元。", "人员经费年初预算88.00万元。", "公用经费年初预算36.00万元。")));

    /// <summary>The report lists the parts, the data sheet has the total.</summary>
    [Fact]
    public void Total_OfAnotherDocument_IsTaken() =>
        Assert.Contains("Exact 0 0 0.68 → 0.68", FactPackage.Relations(RelationSource.DeclaredSum,
            FactPackage.DataSheet("三公经费｜0.70｜0.80｜0.68"),
            FactPackage.Report("2024年“三公”经费决算支出：因公出国（境）费支出0万元，公务用车购置及运行费支出0万元，公务接待费支出0.68万元。")));

    /// <summary>A sentence that states the sum itself has its relation already; it gets the declared id and no twin.</summary>
    [Fact]
    public void StatedSum_IsNotReportedTwice()
    {
        var relations = FactPackage.Check(FactPackage.Report("2024年基本支出124.00万元，其中人员经费88.00万元，公用经费36.00万元。")).Relations;
        Assert.Equal("basic-by-use", Assert.Single(relations, static relation => relation.Source is RelationSource.SentenceSum or RelationSource.DeclaredSum).Declared);
    }

    /// <summary>One number that is income and expenditure agrees with itself.</summary>
    [Fact]
    public void TotalOfBothSides_IsNoRelationWithItself() =>
        Assert.DoesNotContain(FactPackage.Relations(RelationSource.DeclaredSum, FactPackage.Report("2024年度收入支出总计450.00万元。")), static relation => relation.Contains("450.00 → 450.00", StringComparison.Ordinal));

    [Fact]
    public void ContradictedPart_IsOneFinding() =>
        Assert.Single(FactPackage.Findings(
            FactPackage.DataSheet("其中：公用经费｜4.70｜12.40｜12.40"),
            FactPackage.Report("2024年基本支出124.00万元。", "人员经费88.00万元，主要是工资。", "公用经费36.00万元，主要是办公费。")));

    [Fact]
    public void Changes_AddUpToTheChangeOfTheTotal() =>
        Assert.Equal(["Exact 8.00 2.00 → 6.00"], FactPackage.Relations(RelationSource.ChangeSum,
            FactPackage.Report("基本支出比上年增加6.00万元。", "人员经费比上年增加8.00万元。", "公用经费比上年减少2.00万元。")));

    [Fact]
    public void Change_ThatItsPartsDoNotGive_IsAskedAbout() =>
        Assert.Equal(["Warning JP111 5.00万元"], FactPackage.Findings(
            FactPackage.Report("基本支出比上年增加5.00万元。", "人员经费比上年增加8.00万元。", "公用经费比上年减少2.00万元。")));

    /// <summary>元 for 万元 is reported by the sentence that shows it, and only there.</summary>
    [Fact]
    public void SlippedChange_IsReportedOnce() =>
        Assert.Equal(["Error JP201 6.00元"], FactPackage.Findings(
            FactPackage.Report("本年度基本支出124.00万元，上年度基本支出118.00万元，增加6.00元。", "人员经费比上年增加8.00万元。", "公用经费比上年减少2.00万元。")));

    /// <summary>Basic and project expenditure of all funds are no parts of the appropriation's.</summary>
    [Fact]
    public void PartsOfAnotherTotal_AreNotHeldAgainstThisOne() =>
        Assert.Empty(FactPackage.Findings(FactPackage.Report(
            "2024年决算支出160.00万元。按资金来源：财政拨款支出152.00万元，其他资金支出8.00万元。", "基本支出90.00万元；项目支出70.00万元。")));
}
