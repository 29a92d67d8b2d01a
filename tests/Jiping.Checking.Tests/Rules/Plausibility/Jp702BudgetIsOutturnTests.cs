using Jiping.Checking.Rules.Plausibility;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>An original budget that is the outturn.</summary>
public sealed class Jp702BudgetIsOutturnTests
{
    [Theory]
    [InlineData("2024年年初预算收入327.46万元，年初预算支出331.08万元。\n2024年决算收入327.46万元，决算支出331.08万元。", "327.46万元、331.08万元")]
    [InlineData("2024年年初预算支出101.79万元，其中：基本支出86.42万元，项目支出15.37万元。\n2024年决算支出101.79万元，其中：基本支出86.42万元，项目支出15.37万元。", "101.79万元、86.42万元、15.37万元")]
    [InlineData("2024年全年预算收入227.46万元，全年预算支出231.08万元，年末结转结余3.15万元。\n2024年实际收入227.46万元，支出231.08万元，年末结转结余3.15万元。", "227.46万元、231.08万元")]
    public void Bad_IsFoundWithAllAmounts(string text, string amounts)
    {
        var finding = InReport.Finds<Jp702BudgetIsOutturn>(text);

        Assert.Equal(amounts, finding.Actual);
        Assert.Equal(2 * amounts.Split('、').Length, finding.Locations.Count);
    }

    [Theory]
    [InlineData("2024年年初预算收入300.00万元，年初预算支出310.00万元。\n2024年决算收入327.46万元，决算支出331.08万元。")]
    [InlineData("2024年全年预算收入327.46万元，全年预算支出331.08万元。\n2024年决算收入327.46万元，决算支出331.08万元。")]
    [InlineData("2024年调整后全年预算收入227.46万元，全年预算支出231.08万元，年末结转结余3.15万元。\n2024年实际收入227.46万元，支出231.08万元，年末结转结余3.15万元。")]
    [InlineData("2024年年初预算支出331.08万元。2024年决算支出331.08万元。")]
    [InlineData("2024年年初预算收入200万元，年初预算支出210万元。\n2024年决算收入200万元，决算支出210万元。")]
    [InlineData("2024年年初预算收入327.46万元，年初预算支出331.08万元。\n2024年决算收入327.46万元，决算支出320.15万元。")]
    [InlineData("2024年年初预算公用经费4.13万元，“三公”经费0.68万元。\n2024年决算公用经费4.13万元，“三公”经费0.68万元。")]
    public void Good_IsNotFound(string text) => Assert.Empty(InReport.Of<Jp702BudgetIsOutturn>(text));

    [Fact]
    public void Examples_AreWhatTheySay() => InReport.ExamplesHold<Jp702BudgetIsOutturn>();
}
