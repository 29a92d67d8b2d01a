using Jiping.Checking.Indicators;
using Jiping.Core.Relations;

namespace Jiping.Checking.Tests.Indicators;

public sealed class GoalTests
{
    [Theory]
    [InlineData("≥8次", "≧8次")]
    [InlineData("≥8次", "8次")]
    [InlineData("≥8次", "不少于8次")]
    [InlineData("≥8次", ">=8次")]
    [InlineData("≥8", "≥8次")]
    [InlineData("≥2万人次", "≥20000人次")]
    [InlineData("100%", "＝100％")]
    [InlineData("≥95%", "＞95%")]
    [InlineData("健全", "健 全。")]
    public void SameGoal_IsKept(string approved, string printed) => Assert.Equal(Verdict.Exact, Against(approved, printed));

    [Theory]
    [InlineData("≥8次", "≥6次")]
    [InlineData("≥95%", "≥90%")]
    [InlineData("≤30天", "≥30天")]
    [InlineData("≥8次", "≥8人")]
    [InlineData("健全", "基本健全")]
    [InlineData("≥8次", "较多")]
    public void OtherGoal_IsChanged(string approved, string printed) => Assert.Equal(Verdict.Broken, Against(approved, printed));

    [Fact]
    public void BlankGoal_IsNotJudged() => Assert.Equal(Verdict.Unknown, Against("≥8次", ""));

    private static Verdict Against(string approved, string printed) => Goal.Of(printed, []).Against(Goal.Of(approved, [])).Verdict;
}
