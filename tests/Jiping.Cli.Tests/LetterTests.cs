using System.IO.Compression;

namespace Jiping.Cli.Tests;

/// <summary>Letters and the workbook on the command line.</summary>
public sealed class LetterTests : IDisposable
{
    private readonly Materials materials = new();

    private static string Planted => Repository.PathOf("samples", "planted");

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Letter_IsOnePageAndAText_WithoutCodes()
    {
        var output = materials.PathOf("意见");
        var run = CliRun.Of("check", Planted, "--format", "letter", "--reply-by", "2025-07-20", "--out", output);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(["planted.审核意见单.docx", "planted.审核意见单.txt"], Files(output));
        var text = File.ReadAllText(Path.Combine(output, "planted.审核意见单.txt"));
        Assert.Contains("澄川市青禾区科学技术协会：", text, StringComparison.Ordinal);
        Assert.Contains("请于2025年7月20日前", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("JP[0-9]{3}|[0-9a-f]{20}", text);
        Assert.DoesNotMatch("JP[0-9]{3}|[0-9a-f]{20}", Part(Path.Combine(output, "planted.审核意见单.docx"), "word/document.xml"));
    }

    [Fact]
    public void Batch_WritesALetterEach_AndOneWorkbook()
    {
        materials.File("各单位/甲.txt", Materials.Wrong);
        materials.File("各单位/乙.txt", Materials.Clean);
        materials.File("各单位/丙.docx", "坏的");
        var roster = materials.File("名单.md", "| 单位名称 |\n| --- |\n| 青禾县科协 |\n| 青禾县文联 |\n");
        var output = materials.PathOf("意见");
        var run = CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--roster", roster, "--format", "letter", "--format", "xlsx", "--out", output);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(["丙.docx.审核意见单.docx", "丙.docx.审核意见单.txt", "乙.txt.审核意见单.docx", "乙.txt.审核意见单.txt", "检查结果.xlsx", "甲.txt.审核意见单.docx", "甲.txt.审核意见单.txt"], Files(output));
        Assert.Contains("收悉，但未能审核", File.ReadAllText(Path.Combine(output, "丙.docx.审核意见单.txt")), StringComparison.Ordinal);
        var workbook = Path.Combine(output, "检查结果.xlsx");
        Assert.Contains("100.00万元", Part(workbook, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("读不了：", Part(workbook, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        Assert.Contains("未报送", Part(workbook, "xl/worksheets/sheet3.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_CanBeReadAgain()
    {
        var output = materials.PathOf("结果");
        CliRun.Of("check", Planted, "--format", "xlsx", "--out", output);
        Assert.Equal(["检查结果.xlsx"], Files(output));
        var run = CliRun.Of("read", Path.Combine(output, "检查结果.xlsx"));
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("澄川市青禾区科学技术协会", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format letter 每个单位写两个文件", "--format", "letter")]
    [InlineData("--format xlsx 写一个工作簿", "--format", "xlsx")]
    [InlineData("--reply-by 是审核意见单上的回复日期", "--format", "xlsx", "--out", "结果", "--reply-by", "2025-07-20")]
    [InlineData("--reply-by 应是日期，写作 2025-07-20 的样子，现在写的是“7月20日”。", "--format", "letter", "--out", "结果", "--reply-by", "7月20日")]
    [InlineData("现在写的是“2025-02-30”", "--format", "letter", "--out", "结果", "--reply-by", "2025-02-30")]
    public void Faults_SayWhatToDo(string message, params string[] options)
    {
        var run = CliRun.Of(["check", Planted, .. options]);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_IsWrittenTwice()
    {
        materials.File("各单位/甲.txt", Materials.Wrong);
        var run = CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--summary", materials.PathOf("通报/通报.docx"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(["通报.docx", "通报（不含单位名称）.docx"], Files(materials.PathOf("通报")));
        Assert.Contains("--summary 是一批材料的情况通报", CliRun.Of("check", Planted, "--summary", "通报.docx").Error, StringComparison.Ordinal);
        Assert.Contains("--summary 后面应是 docx 文件", CliRun.Of("check", "--batch", Planted, "--summary", "通报.pdf").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkbookThatCannotBeWritten_IsSaid_AndLeavesNothing()
    {
        var output = materials.PathOf("结果");
        Directory.CreateDirectory(Path.Combine(output, "检查结果.xlsx"));
        var run = CliRun.Of("check", Planted, "--format", "xlsx", "--out", output);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("检查结果.xlsx”：请检查文件夹是否存在、可写", run.Error, StringComparison.Ordinal);
        Assert.Empty(Files(output));
    }

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private static string Part(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
