using System.Text.Json;

namespace Jiping.Cli.Tests;

/// <summary>The bureau's own list and roster on the command line.</summary>
public sealed class BureauTests : IDisposable
{
    private const string Reference = "| 单位名称 | 年度 | 项目名称 | 全年预算数（万元） |\n| --- | --- | --- | --- |\n| 青禾县科协 | 2024 | 科普专项经费 | 10.00 |\n";

    private const string Roster = "| 单位名称 | 应交材料 |\n| --- | --- |\n| 青禾县科协 | 自评报告 |\n| 青禾县文联 | 自评报告 |\n| 青禾县档案馆 | 自评报告、自评表 |\n";

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Single_SaysWhoItIsOnBothLists()
    {
        var run = CliRun.Of("check", Report("甲.txt", "青禾县科协"), "--reference", materials.File("底册.md", Reference), "--roster", materials.File("名单.md", Roster));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("底册：按“青禾县科协”核对", run.Output, StringComparison.Ordinal);
        Assert.Contains("名单：“青禾县科协”在名单中，应交材料齐全", run.Output, StringComparison.Ordinal);
        Assert.Contains("JP501", run.Output, StringComparison.Ordinal);
        Assert.Equal("底册：读到 1 个单位、1 个金额、1 个项目、0 条指标。\n名单：读到 3 个单位。\n", run.Error);
    }

