using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp510BareRateTests
{
    [Theory]
    [InlineData("科普示范社区创建工作完成率100%。")]
    [InlineData("完成了换届和制度建设，完成率达100%；")]
    [InlineData("水质达标率为98.5%。")]
    public void RateAlone_IsANote(string sentence) => Assert.Equal(Severity.Note, Assert.Single(Of(Report(sentence))).Severity);

    [Theory]
    [InlineData("计划创建4个，已创建4个，完成率100%。")]
    [InlineData("培训科普员120人，完成率100%。")]
    [InlineData("年初预算执行完成率96%。")]
    [InlineData("确保任务完成率达到100%。")]
    [InlineData("完成率较高。")]
    public void RateWithFigures_OrOfMoney_IsQuiet(string sentence) => Assert.Empty(Of(Report(sentence)));

    [Fact]
    public void RowOfTheForm_TellsWhatItIsOf() => Assert.Empty(Of(
        Report("展板更新的完成率100%。"), WholeReport.Form("产出指标｜数量指标｜展板更新｜≥12次｜12次｜50｜50", "效益指标｜社会效益｜受众｜≥5000人次｜5600人次｜40｜40")));

    [Fact]
    public void Several_AreOneFinding() => Assert.Equal(2, Assert.Single(Of(Report("换届工作完成率100%。制度建设完成率100%。"))).Locations.Count);

    [Fact]
    public void FormAlone_IsNotJudged() => Assert.Empty(Of(WholeReport.Form("产出指标｜质量指标｜任务完成率｜100%｜100%｜50｜50", "效益指标｜社会效益｜受众｜≥5000人次｜5600人次｜40｜40")));

    private static Document Report(string sentence) => WholeReport.With(results: $"四、目标完成情况\n{sentence}");

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp510BareRate>(SelfEvaluation.Check(documents));
}
