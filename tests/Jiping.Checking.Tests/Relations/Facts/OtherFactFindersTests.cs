using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Facts;

/// <summary>Rates, shares, years, carry-over, projects and funds over facts that stand apart.</summary>
public sealed class OtherFactFindersTests
{
    [Fact]
    public void Rate_IsHeldAgainstItsTwoNumbers() =>
        Assert.Equal(["Exact 18 20 → 90"], FactPackage.Relations(RelationSource.DeclaredRatio,
            FactPackage.Report("核定编制数20名。", "年末在职人员18人。", "在职人员控制率为90%。")));

    [Fact]
    public void WrongRate_IsAskedAbout() =>
        Assert.Equal(["Warning JP110 95%"], FactPackage.Findings(
            FactPackage.Report("核定编制数20名。", "年末在职人员18人。", "在职人员控制率为95%。")));

    [Fact]
    public void Share_IsHeldAgainstAWholeElsewhere() =>
        Assert.Contains("Exact 294.00 294.00 → 100.00", FactPackage.Relations(RelationSource.ShareOfFacts,
            FactPackage.Report("2024年本年支出合计294.00万元。", "2024年基本支出294.00万元，占本年支出合计的100.00%。")));

    /// <summary>其中 after what was not spent, and a share in a bracket behind its own figure: neither figure before it is the whole.</summary>
    [Theory]
    [InlineData("全年支出200.00万元，年末结转结余5.00万元。其中：基本支出150.00万元，占75%；项目支出50.00万元，占25%。")]
    [InlineData("总支出200.00万元，其中工资福利支出150.00万元（占75%），商品和服务支出50.00万元（占25%）。")]
    public void Share_IsOfTheTotalOfItsList(string text) => Assert.Empty(FactPackage.Findings(FactPackage.Report(text)));

    [Fact]
    public void WrongShare_ThatItsOwnSentenceProves_IsToldOnce() =>
        Assert.Equal(["Error JP105 26.36%"], FactPackage.Findings(FactPackage.Report(
            "2024年度支出合计281.27万元。其中：基本支出206.38万元，占73.37%；项目支出74.89万元，占26.36%。", "2024年本年支出合计281.27万元。")));

    [Fact]
    public void Change_IsHeldAgainstTheTwoColumnsOfTheForm() =>
        Assert.Equal(["Exact 0.68 0.70 → 0.02"], FactPackage.Relations(RelationSource.YearChange,
            FactPackage.DataSheet("3.公务接待｜0.70｜0.80｜0.68"), FactPackage.Report("公务接待费比上年减少0.02万元。")));

    [Fact]
    public void WrongChange_IsAskedAbout() =>
        Assert.Equal(["Warning JP112 0.05万元"], FactPackage.Findings(
            FactPackage.DataSheet("3.公务接待｜0.70｜0.80｜0.68"), FactPackage.Report("公务接待费比上年减少0.05万元。")));

    /// <summary>Where the year before is printed nowhere, growth and change have to agree about it.</summary>
    [Theory]
    [InlineData("5", "")]
    [InlineData("7", "Warning JP112 7%")]
    public void Growth_IsHeldAgainstItsChange(string growth, string expected) =>
        Assert.Equal(expected, string.Join(' ', FactPackage.Findings(
            FactPackage.Report("2024年基本支出105.00万元，项目支出60.00万元。", $"与上年相比，基本支出增加5.00万元，增长{growth}%。"))));

    /// <summary>Two shares that agree tell the whole of the third.</summary>
    [Fact]
    public void Share_AmongOthers_IsOfTheirWhole() =>
        Assert.Contains("Warning JP105 45%", FactPackage.Findings(
            FactPackage.Report("全年支出100.00万元，完成了任务。人员经费40.00万元，占40%；公用经费10.00万元，占10%；项目支出50.00万元，占45%。")));

    [Fact]
    public void BudgetOfASide_IsWhatARateIsOf() =>
        Assert.Contains("Error JP106 94.5%", FactPackage.Findings(FactPackage.Report("三公经费预算支出20.00万元，支出决算18.00万元，完成预算的94.5%。")));

    [Fact]
    public void Growth_IsHeldAgainstTheYears() =>
        Assert.Equal(["Exact 120.00 100.00 → 20"], FactPackage.Relations(RelationSource.YearGrowth,
            FactPackage.Report("2024年基本支出120.00万元。", "2023年基本支出100.00万元。", "基本支出比上年增长20%。")));

    [Theory]
    [InlineData("6.20", 0)]
    [InlineData("6.70", 1)]
    public void OpeningBalance_IsLastYearsClosingOne(string opening, int findings) =>
        Assert.Equal(findings, FactPackage.Findings(
            FactPackage.Report(2024, $"2024年年初结转和结余{opening}万元。"), FactPackage.Report(2023, "2023年年末结转和结余6.20万元。")).Length);

    [Fact]
    public void IncomeWithOpeningBalance_ThatIsAllSpent_NeedsNoClosingOne() =>
        Assert.Contains("Exact 2.00 98.00 → 100.00", FactPackage.Relations(RelationSource.DeclaredSum,
            FactPackage.Report("2024年度财政拨款收入98.00万元，年初结转和结余2.00万元，财政拨款支出100.00万元。")));

    [Fact]
    public void OnlyProject_IsTheProjectExpenditure() =>
        Assert.Equal(["Exact 29.50 → 29.50"], FactPackage.Relations(RelationSource.ProjectSum,
            FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜29.50｜37.00｜"), FactPackage.Report("2023年项目支出29.50万元。")));

    [Fact]
    public void Projects_ThatExceedTheWhole_AreAskedAbout() =>
        Assert.Equal(["Warning JP209 30.00万元"], FactPackage.Findings(
            FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜20.00｜37.00｜", "2.人才专项经费｜15.00｜12.00｜"), FactPackage.Report("2023年项目支出30.00万元。")));

    [Fact]
    public void Projects_ThatFallShort_AreNotJudged() =>
        Assert.Empty(FactPackage.Findings(
            FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜20.00｜37.00｜"), FactPackage.Report("2023年项目支出30.00万元。")));

    [Fact]
    public void ProjectNamedInTheText_IsTheOneOfTheForm() =>
        Assert.Contains("Exact 37.00 → 37.00", FactPackage.Relations(RelationSource.SameFact,
            FactPackage.DataSheet("二、项目支出小计｜｜｜", "1.科普专项经费｜20.00｜37.00｜"), FactPackage.Report("2024年项目支出年初预算为37.00万元，其中科普专项经费预算37.00万元。")));

    [Fact]
    public void PartOfTheFunds_IsWithinTheWhole() =>
        Assert.Equal(["Exact 124.00 → 120.00"], FactPackage.Relations(RelationSource.FundScope,
            FactPackage.Report("2024年一般公共预算财政拨款基本支出120.00万元。", "2024年基本支出124.00万元。")));

    [Fact]
    public void Outturn_IsWithinTheRevisedBudget() =>
        Assert.Contains("Exact 130.00 → 128.00", FactPackage.Relations(RelationSource.Execution,
            FactPackage.Report("2024年全年预算支出130.00万元。", "2024年实际支出128.00万元。")));
}
