namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>Tables of budget reports, of units and of projects, in the layouts that places use.</summary>
public sealed class BudgetTableTest
{
    [Fact]
    public void PlainList() => TableAssert.Layout("""
        单位：万元
        项目|金额
        办公费|12.50~15.20
        水电费|3.20
        差旅费|4.00
        合计|19.70~17.90
        """, 1);

    [Fact]
    public void PlainList_TotalOnTop() => TableAssert.Layout("""
        项目|金额（万元）
        合 计|19.70~17.90
        办公费|12.50
        水电费|3.20~2.30
        差旅费|4.00
        """, 1);

    [Fact]
    public void PlainList_TotalWithinRounding() => TableAssert.Layout("""
        项目|金额（万元）
        甲|12.333
        乙|3.20
        合计|15.53
        """, 1);

    [Fact]
    public void Persons_NeverRounded() => TableAssert.Layout("""
        类别|人数
        行政|13
        事业|14
        工勤|3
        合计|30~31
        """, 1);

    [Fact]
    public void SubtotalsAndTotal() => TableAssert.Layout("""
        类别|项目|预算数|执行数
        人员@r3|工资|50.00|48.00
        补贴|20.00~25.00|19.00
        小计|70.00|67.00
        公用@r3|办公费|8.00|7.50
        差旅费|2.00|1.50
        小计|10.00|9.00
        合计@c2|80.00|76.00~67.00
        """, 6);

    [Fact]
    public void NumberedHierarchy() => TableAssert.Layout("""
        项目|上年决算数|本年预算数
        一、基本支出|100.00|110.00
        （一）人员经费|80.00|88.00
        1.工资|50.00|55.00~66.00
        2.补贴|30.00|33.00
        （二）公用经费|20.00|22.00
        二、项目支出|40.00|45.00
        1.专项甲|25.00|30.00
        2.专项乙|15.00|15.00
        合计|140.00|155.00
        """, 8);

    [Fact]
    public void IndentedHierarchy() => TableAssert.Layout("""
        科目|预算数|执行数
        一般公共服务|60.00|58.00
        　　人大事务|25.00|24.00
        　　政协事务|35.00|34.00~43.00
        教育|40.00|41.00
        　　普通教育|30.00|31.00
        　　职业教育|10.00|10.00
        合计|100.00|99.00
        """, 6);

