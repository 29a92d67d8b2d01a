using System.Text.Json;

namespace Jiping.Cli.Tests;

/// <summary>What is said once of a batch: its last line, its last sections, its files.</summary>
public sealed class BatchSummaryTests : IDisposable
{
    private const string Shared = "一是加强档案资源建设。全年接收各单位移交档案，组织专班对民国时期历史档案逐页修复、扫描、著录，建立目录数据库并对外提供查阅，群众办理婚姻、工龄、林权等事项时不再往返奔波，窗口服务受到来访群众好评。";

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Json_EndsWithTheBatch(string jobs)
    {
        Batch();

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--format", "json", "--jobs", jobs);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(3, run.Lines.Count);
        Assert.All(run.Lines, static line => JsonSchemaCheck.Valid(line, "docs", "check-result.schema.json"));
        var pair = JsonDocument.Parse(run.Lines[^1]).RootElement.GetProperty("batch").GetProperty("similar")[0];
        Assert.Equal("JP705", pair.GetProperty("rule").GetString());
        Assert.Equal(materials.PathOf("in/乙.txt"), pair.GetProperty("first").GetProperty("package").GetString());
        Assert.Equal("正文第3行", pair.GetProperty("places")[0].GetProperty("second").GetProperty("place").GetString());
    }

    /// <summary>One last line, whatever there is to say.</summary>
    [Fact]
    public void Roster_StandsInTheSameLine()
    {
        Batch();

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--roster", materials.File("名单.md", "|单位名称|\n|-|\n|青禾县档案馆|\n"), "--format", "json");

        Assert.Equal(3, run.Lines.Count);
        JsonSchemaCheck.Valid(run.Lines[^1], "docs", "check-result.schema.json");
        var last = JsonDocument.Parse(run.Lines[^1]).RootElement;
        Assert.True(last.TryGetProperty("roster", out _) && last.TryGetProperty("batch", out _));
    }

    [Fact]
    public void Text_SaysItBeforeTheSums()
    {
        Batch();

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"));

        int section = run.Output.IndexOf("雷同段落（JP705", StringComparison.Ordinal);
        Assert.InRange(section, 1, run.Output.IndexOf("共检查 2 份材料", StringComparison.Ordinal));
    }

    [Fact]
    public void Out_WritesItBesideTheResults()
    {
        Batch();

        CliRun.Of("check", "--batch", materials.PathOf("in"), "--format", "json", "--format", "text", "--out", materials.PathOf("out"));

        JsonSchemaCheck.Valid(File.ReadAllText(materials.PathOf("out/全批情况.json")), "docs", "check-result.schema.json");
        Assert.StartsWith("雷同段落", File.ReadAllText(materials.PathOf("out/全批情况.txt")), StringComparison.Ordinal);
    }

    private void Batch()
    {
        foreach (string place in (ReadOnlySpan<string>)["甲", "乙"])
            materials.File($"in/{place}.txt", $"2024年度部门整体支出绩效自评报告\n单位名称：{(place == "甲" ? "青禾县档案馆" : "白石县档案馆")}\n{Shared}\n");
    }
}
