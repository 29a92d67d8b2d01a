using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Plans and rules that ended before the evaluated year.</summary>
public sealed class Jp611ExpiredDocumentTests
{
    private static string Of(string text, int year = 2024) => $"{year}年度整体支出绩效自评报告\n单位名称：云溪市松岭区科学技术协会\n{text}";

    [Theory]
    [InlineData("落实《全民科学素质行动计划纲要》要求。", "全民科学素质行动计划纲要")]
    [InlineData("按照“十三五”规划安排项目。", "“十三五”规划")]
    [InlineData("依据财预〔2011〕285号文件评价。", "财预〔2011〕285号")]
    [InlineData("按《行政单位会计制度》核算。", "《行政单位会计制度》")]
    public void ExpiredDocument_IsANote(string text, string actual)
    {
        var finding = WordingProof.Finds<Jp611ExpiredDocument>(Of(text), actual, Expected(text), Severity.Note);

        Assert.Contains("2024年", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("《全民科学素质行动计划纲要》实施以来，素质稳步提升。")]
    [InlineData("“十三五”规划收官，“十四五”规划开局。")]
    [InlineData("落实《云溪市全民科学素质行动计划纲要实施方案（2021—2025年）》。")]
    [InlineData("落实《全民科学素质行动规划纲要（2021—2035年）》。")]
    public void HistoryAndSuccessors_AreRight(string text) => WordingProof.FindsNothing<Jp611ExpiredDocument>(Of(text));

    [Fact]
    public void InItsTime_ItIsRight() => WordingProof.FindsNothing<Jp611ExpiredDocument>(Of("按照“十三五”规划安排项目。", 2019));

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp611ExpiredDocument>();

    private static string Expected(string text) => text switch
    {
        _ when text.Contains("素质", StringComparison.Ordinal) => "《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号）",
        _ when text.Contains("十三五", StringComparison.Ordinal) => "“十四五”规划及以后的规划",
        _ when text.Contains("285", StringComparison.Ordinal) => "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
        _ => "《政府会计制度——行政事业单位会计科目和报表》（财会〔2017〕25号）",
    };
}
