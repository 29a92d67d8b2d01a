using Jiping.Core.Quantities;
using Jiping.DataCompiler;

namespace Jiping.Core.Tests.Lexicon;

public class LexiconCompilerTests
{
    [Theory]
    [InlineData("units:\n  - {symbol: 元, dimension: money}\n  - {symbol: 圆, dimension: money, aliases: [元]}", 3, "“元”重复")]
    [InlineData("units:\n  - {symbol: 元, dimension: cash}", 2, "没有“cash”这种 dimension")]
    [InlineData("units:\n  - {symbol: 万元, dimension: money, base: 元}", 2, "base“元”不是任何单位的 symbol")]
    [InlineData("units:\n  - {symbol: 元, dimension: money}\n  - {symbol: 亩, dimension: area, base: 元}", 3, "dimension 不同")]
    [InlineData("units:\n  - symbol: 元\n    dimension: money\n    factor: 很多", 4, "factor“很多”应是大于 0 的数")]
    [InlineData("units:\n  - {dimension: money}", 2, "缺少“symbol”")]
    [InlineData("units:\n  - {symbol: 元, dimension: money, alias: [圆]}", 2, "没有“alias”这一项")]
    [InlineData("units:\n  - {symbol: 元, dimension: money, aliases: ['']}", 2, "不能为空")]
    [InlineData("lists:\n  totals:\n    about: a\n    source: s\n    words: []", 5, "没有词")]
    [InlineData("lists:\n  totals:\n    about: a\n    source: s\n    words: [合计, 合计]", 5, "“合计”重复")]
    [InlineData("lists:\n  Total_Words:\n    about: a\n    source: s\n    words: [合计]", 2, "小写英文单词")]
    [InlineData("lists:\n  totals:\n    about: a\n    words: [合计]", 3, "缺少“source”")]
    [InlineData("units:\n  - {symbol: 元}}", 2, "不是有效的 YAML")]
    [InlineData("- 元", 1, "文件顶层")]
    [InlineData("numbers: []", 1, "没有“numbers”这一项")]
    public void Fault_NamesFileAndLine(string yaml, int line, string message)
    {
        var exception = Assert.Throws<DataException>(() => LexiconCompiler.Compile([("data/lexicon/test.yaml", yaml)]));

        Assert.Contains(exception.Problems, p => p.Path == "data/lexicon/test.yaml" && p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.StartsWith($"data/lexicon/test.yaml(", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_InTwoFiles_NamesTheFirst()
    {
        const string List = "lists:\n  totals:\n    about: a\n    source: s\n    words: [合计]";

        var exception = Assert.Throws<DataException>(() => LexiconCompiler.Compile([("a.yaml", List), ("b.yaml", List)]));

        var problem = Assert.Single(exception.Problems);
        Assert.Equal("b.yaml", problem.Path);
        Assert.Contains("a.yaml 第 2 行", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFault_IsReported()
    {
        const string Yaml = "units:\n  - {symbol: 元, dimension: cash}\n  - {symbol: 分, dimension: marks}";

        var exception = Assert.Throws<DataException>(() => LexiconCompiler.Compile([("units.yaml", Yaml)]));

        Assert.Equal(2, exception.Problems.Count);
    }

    [Fact]
    public void Code_EscapesWords()
    {
        var code = LexiconCompiler.Compile([("words.yaml", "lists:\n  odd-words:\n    about: a < b\n    source: s\n    words: ['a\"b', 'c\\d']")]);

        Assert.Contains("public static readonly string[] OddWords", code, StringComparison.Ordinal);
        Assert.Contains("\"a\\\"b\"", code, StringComparison.Ordinal);
        Assert.Contains("\"c\\\\d\"", code, StringComparison.Ordinal);
        Assert.Contains("a &lt; b", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Dimensions_AreThoseOfTheModel()
    {
        var known = Enum.GetNames<Dimension>().Except([nameof(Dimension.Unstated)]).Order(StringComparer.Ordinal);

        Assert.Equal(known, UnitTable.Dimensions.Values.Order(StringComparer.Ordinal));
    }
}
