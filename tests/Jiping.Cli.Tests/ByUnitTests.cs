using System.IO.Compression;
using System.Text.Json;

namespace Jiping.Cli.Tests;

/// <summary>A heap of files of many units.</summary>
public sealed class ByUnitTests : IDisposable
{
    private const string Roster = "| 单位名称 | 单位编码 | 应交材料 |\n| --- | --- | --- |\n| 青禾县科学技术协会 | 101001 | 自评报告 |\n| 青禾县文学艺术界联合会 | 101002 | 自评报告 |\n| 青禾县档案馆 | 101003 | 自评报告 |\n| 青禾县妇女联合会 | 101004 | 自评报告 |\n";

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Heap_IsCheckedUnitByUnit()
    {
        Heap();
        var run = Run("--format", "json");

        Assert.Equal(5, run.Lines.Count);
        Assert.All(run.Lines, static line => JsonSchemaCheck.Valid(line, "docs", "check-result.schema.json"));
        var lines = run.Lines.Select(static line => JsonDocument.Parse(line).RootElement).ToList();

        var science = lines[0];
        Assert.Equal("青禾县科学技术协会", science.GetProperty("unit").GetString());
        Assert.Equal("青禾县科学技术协会", science.GetProperty("package").GetString());
        Assert.False(science.TryGetProperty("input", out _));
        Assert.Equal(["科协/2023年报告.txt", "科协/报告.txt", "科协/报告副本.txt", "科协/盖章页.jpg"], science.GetProperty("assigned").EnumerateArray().Select(static f => f.GetProperty("path").GetString()));
        Assert.Equal(["earlier-year", null, "duplicate", null], science.GetProperty("assigned").EnumerateArray().Select(static f => f.TryGetProperty("leftOut", out var why) ? why.GetString() : null));
        Assert.Equal("科协/报告.txt", Assert.Single(science.GetProperty("documents").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(1, science.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal("青禾县科学技术协会", science.GetProperty("roster").GetProperty("unit").GetString());

        var arts = lines[1].GetProperty("assigned")[0];
        Assert.Equal("邮件.zip!/文联/报告.txt", arts.GetProperty("path").GetString());
        Assert.Equal("cover", lines[2].GetProperty("assigned")[0].GetProperty("by").GetString());
        Assert.Equal("青禾县档案馆", lines[2].GetProperty("unit").GetString());

        var assignment = lines[3].GetProperty("assignment");
        Assert.Equal(2024, assignment.GetProperty("year").GetInt32());
        Assert.Equal("来历不明.txt", Assert.Single(assignment.GetProperty("unassigned").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(1, assignment.GetProperty("summary").GetProperty("duplicates").GetInt32());
        Assert.Equal(3, assignment.GetProperty("summary").GetProperty("units").GetInt32());
        var roster = lines[4].GetProperty("roster").GetProperty("summary");
        Assert.Equal((3, 1), (roster.GetProperty("submitted").GetInt32() + roster.GetProperty("incomplete").GetInt32(), roster.GetProperty("absent").GetInt32()));
    }

    [Fact]
    public void Heap_GivesAnnotatedCopiesOfWhatWasChecked()
    {
        Heap();
        Directory.CreateDirectory(materials.PathOf("收件/科协"));
        File.Copy(Directory.GetFiles(Repository.PathOf("samples", "planted"), "*自评报告.docx").Single(), materials.PathOf("收件/科协/科协自评.docx"));
        var run = Run("--format", "docx", "--out", materials.PathOf("结果"));

        Assert.NotEqual(ExitCode.Unusable, run.ExitCode);
        Assert.True(File.Exists(materials.PathOf("结果/青禾县科学技术协会/科协/科协自评.docx")));
        Assert.Contains("科协/科协自评.docx：批注", File.ReadAllText(materials.PathOf("结果/青禾县科学技术协会/批注说明.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Heap_WrittenToAFolder_SaysWhatIsUnsure()
    {
        Heap();
        var run = Run("--format", "text", "--format", "json", "--out", materials.PathOf("收件/结果"));

        Assert.Contains("没有归属（未检查）", run.Output, StringComparison.Ordinal);
        Assert.Contains("来历不明.txt：文件夹、文件名、封面和落款都没有名单上的单位", run.Output, StringComparison.Ordinal);
        Assert.Contains("科协/报告副本.txt 与 科协/报告.txt 相同", run.Output, StringComparison.Ordinal);
        Assert.Contains("科协/2023年报告.txt（青禾县科学技术协会）：2023 年度", run.Output, StringComparison.Ordinal);
        Assert.Contains("未报送", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(materials.PathOf("收件/结果/青禾县科学技术协会.txt")));
        Assert.True(File.Exists(materials.PathOf("收件/结果/归属.json")));

        // Results of the first run are no files of a unit.
        var again = Run("--format", "text", "--out", materials.PathOf("收件/结果"));
        Assert.Equal(run.Output, again.Output);
    }

    [Fact]
    public void TwoReportsOfOneUnit_AreSaid()
    {
        materials.File("收件/青禾县档案馆/第一次/报告.txt", Report("青禾县档案馆", 2024, "40.00"));
        materials.File("收件/青禾县档案馆/第二次/报告.txt", Report("青禾县档案馆", 2024, "40.0"));
        materials.File("收件/名单.md", Roster);
        var run = Run("--format", "json");

        JsonSchemaCheck.Valid(run.Lines[0], "docs", "check-result.schema.json");
        Assert.Contains("自评报告有 2 份", Assert.Single(JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("remarks").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Contains("可能报了两次", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitWithScansOnly_IsUnreadable()
    {
        materials.File("收件/青禾县档案馆/报告.jpg", "x");
        materials.File("收件/名单.md", Roster);
        var lines = Run("--format", "json").Lines.Select(static line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.All(lines, static line => JsonSchemaCheck.Valid(line.GetRawText(), "docs", "check-result.schema.json"));
        Assert.Contains("图片或扫描件", lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("青禾县档案馆", lines[0].GetProperty("unit").GetString());
        Assert.Equal(1, lines[2].GetProperty("roster").GetProperty("summary").GetProperty("unreadable").GetInt32());
    }

    [Fact]
    public void WithoutRoster_OrWithBatch_SaysWhatToDo()
    {
        materials.File("收件/a.txt", Materials.Clean);
        Assert.Contains("请用 --roster", CliRun.Of("check", materials.PathOf("收件"), "--by-unit").Error, StringComparison.Ordinal);
        Assert.Contains("不能与 --batch", CliRun.Of("check", materials.PathOf("收件"), "--by-unit", "--batch", "--roster", "x").Error, StringComparison.Ordinal);
    }

    private CliRun Run(params string[] more) => CliRun.Of(["check", "--by-unit", materials.PathOf("收件"), "--roster", materials.PathOf("收件/名单.md"), .. more]);

    private void Heap()
    {
        materials.File("收件/科协/报告.txt", Report("青禾县科学技术协会", 2024, "30.00"));
        materials.File("收件/科协/报告副本.txt", Report("青禾县科学技术协会", 2024, "30.00"));
        materials.File("收件/科协/2023年报告.txt", Report("青禾县科学技术协会", 2023, "40.00"));
        materials.File("收件/科协/盖章页.jpg", "x");
        materials.File("收件/附件3.txt", Report("青禾县档案馆", 2024, "40.00"));
        materials.File("收件/来历不明.txt", "今年的工作都做完了。");
        using (var zip = ZipFile.Open(materials.PathOf("收件/邮件.zip"), ZipArchiveMode.Create))
        using (var entry = new StreamWriter(zip.CreateEntry("文联/报告.txt").Open()))
            entry.Write(Report("青禾县文学艺术界联合会", 2024, "40.00"));
        materials.File("收件/名单.md", Roster);
    }

    private static string Report(string unit, int year, string second) =>
        $"{unit}\n\n{year}年度部门整体支出绩效自评报告\n\n{year}年基本支出为100.00万元，其中：人员经费60.00万元，公用经费{second}万元。\n";
}
