using Jiping.Checking.Findings;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules;

/// <summary>What no rule may hold against a unit: differences of rounding, counts on another basis, literal contradictions, honest problems, residue of a conversion.</summary>
public sealed class MustNotReportTests
{
    [Theory]
    [InlineData("2024年收入合计88.03万元，其中：财政拨款收入80.01万元，其他收入8.01万元。")]
    [InlineData("全年线下活动服务群众3200人次，线上视频观看3.5万人次。")]
    [InlineData("目前县级科普工作有机构、无场馆，经费保障偏紧。")]
    [InlineData("服务对象包括工人、农民、学生、老年人、公务员和企业职工等六类人员。")]
    [InlineData("三、存在的问题\n个别项目支出进度偏慢，指标设置不够细化，人员力量不足。")]
    [InlineData("[bookmark: _Toc123]**一是**深化阵地建设。\n- 开展培训8场。")]
    public void Text_GivesNotesAtMost(string text)
    {
        string[] complained = [.. SelfEvaluation.Check(SelfEvaluation.Report(text.Split('\n'))).Findings
            .Where(static finding => finding.Severity > Severity.Note).Select(static finding => $"{finding.Rule} {finding.Message}")];

        Assert.Empty(complained);
    }

    /// <summary>Satisfaction stands under the outcomes in many places: its points are among theirs.</summary>
    [Fact]
    public void SatisfactionAmongTheOutcomes_HoldsItsPoints() => Assert.DoesNotContain(SelfEvaluation.Check(SelfEvaluation.Form(
        "2024年度部门整体支出绩效自评表",
        "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分",
        "产出指标（60分）｜数量指标｜培训场次｜≥8场｜8场｜60｜60",
        "效益指标（40分）｜社会效益｜受益人次｜≥500人次｜500人次｜30｜30",
        "^｜满意度｜群众满意度｜≥90%｜92%｜10｜10",
        "总分｜＜｜＜｜＜｜＜｜100｜100")).Findings, static finding => finding.Severity > Severity.Note);
}
