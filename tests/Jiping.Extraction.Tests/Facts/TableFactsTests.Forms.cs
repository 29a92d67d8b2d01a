using Jiping.Extraction.Covers;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Facts;

public sealed partial class TableFactsTests
{
    private const string Funds = """
        区级预算部门名称|青禾区科学技术协会@c8
        年度预算申请（万元）@r5|@c2|年初预算数|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额@c2|153.50|127.10|124.80|10|98.19%|9.82
        按收入性质分：@c4|按支出性质分：@c4
        其中：一般公共预算：100.10@c4|其中：基本支出：124.80@c4
        政府性基金拨款：27.00@c4|项目支出：@c4
        """;

    [Fact]
    public void ScoringForm_BudgetBlock() => Assert.Equal(
        [
            "3:4 153.50万元 annual-funds Approved", "3:5 127.10万元 annual-funds Revised", "3:6 124.80万元 annual-funds Final",
            "3:7 10分 weight Final indicator=预算执行率", "3:8 98.19% execution-rate Final", "3:9 9.82分 execution-score Final",
        ],
        FactTables.OfRow(DocumentKind.ScoringForm, 3, Funds));

    /// <summary>Who filled a form in and on which day stands between its title and its table, and says nothing of the numbers.</summary>
    [Theory]
    [InlineData("填报日期：2025年3月18日")]
    [InlineData("填报单位：青禾区科学技术协会　填报日期：2025年3月18日")]
    [InlineData("2025年3月18日")]
    public void ScoringForm_DayOverTheTable_IsNotTheYearOfItsPoints(string line) => Assert.Equal(
        FactTables.Of(DocumentKind.ScoringForm, Funds),
        FactTables.Of(DocumentKind.ScoringForm, "2024年度部门整体支出绩效自评表\n" + line + "\n" + Funds));

    /// <summary>年度 is a label too, but what stands behind it is the year of the numbers.</summary>
    [Fact]
    public void ScoringForm_YearOverTheTable_IsTheYearOfItsPoints() =>
        Assert.All(FactTables.OfRow(DocumentKind.ScoringForm, 3, "部门整体支出绩效自评表\n年度：2023年\n" + Funds), static fact => Assert.Contains(" 2023 ", fact, StringComparison.Ordinal));

    [Fact]
    public void ScoringForm_PartsOfTheFunds_HaveTheStageOfTheTotalThatTheyAddUpTo()
    {
        var facts = FactTables.Of(DocumentKind.ScoringForm, Funds);
        Assert.Contains("5:2 100.10万元 general-budget-appropriation-income Revised", facts);
        Assert.Contains("6:2 27.00万元 government-fund-appropriation-income Revised", facts);
        Assert.Contains("5:6 124.80万元 basic-expenditure Final", facts);
    }

    [Fact]
    public void ScoringForm_PartsThatAddUpToNoTotal_HaveNoStage() =>
        Assert.Contains("5:2 100.20万元 general-budget-appropriation-income Unknown", FactTables.Of(DocumentKind.ScoringForm, Funds.Replace("100.10", "100.20", StringComparison.Ordinal)));

    [Fact]
    public void ScoringForm_PartsOfEqualTotals_AreTheOutturn() =>
        Assert.Contains("5:2 97.80万元 general-budget-appropriation-income Final", FactTables.Of(DocumentKind.ScoringForm, Funds
            .Replace("127.10", "124.80", StringComparison.Ordinal).Replace("100.10", "97.80", StringComparison.Ordinal)));

    [Fact]
    public void ScoringForm_PartsInCellsOfTheirOwn()
    {
        var facts = FactTables.Of(DocumentKind.ScoringForm, """
            年度预算申请（万元）@r4|@c2|年初预算数|全年预算数|全年执行数
            年度资金总额@c2|153.50|127.10|124.80
            按收入性质分：@c3|按支出性质分：@c2
            一般公共预算|127.10@c2|基本支出|124.80
            """);
        Assert.Contains("4:3 127.10万元 general-budget-appropriation-income Revised", facts);
        Assert.Contains("4:6 124.80万元 basic-expenditure Final", facts);
    }

