using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Tests.Batches;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>What reports of a batch share; see also <see cref="SimilarParagraphsTests"/>.</summary>
public sealed class Jp705SimilarParagraphsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Bad_IsFoundWithBothPlaces(int paragraph)
    {
        var pair = Assert.Single(BatchOfReports.Compare(("甲", "云溪市松岭区档案馆", 2024, BatchOfReports.Of(paragraph, "松岭区", 12)), ("乙", "云溪市青山区档案馆", 2024, BatchOfReports.Of(paragraph, "青山区", 15))));

        Assert.Equal(("甲", "乙", 1, false), (pair.First.Package, pair.Second.Package, pair.Paragraphs, pair.IsSameUnit));
        Assert.Equal("正文第3段", Assert.Single(pair.Places).First.Words);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    public void Good_IsNotFound(int one, int other) => Assert.Empty(
        BatchOfReports.Compare(("甲", "云溪市松岭区档案馆", 2024, BatchOfReports.Of(one, "松岭区", 12)), ("乙", "云溪市青山区档案馆", 2024, BatchOfReports.Of(other, "青山区", 15))));

    /// <summary>It belongs to no package, so that no finding carries its id; its examples describe two reports.</summary>
    [Fact]
    public void Rule_SaysThatItIsOfABatch() => Assert.Contains("批量检查", new Jp705SimilarParagraphs().Checks, StringComparison.Ordinal);
}
