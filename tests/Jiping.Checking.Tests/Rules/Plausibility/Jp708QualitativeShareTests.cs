using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Tests.Rules.Scoring;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Half of the points or more rest on words; said as advice.</summary>
public sealed class Jp708QualitativeShareTests
{
    private const string Counted = "产出指标｜数量指标｜讲座｜≥10场｜12场｜{0}｜{0}｜";
    private const string Worded = "效益指标｜社会效益｜科学素质｜提升｜提升｜{0}｜{0}｜/^｜可持续影响｜长效机制｜健全｜健全｜{1}｜{1}｜";

    [Theory]
    [InlineData(30, 40, 20, "占指标分值90分的66.7%")]
    [InlineData(45, 25, 20, "占指标分值90分的50%")]
    [InlineData(10, 40, 40, "占指标分值90分的88.9%")]
    public void Bad_IsAdvised(int counted, int first, int second, string says)
    {
        var result = EvaluationForm.Check(Rows(counted, first, second));

        EvaluationForm.Finds<Jp708QualitativeShare>(result, Severity.Warning, says);
        Assert.DoesNotContain(result.Findings, static finding => finding.Rule == "JP708");
    }

    [Theory]
    [InlineData(50, 20, 20)]
    [InlineData(46, 24, 20)]
    [InlineData(80, 5, 5)]
    public void Good_IsNotFound(int counted, int first, int second) => Assert.Empty(EvaluationForm.All<Jp708QualitativeShare>(EvaluationForm.Check(Rows(counted, first, second))));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        Assert.Contains("占60分", new Jp708QualitativeShare().Bad, StringComparison.Ordinal);
        Assert.Contains("占20分", new Jp708QualitativeShare().Good, StringComparison.Ordinal);
        Assert.Single(EvaluationForm.All<Jp708QualitativeShare>(EvaluationForm.Check(Rows(30, 30, 30))));
        Assert.Empty(EvaluationForm.All<Jp708QualitativeShare>(EvaluationForm.Check(Rows(70, 10, 10))));
    }

    private static string Rows(int counted, int first, int second) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Counted, counted) + "/" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Worded, first, second);
}