    [Fact]
    public void ScoringForm_Indicators()
    {
        const string Form = """
            绩效指标@r6|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标⏎（50分）@r3|数量指标|1.科普讲座场次|≥24场|26场|30|30
            质量指标|培训合格率|≥95%|96|10|9.5
            成本指标|项目支出总额|≤80万元|74.89万元|10|10
            效益指标（40分）|社会效益|机制建设|健全|健全|40|40
            满意度指标（10分）|满意度|服务对象满意度|≥95%|96.2%|10|10
            总分@c6|100|99.5
            """;
        Assert.Equal(
            ["2:2 50分 weight Final indicator=产出指标", "2:5 ≥24场 lectures Target", "2:6 26场 lectures Actual", "2:7 30分 weight Final indicator=科普讲座场次", "2:8 30分 score Final indicator=科普讲座场次"],
            FactTables.OfRow(DocumentKind.ScoringForm, 2, Form));
        Assert.Contains("3:6 96% 培训合格率 Actual", FactTables.OfRow(DocumentKind.ScoringForm, 3, Form));
        Assert.Contains("4:6 74.89万元 project-expenditure Actual", FactTables.OfRow(DocumentKind.ScoringForm, 4, Form));
        Assert.Contains("6:5 ≥95% satisfaction Target", FactTables.OfRow(DocumentKind.ScoringForm, 6, Form));
        Assert.Equal(["7:7 100分 weight Final", "7:8 99.5分 self-score Final"], FactTables.OfRow(DocumentKind.ScoringForm, 7, Form));
        Assert.Equal("科普讲座场次", FactTables.Read(DocumentKind.ScoringForm, Form).Facts[1].Indicator);
    }

    [Fact]
    public void ScoringForm_UnitAndComparatorInColumnsOfTheirOwn() => Assert.Equal(
        [
            "2:4 ≥100人次 trainees Target of=年初指标值", "2:5 ≥120人次 trainees Target", "2:6 118人次 trainees Actual", "2:7 30分 weight Final indicator=培训人次", "2:8 29分 score Final indicator=培训人次",
            "3:4 ≤5% 差错率 Target of=年初指标值", "3:5 ≤5% 差错率 Target", "3:6 4.5% 差错率 Actual", "3:7 40分 weight Final indicator=差错率", "3:8 40分 score Final indicator=差错率",
            "4:7 30分 weight Final indicator=制度建设", "4:8 30分 score Final indicator=制度建设",
        ],
        FactTables.Of(DocumentKind.ScoringForm, """
            指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|权重|得分|是否核心指标
            培训人次|人次|≥|100|120|118|30|29|是
            差错率|%|≤|5|5|4.5|40|40|否
            制度建设|无|定性|1|1|1|30|30|否
            """));

    [Fact]
    public void ScoringForm_WeightsOfEveryLevel_AndTwoScores() => Assert.Equal(
        [
            "2:2 100分 weight Final indicator=管理效率", "2:4 40分 weight Final indicator=预算编制", "2:6 40分 weight Final indicator=预算约束性",
            "2:7 39分 score Final indicator=预算约束性", "2:8 38分 verified-score Final indicator=预算约束性",
            "3:4 60分 weight Final indicator=资产管理", "3:6 60分 weight Final indicator=资产配置", "3:7 60分 score Final indicator=资产配置", "3:8 58分 verified-score Final indicator=资产配置",
            "4:6 100分 weight Final", "4:7 99分 self-score Final", "4:8 96分 verified-score Final",
        ],
        FactTables.Of(DocumentKind.ScoringForm, """
            一级指标|权重|二级指标|权重|三级指标|权重|自评得分|核查分
            管理效率@r2|100@r2|预算编制|40|预算约束性|40|39|38
            资产管理|60|资产配置|60|60|58
            合计@c5|100|99|96
            """));

    [Fact]
    public void ScoringForm_Subtotals_AreThoseOfTheGroup() => Assert.Equal(
        ["4:3 20分 weight Final indicator=投入", "4:4 19分 score Final indicator=投入"],
        FactTables.OfRow(DocumentKind.ScoringForm, 4, "一级指标|二级指标|分值|得分\n投入@r3|目标设定|10|9\n预算配置|10|10\n小计|20|19\n过程|预算管理|80|75\n总分@c2|100|94"));
}
