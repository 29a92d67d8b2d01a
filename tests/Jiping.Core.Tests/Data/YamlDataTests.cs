using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Data;

namespace Jiping.Core.Tests.Data;

public class YamlDataTests
{
    [Fact]
    public void Parse_Mapping_KeepsOrderWordsAndPlaces()
    {
        var root = YamlData.Parse("a.yaml", "甲: 1\n乙:\n  - 二\n  - \"三 # 不是注释\" # 注释\n丙: ~\n丁: ''\n");

        Assert.Equal(["甲", "乙", "丙", "丁"], root.Entries.Select(static entry => entry.Key));
        Assert.Equal(["二", "三 # 不是注释"], root["乙"]!.Items.Select(static item => item.Text));
        Assert.Equal((4, 5), (root["乙"]!.Items[1].Line, root["乙"]!.Items[1].Column));
        Assert.Equal((2, 1), (root.Entries[1].Line, root.Entries[1].Column));
        Assert.True(root["丙"]!.IsEmpty && root["丁"]!.IsEmpty);
        Assert.Null(root["戊"]);
    }

    [Fact]
    public void Parse_QuotedTilde_IsAWord() => Assert.Equal("~", YamlData.Parse("a.yaml", "a: '~'")["a"]!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("\n# 只有注释\n")]
    public void Parse_Nothing_IsAnEmptyMapping(string text) => Assert.Empty(YamlData.Parse("a.yaml", text).Entries);

    [Theory]
    [InlineData("a: 1\nb: &x 2\n", 2, "锚点")]
    [InlineData("a: 1\nb: *x\n", 2, "锚点")]
    [InlineData("a: 1\n&k b: 2\n", 2, "锚点")]
    [InlineData("a: 1\nb: !!binary x\n", 2, "标记")]
    [InlineData("a: !x {b: 1}\n", 1, "标记")]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, "“a”写了两次")]
    [InlineData("a: 1\n---\nb: 2\n", 2, "一份数据")]
    [InlineData("a: 1\n? {x: 1}\n: 2\n", 2, "键应是一个词")]
    [InlineData("a: [1, 2\n", 2, "YAML")]
    [InlineData("a: 1\n b: 2\n", 2, "YAML")]
    [InlineData("a:\n\t- 1\n", 1, "YAML")]
    [InlineData("a: \"没有结尾\n", 1, "YAML")]
    public void Parse_Fault_NamesTheLine(string text, int line, string words)
    {
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => YamlData.Parse("数据.yaml", text)).Problems);

        Assert.Equal(line, problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith($"“数据.yaml”第 {line} 行：", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Deep_IsRefused()
    {
        Assert.Equal(DataKind.Sequence, YamlData.Parse("a.yaml", new string('[', 30) + new string(']', 30)).Kind);

        var fault = Assert.Throws<DataFileException>(static () => YamlData.Parse("a.yaml", new string('[', 200_000)));

        Assert.Contains("嵌套", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Huge_IsRefusedUnread() =>
        Assert.Contains("8 MB", Assert.Throws<DataFileException>(static () => YamlData.Parse("a.yaml", new string(' ', (8 << 20) + 1))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("a: \"\\uD800\"")]
    [InlineData("a: \"\\xZZ\"")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("%TAG ! tag:x,2000:\n---\na: 1")]
    [InlineData("a: |9999999999\n  x")]
    [InlineData("a: \0")]
    public void Parse_OddEscapes_NeverCrash(string text) => Read(text);

    [Fact]
    public void Parse_AnyText_IsDataOrAFault()
    {
        var pieces = Gen.Elements("a", "甲", ":", " ", "\n", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "&x", "*x", "!", "|", ">", "%", "?", "~", "\t", "---", "...", "\\", "\uD83D", "  ", "<<");

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(pieces.ListOf().Select(string.Concat).ToArbitrary(), static text =>
        {
            Read(text);
            return true;
        }));
    }

    private static void Read(string text)
    {
        try
        {
            Assert.NotNull(YamlData.Parse("a.yaml", text));
        }
        catch (DataFileException exception)
        {
            Assert.NotEmpty(exception.Problems);
        }
    }
}
