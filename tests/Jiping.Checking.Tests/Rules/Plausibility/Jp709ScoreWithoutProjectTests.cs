using Jiping.Checking.Rules.Plausibility;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Scores of projects where no project money was spent.</summary>
public sealed class Jp709ScoreWithoutProjectTests
{
    private const string Zero = "2024年基本支出86.42万元，项目支出0万元。\n";

    [Theory]
    [InlineData("科普宣传经费自评得分为90分，等级为优。", "90")]
    [InlineData("1.科普活动综合绩效评分为85分。2.老年大学补助综合绩效评分为88分。", "85")]
    [InlineData("青少年科技教育项目绩效评分92.5分。", "92.5")]
    public void Bad_IsFoundWithZeroAndScores(string text, string score)
    {
        var finding = InReport.Finds<Jp709ScoreWithoutProject>(Zero + text);

        Assert.Equal(["0", score], finding.Locations.Take(2).Select(static place => place.Text));
        Assert.Contains(score + "分", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024年基本支出86.42万元，项目支出6.50万元。\n科普宣传经费自评得分为90分。")]
    [InlineData(Zero + "部门整体支出绩效自评得分为95分。")]
    [InlineData(Zero + "项目管理指标得分8分，专项资金管理得分5分。")]
    [InlineData("2024年基本支出86.42万元，项目支出0万元（科普专项并入公用经费核算）。\n科普宣传经费自评得分为90分。")]
    [InlineData("2023年项目支出0万元。\n2024年项目支出6.50万元。\n科普宣传经费自评得分为90分。")]
    public void Good_IsNotFound(string text) => Assert.Empty(InReport.Of<Jp709ScoreWithoutProject>(text));

    [Fact]
    public void Examples_AreWhatTheySay() => InReport.ExamplesHold<Jp709ScoreWithoutProject>();
}
