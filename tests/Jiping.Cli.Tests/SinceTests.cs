using System.Text;
using System.Text.Json;

namespace Jiping.Cli.Tests;

public sealed class SinceTests : IDisposable
{
    private const string Other = "青禾县科协2024年公务接待费6.00万元，比上年的5.00万元增加2.00万元。";

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    private string Earlier(string path, params string[] more)
    {
        var run = CliRun.Of([.. (string[])["check", "--format", "json", materials.PathOf(path)], .. more]);
        return materials.File("上次.json", run.Output);
    }

    private static JsonElement Json(CliRun run)
    {
        JsonSchemaCheck.Valid(run.Output, "docs", "check-result.schema.json");
        return JsonDocument.Parse(run.Output).RootElement;
    }

    [Fact]
    public void Mended_IsFixed_UntouchedIsUnchanged_OtherValuesAreChanged()
    {
        materials.File("材料/报告.txt", $"{Materials.Wrong}\n{Other}");
        var earlier = Earlier("材料");
        materials.File("材料/报告.txt", $"{Materials.Clean}\n{Other}");
        var mended = Json(CliRun.Of("check", "--format", "json", materials.PathOf("材料"), "--since", earlier));
        Assert.Equal("unchanged", mended.GetProperty("findings")[0].GetProperty("since").GetString());
        var since = mended.GetProperty("since");
        Assert.Equal((1, 0, 0), (since.GetProperty("unchanged").GetInt32(), since.GetProperty("changed").GetInt32(), since.GetProperty("new").GetInt32()));
        Assert.Equal("JP101", since.GetProperty("fixed")[0].GetProperty("rule").GetString());

        materials.File("材料/报告.txt", $"{Materials.Wrong.Replace("30.00", "31.00", StringComparison.Ordinal)}\n{Other}");
        var changed = Json(CliRun.Of("check", "--format", "json", materials.PathOf("材料"), "--since", earlier)).GetProperty("since");
        Assert.Equal((1, 1, 0), (changed.GetProperty("unchanged").GetInt32(), changed.GetProperty("changed").GetInt32(), changed.GetProperty("new").GetInt32()));
        Assert.Equal(0, changed.GetProperty("fixed").GetArrayLength());
        Assert.Contains("30.00", changed.GetProperty("changes")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_SaysWhatIsMendedAndWhatIsNew()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var earlier = Earlier("材料");
        materials.File("材料/报告.txt", Other);
        var run = CliRun.Of("check", materials.PathOf("材料"), "--since", earlier);
        Assert.Contains("已改 1、未改 0、改了但仍不符 0、新增 1。", run.Output, StringComparison.Ordinal);
        Assert.Contains("（新增）", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public void DocumentNotHandedInAgain_IsNotMended()
    {
        materials.File("材料/甲.txt", Materials.Wrong);
        materials.File("材料/乙.txt", "说明。");
        var earlier = Earlier("材料");
        File.Delete(materials.PathOf("材料/甲.txt"));
        var since = Json(CliRun.Of("check", "--format", "json", materials.PathOf("材料"), "--since", earlier)).GetProperty("since");
        Assert.Equal((0, 1), (since.GetProperty("fixed").GetArrayLength(), since.GetProperty("missing").GetArrayLength()));
    }

    [Fact]
    public void OnePackage_IsComparedWithTheOnlyOne_WhateverItsName()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var earlier = Earlier("材料");
        materials.File("改后的材料/报告.txt", Materials.Wrong);
        var run = CliRun.Of("check", materials.PathOf("改后的材料"), "--since", earlier);
        Assert.Contains("未改 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_IsMatchedPackageByPackage_StrangersAreSaid()
    {
        materials.File("各单位/甲/报告.txt", Materials.Wrong);
        materials.File("各单位/乙/报告.txt", Other);
        var earlier = Earlier("各单位", "--batch");
        materials.File("各单位/丙/报告.txt", "北川县文联2024年基本支出为100.00万元，其中：人员经费60.00万元，公用经费30.00万元。");
        var run = CliRun.Of("check", "--batch", "--format", "json", materials.PathOf("各单位"), "--since", earlier);
        var results = run.Lines.Select(static line => JsonDocument.Parse(line).RootElement).ToDictionary(static r => r.GetProperty("package").GetString()!);
        Assert.Equal(1, results["甲"].GetProperty("since").GetProperty("unchanged").GetInt32());
        Assert.Equal(JsonValueKind.Null, results["丙"].GetProperty("since").GetProperty("package").ValueKind);
        Assert.False(results["丙"].GetProperty("findings")[0].TryGetProperty("since", out _));
    }

    [Fact]
    public void Utf16FromAWindowsConsole_IsRead()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var earlier = Earlier("材料");
        File.WriteAllText(earlier, File.ReadAllText(earlier), Encoding.Unicode);
        Assert.Contains("未改 1", CliRun.Of("check", materials.PathOf("材料"), "--since", earlier).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不是 JSON")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    [InlineData("")]
    [InlineData("{\"contract\":\"1\",\"package\":\"甲\",\"findings\":[")]
    public void WhatIsNoResult_IsUnusable(string content)
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var run = CliRun.Of("check", materials.PathOf("材料"), "--since", materials.File("上次.json", content));
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("不是 jiping check --format json 的结果", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsUnusable()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var run = CliRun.Of("check", materials.PathOf("材料"), "--since", materials.PathOf("没有.json"));
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("不存在", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_BatchOnOutput_IsOneLogOfSeveralRuns()
    {
        materials.File("各单位/甲/报告.txt", Materials.Wrong);
        materials.File("各单位/乙/报告.txt", Other);
        materials.File("各单位/丙.docx", "坏");
        var run = CliRun.Of("check", "--batch", "--format", "sarif", materials.PathOf("各单位"));
        var log = JsonDocument.Parse(run.Output).RootElement;
        SarifDemands.Check(log);
        Assert.Equal(3, log.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void Sarif_OfOnePackage_IsALog()
    {
        materials.File("材料/报告.txt", Materials.Wrong);
        var log = JsonDocument.Parse(CliRun.Of("check", "--format", "sarif", materials.PathOf("材料")).Output).RootElement;
        SarifDemands.Check(log);
        Assert.Equal("JP101", log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }
}
