using System.Text.Json;
using Jiping.Checking.Catalog;
using Jiping.Checking.Rules;

namespace Jiping.Cli.Tests;

public sealed class OtherCommandTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Read_ShowsParagraphsTablesAndWhatIsLeftOut()
    {
        var file = materials.File("表.html", "<p>第一段</p><table><tr><td colspan=2>合计</td></tr><tr><td>1</td><td>2</td></tr></table>");

        var run = CliRun.Of("read", file);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("[正文第1段] 第一段", run.Output, StringComparison.Ordinal);
        Assert.Contains("[正文表1] 2 行 2 列", run.Output, StringComparison.Ordinal);
        Assert.Contains("  1 | 合计〔占2列〕 |", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2 | 1 | 2 |", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有未读的内容。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Json_HoldsTheBlocks()
    {
        using var json = JsonDocument.Parse(CliRun.Of("read", materials.File("报告.txt", "第一段"), "--format", "json").Output);

        var block = json.RootElement.GetProperty("documents")[0].GetProperty("blocks")[0];
        Assert.Equal("第一段", block.GetProperty("text").GetString());
        Assert.Equal(1, block.GetProperty("paragraph").GetInt32());
    }

    [Fact]
    public void Rules_ListsAllOfThem()
    {
        var run = CliRun.Of("rules");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.All(RuleCatalog.All, rule => Assert.Contains($"{rule.Id}  {RuleWords.Family(rule)}  {rule.Title}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_Json_ListsAllOfThem()
    {
        using var json = JsonDocument.Parse(CliRun.Of("rules", "--format", "json").Output);

        Assert.Equal(RuleCatalog.All.Select(static r => r.Id), json.RootElement.EnumerateArray().Select(static r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public void Rules_Markdown_WritesAPageEach()
    {
        var run = CliRun.Of("rules", "--format", "markdown", "--out", materials.PathOf("rules"));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(RuleCatalog.All.Count + 1, Directory.GetFiles(materials.PathOf("rules")).Length);
    }

    [Fact]
    public void Explain_SaysEverythingOfARule() => Assert.All(RuleCatalog.All, static rule =>
    {
        var run = CliRun.Of("explain", rule.Id.ToLowerInvariant());

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.StartsWith($"{rule.Id} {rule.Title}（", run.Output, StringComparison.Ordinal);
        Assert.Contains(rule.Mend.Split('\n')[0].Trim(), run.Output, StringComparison.Ordinal);
    });
}
