namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>Scoring forms as places lay them out, with fictitious indicators.</summary>
public sealed class ScoringTableTest
{
    [Fact]
    public void ProjectForm_Ministry() => TableAssert.Layout("""
        项目资金（万元）@r5||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额|60.00|50.00|48.00~84.00|10|96.00%|9.60
        其中：当年财政拨款|50.00|40.00|38.00|—|95.00%~59.00%|—
        上年结转资金|10.00|10.00|10.00|—|100.00%|—
        其他资金||||—||—
        绩效指标@r6|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        产出指标（50分）@r2|数量指标|活动场次|≥8场|9场|30|30
        质量指标|合格率|≥95%|96%|20|19~18
        效益指标（30分）@r2|社会效益|受益人数|≥2000人|2100人|15|15
        可持续影响|长效机制|健全|健全|15~51|14
        满意度指标（10分）|服务对象满意度|满意度|≥90%|95%|10|10
        总分@c6|100~110|97.60~96.70
        """, 24);

    [Fact]
    public void Guangdong_NestedWeights() => TableAssert.Layout("""
        一级指标|权重|二级指标|权重|三级指标|权重|自评得分
        履职效能@r3|50~60@r3|整体效能@r3|50@r3|产出指标完成|20|19
        效益指标完成|20|20
        部门预算资金支出率|10|9.5~9
        管理效率@r4|50@r4|预算编制@r2|20~30@r2|预算编制约束性|10|10
        财务管理合规性|10|9
        资产管理@r2|30@r2|资产配置合规性|15|15
        固定资产利用率|15|14
        合计@c5|100|96.5~95.5
        """, 16);

    [Fact]
    public void Chongqing_CoefficientWeightScore() => TableAssert.Layout("""
        指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数|权重|得分|是否核心指标
        培训人次|人次|≥|100|120|120|1|30|30|是
        培训合格率|%|≥|95|95|90|0.95|40|38~39|是
        满意度|%|≥|90|90|92|1|30|30|否
        合计@c7|100~101|98~93|
        """, 8);

    [Fact]
    public void PointsAsText() => TableAssert.Layout("""
        指标|标准分|自评分
        预算编制|20分|18分
        预算执行|40分|39.5分
        绩效管理|40分|40分~39分
        总得分|100分|97.5分~95.7分
        """, 5);

    [Fact]
    public void Subtotals() => TableAssert.Layout("""
        一级指标|二级指标|分值|得分
        投入@r3|目标设定|10|9
        预算配置|10|10
        小计|20~25|19
        过程@r3|预算执行|30|28
        预算管理|50|47
        小计|80|75~57
        总分@c2|100|94
        """, 10);

    [Fact]
    public void Total_OnTop() => TableAssert.Layout("""
        指标|分值|得分
        合计|100|93~39
        产出|60|55
        效益|40|38
        """, 4);

    [Fact]
    public void TwoForms_OneBelowTheOther() => TableAssert.Layout("""
        指标|分值|得分
        产出|60|55
        效益|40|38
        总分|100|93
        指标|分值|得分
        产出|50|50
        效益|50|45
        总分|100|95~93
        """, 8);

    [Fact]
    public void TotalWithoutPoints() => TableAssert.Layout("""
        指标|权重|得分
        产出|60|55
        效益|40|38
        总得分||93~39
        """, 3);

    [Fact]
    public void CappedTotal_IsAWarning() => TableAssert.Layout("""
        指标|分值|得分
        产出|60|58
        效益|40|38
        总分|100|96?89
        """, 4);

    [Fact]
    public void MissingScore_IsSaid()
    {
        var result = TableAssert.Check("""
            指标|分值|得分
            产出|60|58
            效益|40|
            总分|100|96
            """, -1, out _);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Relations, static relation => relation.Reason == "未判断，因为第3行“效益”没有得分");
    }

    [Fact]
    public void ExecutionScore_CutOff() => TableAssert.Layout("""
        资金|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额|4764.45|4614.45|10|96.85%|9.68
        """, 2);

    [Fact]
    public void ExecutionScore_OverFull() => TableAssert.Layout("""
        资金|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额|50.00|60.00|10|120%|10?12
        """, 2);

    [Fact]
    public void ScoresOfAHundred_WithWeights_AreNoExcess() => Assert.Empty(TableAssert.Check("""
        指标|权重|得分
        产出|60%|95
        效益|40%|90
        """, -1, out _).Findings);

    [Fact]
    public void UnitMissingBesideScaledTarget() => Assert.Equal("JP202", Assert.Single(TableAssert.Check("""
        指标|年度指标值|实际完成值|分值|得分
        受众|≥3万人次|31000|10|10
        """, -1, out _).Findings).Rule);
}
