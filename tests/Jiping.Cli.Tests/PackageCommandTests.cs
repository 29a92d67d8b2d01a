using System.IO.Compression;
using Jiping.Authoring.Packages;

namespace Jiping.Cli.Tests;

/// <summary>jiping new, pack, unpack and handover.</summary>
public sealed class PackageCommandTests : IDisposable
{
    private static readonly string[] Values = ["--scheme", "--unit", "--year", "--project", "--project-scheme"];

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Guide_Works()
    {
        string[] commands = [.. File.ReadAllLines(Repository.PathOf("docs", "guide", "填报包.md")).Where(static line => line.StartsWith("jiping ", StringComparison.Ordinal))];

        Assert.Contains(commands, static command => command.StartsWith("jiping new", StringComparison.Ordinal) && command.Contains("--from", StringComparison.Ordinal));
        foreach (string command in commands)
        {
            var run = CliRun.Of(Arguments(command));
            Assert.True(run.ExitCode == ExitCode.Clean, $"{command}\n{run.Output}{run.Error}");
        }

        Assert.NotEmpty(PackageFolder.Load(materials.PathOf("2026自评")).Pending);
        Assert.True(File.Exists(materials.PathOf("移交.zip")));
    }

    [Fact]
    public void New_RefusesWhatItCannotUse()
    {
        materials.File("有/甲.txt", "甲");
        string target = materials.PathOf("新");

        Refused("没有“hunan-hole”这个整体支出评分方案（--scheme）。是不是：hunan-whole", "new", target, "--scheme", "hunan-hole", "--unit", "甲", "--year", "2025");
        Refused("里已有文件，没有改动", "new", materials.PathOf("有"), "--scheme", "hunan-whole", "--unit", "甲", "--year", "2025");
        Refused("--year 应是四位年份", "new", target, "--scheme", "hunan-whole", "--unit", "甲", "--year", "25");
        Refused("没有写单位名称", "new", target, "--scheme", "hunan-whole", "--year", "2025");
        Refused("不适用于 2010 年度", "new", target, "--scheme", "hunan-whole", "--unit", "甲", "--year", "2010");
        Refused("不存在", "new", target, "--year", "2025", "--from", materials.PathOf("没有"));
        Assert.False(Directory.Exists(target));
        Assert.Equal("甲", File.ReadAllText(materials.PathOf("有/甲.txt")));
    }

    [Fact]
    public void Pack_AndHandover_OverwriteNothing_AndSayAllProblems()
    {
        string package = New("包", "2025"), there = materials.File("有.xlsx", "甲");

        Refused("没有覆盖", "pack", package, "--to", there);
        Refused("应是 .xlsx 或 .zip 文件", "pack", package, "--to", materials.PathOf("包.rar"));
        materials.File("包/figures.yaml", "基本支岀: 1\n项目支出: 多");
        var run = CliRun.Of("pack", package, "--to", materials.PathOf("新.xlsx"));
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("有 2 处要先改", run.Error, StringComparison.Ordinal);
        Assert.Contains("“figures.yaml”第 2 行：", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, CliRun.Of("handover", package, "--out", materials.PathOf("移.zip")).ExitCode);
        Assert.False(File.Exists(materials.PathOf("移.zip")));
    }

    [Fact]
    public void Unpack_ChangesOnlyThePackageItBelongsTo()
    {
        string package = New("包", "2025"), other = New("别", "2024"), book = materials.PathOf("填报.xlsx");
        Assert.Equal(ExitCode.Clean, CliRun.Of("pack", package, "--to", book).ExitCode);

        Refused("没有改动", "unpack", book, "--to", other);
        Assert.Equal(ExitCode.Clean, CliRun.Of("unpack", book, "--to", materials.PathOf("新建")).ExitCode);
        Assert.Equal(PackageEquality.Describe(PackageFolder.Load(package)), PackageEquality.Describe(PackageFolder.Load(materials.PathOf("新建"))));
    }

    [Fact]
    public void Handover_IsVerified()
    {
        string zip = materials.PathOf("移交.zip");
        Assert.Equal(ExitCode.Clean, CliRun.Of("handover", New("包", "2025"), "--out", zip).ExitCode);
        Assert.Equal(ExitCode.Clean, CliRun.Of("handover", zip, "--verify").ExitCode);
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Update))
            archive.GetEntry("说明.txt")!.Delete();

        var run = CliRun.Of("handover", zip, "--verify");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("“说明.txt”不在移交包里", run.Output, StringComparison.Ordinal);
    }

    private string New(string name, string year)
    {
        string path = materials.PathOf(name);
        var run = CliRun.Of("new", path, "--scheme", "hunan-whole", "--unit", "青禾县科学技术协会", "--year", year, "--project", "科普专项经费");
        Assert.True(run.ExitCode == ExitCode.Clean, run.Error);
        return path;
    }

    private static void Refused(string message, params string[] arguments)
    {
        var run = CliRun.Of(arguments);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>The words of a command, its paths below the folder of the test.</summary>
    private string[] Arguments(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        for (int i = 1; i < words.Length; i++)
            if (!words[i].StartsWith('-') && !Values.Contains(words[i - 1]))
                words[i] = materials.PathOf(words[i]);
        return words;
    }
}
