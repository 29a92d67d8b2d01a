using Jiping.Core.Data;

namespace Jiping.Core.Tests.Data;

public class NearestWordsTests
{
    private static readonly string[] Known = ["基本支出", "项目支出", "公用经费", "一般公共预算支出", "hunan-whole"];

    [Theory]
    [InlineData("基本支岀", "基本支出")]
    [InlineData("公共预算支出", "一般公共预算支出")]
    [InlineData("hunan-whol", "hunan-whole")]
    public void Nearest_IsFirst(string word, string expected) => Assert.Equal(expected, NearestWords.Of(word, Known)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("天气")]
    public void StrangeWords_HaveNone(string word) => Assert.Empty(NearestWords.Of(word, Known));

    [Fact]
    public void LongWords_AreNotCompared() => Assert.Empty(NearestWords.Of(new string('支', 100_000), Known));
}