    [Fact]
    public void HierarchyWithoutMarks_NotJudged()
    {
        var result = TableAssert.Check("""
            科目|金额
            一般公共服务|60.00
            人大事务|25.00
            政协事务|35.00
            教育|40.00
            普通教育|40.00
            合计|100.00
            """, -1, out _);
        Assert.Empty(result.Findings);
        Assert.StartsWith("未判断", Assert.Single(result.Relations).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsUnderOneOfThem_IsNoError() => Assert.DoesNotContain(TableAssert.Check("""
        项目|金额
        工资|60.00
        基本工资|25.00
        补贴|40.00
        合计|100.00
        """, -1, out _).Findings, static finding => finding.Severity == Jiping.Checking.Findings.Severity.Error);

    [Fact]
    public void ChangeAndRate() => TableAssert.Layout("""
        项目|上年决算数|本年决算数|增减额|增减率
        基本支出|100.00|110.00|10.00~11.00|10.00%~9.09%
        项目支出|50.00|40.00|-10.00|-20.00%
        合计|150.00|150.00|0.00|0.00%
        """, 9);

    [Fact]
    public void ChangeAndRate_TwoHeaderRows() => TableAssert.Layout("""
        项目@r2|2023年决算数@r2|2024年决算数@r2|增减情况@c2
        增减额|增减%
        培训费|8.00|10.00|2.00|25.00~20.00
        会议费|4.00|3.00|-1.00~-2.00|-25.00
        """, 4);

    [Fact]
    public void Change_WithoutSigns_IsNotJudged() => Assert.Empty(TableAssert.Check("""
        项目|上年数|本年数|增减额
        培训费|8.00|10.00|2.00
        会议费|4.00|3.00|1.00
        """, -1, out _).Findings);

    [Fact]
    public void Change_FractionRate() => TableAssert.Layout("""
        项目|上年数|本年数|增长率
        培训费|8.00|10.00|0.25
        会议费|4.00|3.00|-0.25
        """, 2);

    [Fact]
    public void Shares() => TableAssert.Layout("""
        项目|金额（万元）|占比（%）
        基本支出|75.00|75.00~57.00
        项目支出|20.00|20.00
        经营支出|3.00|3.00
        其他支出|2.00|2.00
        合计|100.00|100.00
        """, 5);

    [Fact]
    public void ExecutionRates() => TableAssert.Layout("""
        单位：万元
        项目名称|年初预算数|全年预算数|全年执行数|执行率
        甲项目|50.00|48.00|36.00|75.00%~72.00%
        乙项目|20.00|20.00|19.65|0.9825
        丙项目|8.00|10.00|10.00|100%
        合计|78.00|78.00|65.65|84.17%
        """, 7);

    [Fact]
    public void ExecutionRate_Capped_IsNotJudged() => Assert.Empty(TableAssert.Check("""
        项目|全年预算数|全年执行数|执行率
        甲|10.00|12.00|100%
        """, -1, out _).Findings);

    [Fact]
    public void TotalColumn_First() => TableAssert.Layout("""
        单位|合计|基本支出|项目支出
        甲局|30.00|20.00|10.00
        乙局|24.00|15.00|9.00~9.90
        丙局|12.00~21.00|7.00|5.00
        """, 3);

    [Fact]
    public void TotalColumn_Last() => TableAssert.Layout("""
        单位|一季度|二季度|三季度|四季度|合计
        甲局|3.00|2.00|1.00|4.00|10.00
        乙局|2.50|1.50|2.00|1.00~2.00|7.00
        丙局|1.00|1.00|1.00|2.00|5.00
        合计|6.50|4.50|4.00|7.00|22.00
        """, 9);

    [Fact]
    public void NegativeNumbers() => TableAssert.Layout("""
        项目|金额（元）
        调增|1,200.00
        调减|-350.00~-530.00
        其他|50.00
        合计|900.00
        """, 1);

    [Fact]
    public void RatesAndPricesInTotals_AreNotSummed() => TableAssert.Layout("""
        项目|数量|单价|金额|执行率
        甲|2|3.00|6.00|90%
        乙|1|5.00|5.00|80%
        合计|3|4.00|11.00~12.00|85%
        """, 2);

    [Fact]
    public void Years_AreNotAmounts() => TableAssert.Layout("""
        年度|收入|支出
        2022|100.00|90.00
        2023|110.00|95.00
        2024|120.00|99.00
        """, 0);

    [Fact]
    public void InsideRows_AreNoFurtherParts() => TableAssert.Layout("""
        项目|预算数|决算数
        基本支出|60.00|58.00
        其中：公用经费|9.00|8.50
        项目支出|40.00|39.00~36.00
        合计|100.00|97.00
        """, 4);

    [Fact]
    public void InsideRow_AboveItsWhole() => TableAssert.Layout("""
        项目|预算数
        公用经费|9.00
        其中：办公费|3.00?30.00
        """, 1);

    [Fact]
    public void BasicData_Hunan() => TableAssert.Layout("""
        财政供养人员情况（人）|编制数|当年实际在职人数|控制率
        |12|9|75%~57%
        经费控制情况（万元）|上年决算数|当年预算数|当年决算数
        一、部门基本支出|90.00|95.00|93.00
        其中：公用经费|12.00|11.00|10.50
        三公经费|3.00|3.20|2.90
        1.公务用车购置和维护经费|1.80|2.00|1.80~1.08
        其中：公车购置|0.00|0.00|0.00
        公车运行维护|1.80|2.00|1.80
        2.出国经费|0.00|0.00|0.00
        3.公务接待|1.20|1.20|1.10
        二、项目支出|30.00|32.00|31.00
        1.科普专项|20.00|22.00|21.00
        2.人才专项|10.00|10.00|10.00
        """, 13);

    [Fact]
    public void ThousandRows_OneTotal() => TableAssert.Layout(
        "项目|金额（元）\n" + string.Concat(Enumerable.Range(1, 1000).Select(static i => $"第{i}项支出|{i}.00\n")) + "合计|500,500.00~505,500.00", 1);
}
