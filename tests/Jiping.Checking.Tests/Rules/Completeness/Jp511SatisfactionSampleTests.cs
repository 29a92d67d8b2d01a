using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp511SatisfactionSampleTests
{
    [Theory]
    [InlineData("服务对象满意度｜≥95%｜98%")]
    [InlineData("群众满意度｜95%｜100%")]
    [InlineData("受益学生满意率｜≥90%｜97.5%")]
    public void SatisfactionWithoutSample_IsAdvice(string row)
    {
        var result = SelfEvaluation.Check(WholeReport.With(), Form(row));

        Assert.Equal("JP511", Assert.Single(result.Advice).Rule);
        Assert.DoesNotContain(result.Findings, static finding => finding.Rule == "JP511");
    }

    [Theory]
    [InlineData("发放问卷200份，收回186份。")]
    [InlineData("随机抽样电话回访80户。")]
    [InlineData("开展满意度调查，群众反映较好。")]
    public void Sample_IsEnough(string sentence) =>
        Assert.Empty(SelfEvaluation.Check(WholeReport.With(end: sentence), Form("服务对象满意度｜≥95%｜98%")).Advice);

    [Fact]
    public void WordsInsteadOfAValue_AreQuiet() => Assert.Empty(SelfEvaluation.Check(WholeReport.With(), Form("服务对象满意度｜满意｜满意")).Advice);

    [Fact]
    public void ItIsAdvice() => Assert.True(new Jp511SatisfactionSample().IsAdvice);

    private static Document Form(string row) => WholeReport.Form("产出指标｜数量指标｜科普活动｜≥12场｜13场｜80｜80", $"满意度指标｜满意度｜{row}｜10｜10");
}
