namespace Jiping.Checking.Tests.Relations;

/// <summary>Scores and their grade words.</summary>
public sealed partial class SentenceFinderTests
{
    [Theory]
    [InlineData("自评得分97分，绩效等级为“优”", "Exact Grade 97 → 优")]
    [InlineData("综合绩效评分为80分，良好。", "Exact Grade 80 → 良好")]
    [InlineData("自评得分90分，等级为优。", "Exact Grade 90 → 优")]
    [InlineData("自评得分79.9分，等级为“良”。", "Broken Grade 79.9 → 良")]
    [InlineData("每项10分，优先安排。", "")]
    [InlineData("自评总分95.50分，扣分4.50分，等级为“优”。", "Exact Grade 95.50 → 优")]
    public void Grades(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));
}
