using Jiping.Core.Data;

namespace Jiping.Core.Tests.Data;

public class DataReaderTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData(" -0.50 ", -0.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("12，345，678", 12345678)]
    [InlineData("１２．５", 12.5)]
    [InlineData("−3", -3)]
    public void TryNumber_AsPeopleTypeIt(string word, double expected)
    {
        Assert.True(DataReader.TryNumber(word, out decimal number));
        Assert.Equal((decimal)expected, number);
    }

    [Theory]
    [InlineData("9,5")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1.2,345")]
    [InlineData("1e3")]
    [InlineData("①")]
    [InlineData("12%")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999")]
    public void TryNumber_NoNumber_IsRefused(string word) => Assert.False(DataReader.TryNumber(word, out _));

    [Fact]
    public void Members_NamesWhatIsUnknownAndWhatIsMissing()
    {
        var data = new DataReader("a.yaml");
        var node = YamlData.Parse("a.yaml", "name: 甲\nwieght: 3\nid:\n");

        Assert.True(data.Members(node, "指标", ["id", "name"], ["weight"]));

        Assert.Equal([2, 1], data.Problems.Select(static problem => problem.Line));
        Assert.Contains("“wieght”", data.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("weight", data.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("缺少“id”", data.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_OfAWord_IsReported()
    {
        var data = new DataReader("a.yaml");

        Assert.False(data.Members(YamlData.Parse("a.yaml", "甲"), "指标", [], []));
        Assert.Single(data.Problems);
    }

    [Fact]
    public void Values_OfTheWrongKind_AreReportedWithTheirLines()
    {
        var data = new DataReader("a.yaml");
        var node = YamlData.Parse("a.yaml", "number: 甲\nwhole: 1.5\nflag: 也许\ndate: 2024-13-01\nword: [甲]\nlist: 甲\nchoice: 丙\nwords: [甲, [乙]]\n");

        Assert.Null(data.Number(node, "number"));
        Assert.Null(data.Whole(node, "whole"));
        Assert.True(data.Flag(node, "flag", missing: true));
        Assert.Null(data.Date(node, "date"));
        Assert.Null(data.Word(node, "word"));
        Assert.Empty(data.Items(node, "list"));
        Assert.Equal(2, data.Choice(node, "choice", new Dictionary<string, int> { ["甲"] = 1 }, 2));
        Assert.Equal(["甲"], data.Words(node, "words"));
        Assert.Equal(Enumerable.Range(1, 8), data.Problems.Select(static problem => problem.Line));
    }

    [Fact]
    public void Values_ThatAreRight_AreRead()
    {
        var data = new DataReader("a.yaml");
        var node = YamlData.Parse("a.yaml", "flag: 否\nother: True\ndate: 2025年7月1日\nempty:\n");

        Assert.False(data.Flag(node, "flag", missing: true));
        Assert.True(data.Flag(node, "other"));
        Assert.Equal(new DateOnly(2025, 7, 1), data.Date(node, "date"));
        Assert.Null(data.Word(node, "empty"));
        Assert.Empty(data.Items(node, "empty"));
        Assert.Empty(data.Problems);
    }
}
