using System.Text.Json;

namespace Jiping.Cli.Tests;

public sealed class AcceptanceTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Theory]
    [InlineData("材料/报告.txt", "材料/accepted.yaml", "材料")]
    [InlineData("报告.txt", "报告.accepted.yaml", "报告.txt")]
    [InlineData("报告.txt", "报告.txt.accepted.yaml", "报告.txt")]
    public void AcceptedFinding_NeitherFailsNorCounts(string document, string list, string path)
    {
        materials.File(document, Materials.Wrong);
        string id = IdIn(path);
        materials.File(list, Entry(id));

        var run = CliRun.Of("check", materials.PathOf(path));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("（已接受）", run.Output, StringComparison.Ordinal);
        Assert.Contains("已接受：李敏，2025-07-10：口径不同", run.Output, StringComparison.Ordinal);
        Assert.Contains("必改 0、需说明 0、提示 0（另有已接受 1）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_SaysWhoAcceptedAndWhy()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        materials.File("材料/accepted.yaml", Entry(IdIn("材料")));

        var run = CliRun.Of("check", "--format", "json", materials.PathOf("材料"));

        JsonSchemaCheck.Valid(run.Output, "docs", "check-result.schema.json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("李敏", json.RootElement.GetProperty("findings")[0].GetProperty("accepted").GetProperty("by").GetString());
        Assert.Equal("applied", json.RootElement.GetProperty("acceptance")[0].GetProperty("state").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void ChangedFigures_MakeTheEntryStale()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        materials.File("材料/accepted.yaml", Entry(IdIn("材料")));
        materials.File("材料/报告.txt", Materials.Wrong.Replace("30.00", "31.00", StringComparison.Ordinal));

        var run = CliRun.Of("check", materials.PathOf("材料"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("数字已经变了", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyList_IsUnusableInput()
    {
        materials.File("材料/报告.txt", Materials.Clean);
        materials.File("材料/accepted.yaml", "- id: 1\n");

        var run = CliRun.Of("check", materials.PathOf("材料"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("“accepted.yaml”第1行", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_TakesTheListBesideADocument()
    {
        materials.File("批/甲.txt", Materials.Wrong);
        materials.File("批/甲.accepted.yaml", Entry(IdIn("批/甲.txt")));

        Assert.Equal(ExitCode.Clean, CliRun.Of("check", "--batch", materials.PathOf("批")).ExitCode);
    }

    [Fact]
    public void MissingPath_IsSaidAndTheRestIsChecked()
    {
        var run = CliRun.Of("check", materials.File("甲.txt", Materials.Wrong), materials.PathOf("乙.txt"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("必改 JP101", run.Output, StringComparison.Ordinal);
        Assert.Contains("乙.txt”不存在", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownProfile_NamesThoseThereAre()
    {
        var run = CliRun.Of("check", materials.File("甲.txt", Materials.Clean), "--profile", "随便");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("单位自查（unit）、财政初审（bureau）、公开前校对（publication）", run.Error, StringComparison.Ordinal);
    }

    private string IdIn(string path)
    {
        using var json = JsonDocument.Parse(CliRun.Of("check", "--format", "json", materials.PathOf(path)).Output);
        return json.RootElement.GetProperty("findings")[0].GetProperty("id").GetString()!;
    }

    private static string Entry(string id) => $"- {{id: {id}, rule: JP101, values: 30.00万元, reason: 口径不同, by: 李敏, on: 2025-07-10}}\n";
}
