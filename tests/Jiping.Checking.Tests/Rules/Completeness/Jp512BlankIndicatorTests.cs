using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp512BlankIndicatorTests
{
    private const string First = "产出指标｜数量指标｜科普活动｜≥12场｜13场｜30｜30";

    private const string Last = "满意度指标｜满意度｜群众满意度｜≥95%｜96%｜10｜10";

    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥8场｜｜10｜10", "“科普讲座”没有填实际完成值")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥8场｜9场｜10｜", "“科普讲座”没有填得分")]
    [InlineData("效益指标｜社会效益｜受众人数｜≥2万人次｜　｜20｜20", "“受众人数”没有填实际完成值")]
    public void BlankCell_IsAWarning(string row, string message)
    {
        var finding = Assert.Single(Of(First, row, Last));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BlankRowBetween_IsANote() => Assert.Equal(Severity.Note, Assert.Single(Of(First, "^｜^｜｜｜｜｜", Last)).Severity);

    [Fact]
    public void BlankRowAtTheEnd_IsQuiet() => Assert.Empty(Of(First, Last, "｜｜｜｜｜｜"));

    /// <summary>A class of indicators that the unit has none of keeps its name and is blank.</summary>
    [Fact]
    public void ClassWithoutIndicators_IsQuiet() => Assert.Empty(Of(First, "效益指标｜经济效益｜｜｜｜｜", Last));

    [Theory]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥8场｜—｜10｜")]
    [InlineData("产出指标｜数量指标｜科普讲座｜≥8场｜无｜10｜0")]
    [InlineData("产出指标｜数量指标｜科普讲座｜—｜｜0｜")]
    public void MarksForNothing_AreFilledIn(string row) => Assert.Empty(Of(First, row, Last));

    [Fact]
    public void Application_IsNotJudged() =>
        Assert.Empty(Of("产出指标｜数量指标｜科普活动｜≥12场｜｜30｜", "效益指标｜社会效益｜受众人数｜≥2万人次｜｜20｜", "满意度指标｜满意度｜群众满意度｜≥95%｜｜10｜"));

    [Fact]
    public void FormScoredElsewhere_IsNotJudged() => Assert.Empty(Of("产出指标｜数量指标｜科普活动｜≥12场｜13场｜30｜", "满意度指标｜满意度｜群众满意度｜≥95%｜96%｜10｜"));

    private static List<Finding> Of(params string[] rows) => RuleProof.Of<Jp512BlankIndicator>(SelfEvaluation.Check(WholeReport.Form(rows)));
}