    [Fact]
    public void Single_JsonSatisfiesTheSchema()
    {
        var run = CliRun.Of("check", Report("甲.txt", "青禾县档案馆"), "--reference", materials.File("底册.md", Reference), "--roster", materials.File("名单.md", Roster), "--format", "json");

        JsonSchemaCheck.Valid(run.Output, "docs", "check-result.schema.json");
        var result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(JsonValueKind.Null, result.GetProperty("reference").GetProperty("unit").ValueKind);
        Assert.Contains("底册中没有“青禾县档案馆”", result.GetProperty("reference").GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal("青禾县档案馆", result.GetProperty("roster").GetProperty("unit").GetString());
        Assert.Equal("自评表", Assert.Single(result.GetProperty("roster").GetProperty("missing").EnumerateArray()).GetString());
    }

    [Fact]
    public void UnitThatIsNotFound_IsSaidAndNoFault()
    {
        var run = CliRun.Of("check", Report("甲.txt", "白石县文联"), "--reference", materials.File("底册.md", Reference), "--roster", materials.File("名单.md", Roster));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("未与底册核对：底册中没有“白石县文联”", run.Output, StringComparison.Ordinal);
        Assert.Contains("名单：名单中没有“白石县文联”", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("error", ExitCode.Clean)]
    public void MissingProjectForm_CountsAsAWarning(string level, int expected) => Assert.Equal(
        expected, CliRun.Of("check", Report("甲.txt", "青禾县科协"), "--reference", materials.File("底册.md", Reference), "--fail-on", level).ExitCode);

    [Fact]
    public void SeveralReferences_ComplementEachOther()
    {
        var second = materials.File("目标.md", "| 单位名称 | 三级指标 | 指标值 |\n| --- | --- | --- |\n| 青禾县科协 | 活动场次 | ≥8场 |\n");

        var run = CliRun.Of("check", Report("甲.txt", "青禾县科协"), "--reference", materials.File("底册.md", Reference), "--reference", second);

        Assert.Contains("读到 1 个单位、1 个金额、1 个项目、1 条指标", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reference", "没有这个文件.xlsx", null, "不存在")]
    [InlineData("--reference", "底册.md", "| 项目名称 | 年初预算数（万元） |\n| --- | --- |\n| 某项目 | 1.00 |\n", "没有单位名称列")]
    [InlineData("--reference", "底册.md", "| 单位名称 | 单位编码 |\n| --- | --- |\n| 甲局 | 101 |\n", "没有金额、项目或指标列")]
    [InlineData("--reference", "底册.md", "| 单位名称 | 年初预算数（万元） |\n| --- | --- |\n| 甲局 | 1.00 |\n| 甲局 | 2.00 |\n", "两个不同的数")]
    [InlineData("--reference", "底册.xlsx", "not a workbook", "底册.xlsx")]
    [InlineData("--reference", "底册.csv", "单位名称,年初预算数\n甲局,1\n", "类型无法识别")]
    [InlineData("--roster", "没有这个文件.xlsx", null, "不存在")]
    [InlineData("--roster", "名单.md", "| 联系人 | 电话 |\n| --- | --- |\n| 某某 | 无 |\n", "没有找到单位名称列")]
    [InlineData("--roster", "名单.md", "| 单位名称 | 序号 |\n| --- | --- |\n| 甲局 | 1 |\n| 甲局 | 2 |\n", "出现两次")]
    public void FaultyList_StopsTheRunWithOneMessage(string option, string name, string? text, string message)
    {
        var list = text is null ? materials.PathOf(name) : materials.File(name, text);

        foreach (var run in new[]
        {
            CliRun.Of("check", Report("甲.txt", "青禾县科协"), option, list),
            CliRun.Of("check", "--batch", materials.Root, option, list),
        })
        {
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.StartsWith("错误：", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folder_IsNoList() =>
        Assert.Contains("是文件夹", CliRun.Of("check", Report("甲.txt", "青禾县科协"), "--roster", materials.Root).Error, StringComparison.Ordinal);

    [Fact]
    public void TwoRosters_AreRefused()
    {
        var roster = materials.File("名单.md", Roster);

        Assert.Contains("只能给一次", CliRun.Of("check", Report("甲.txt", "青禾县科协"), "--roster", roster, "--roster", roster).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_EndsWithTheRoster()
    {
        var roster = Batch();

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--roster", roster);

        var output = run.Output[run.Output.IndexOf("名单核对", StringComparison.Ordinal)..];
        Assert.Contains("名单核对（名单.md，应报 3 个单位）", output, StringComparison.Ordinal);
        Assert.Contains("已报送 2 个（其中缺附件 1 个、读不了 0 个），未报送 1 个，重复报送 1 个，名单外材料 1 份。", output, StringComparison.Ordinal);
        Assert.Contains("未报送：\n    青禾县文联\n", output, StringComparison.Ordinal);
        Assert.Contains("青禾县档案馆：缺 自评表", output, StringComparison.Ordinal);
        Assert.Contains("丁.txt：名单中没有“白石县文联”", output, StringComparison.Ordinal);
        Assert.StartsWith("必改 ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void BatchJson_HasTheRosterAsItsLastLine(string jobs)
    {
        var roster = Batch();

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--roster", roster, "--format", "json", "--jobs", jobs);

        Assert.Equal(5, run.Lines.Count);
        Assert.All(run.Lines, static line => JsonSchemaCheck.Valid(line, "docs", "check-result.schema.json"));
        var result = JsonDocument.Parse(run.Lines[^1]).RootElement.GetProperty("roster");
        Assert.Equal("submitted absent incomplete", string.Join(' ', result.GetProperty("units").EnumerateArray().Select(static unit => unit.GetProperty("status").GetString())));
        Assert.Equal(2, result.GetProperty("units")[0].GetProperty("packages").GetArrayLength());
        Assert.Equal(1, result.GetProperty("summary").GetProperty("others").GetInt32());
    }

    [Fact]
    public void BatchOut_WritesTheRosterBesideTheResults()
    {
        var roster = Batch();

        CliRun.Of("check", "--batch", materials.PathOf("in"), "--roster", roster, "--format", "json", "--format", "text", "--out", materials.PathOf("out"));

        JsonSchemaCheck.Valid(File.ReadAllText(materials.PathOf("out/名单核对.json")), "docs", "check-result.schema.json");
        Assert.StartsWith("名单核对", File.ReadAllText(materials.PathOf("out/名单核对.txt")), StringComparison.Ordinal);
    }

    /// <summary>The lists often lie beside the packages; they are none.</summary>
    [Fact]
    public void ListsInTheFolderOfTheBatch_AreNoPackages()
    {
        Report("甲.txt", "青禾县科协");

        var run = CliRun.Of("check", "--batch", materials.Root, "--roster", materials.File("名单.md", Roster), "--reference", materials.File("底册.md", Reference));

        Assert.Contains("共检查 1 份材料", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadablePackage_IsOnTheRosterByItsName()
    {
        materials.File("in/青禾县文联.docx", "not a docx");

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--roster", materials.File("名单.md", Roster));

        Assert.Contains("读不了：\n    青禾县文联", run.Output, StringComparison.Ordinal);
    }

    private string Batch()
    {
        Report("in/甲.txt", "青禾县科协");
        Report("in/乙.txt", "青禾县科学技术协会");
        Report("in/丙.txt", "青禾县档案馆");
        Report("in/丁.txt", "白石县文联");
        return materials.File("名单.md", Roster);
    }

    private string Report(string name, string unit) =>
        materials.File(name, $"2024年度部门整体支出绩效自评报告\n单位名称：{unit}\n2024年基本支出为100.00万元，其中：人员经费60.00万元，公用经费40.00万元。\n");
}
