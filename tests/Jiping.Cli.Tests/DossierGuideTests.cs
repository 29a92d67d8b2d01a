using System.Text.RegularExpressions;

namespace Jiping.Cli.Tests;

/// <summary>The commands of the guide's chapter on dossiers, as printed, on the samples.</summary>
public sealed partial class DossierGuideTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Commands_DoWhatTheChapterSays()
    {
        string unit = "澄川市青禾区科学技术协会";
        Copy(Repository.PathOf("samples", "planted"), materials.PathOf($"收到的文件/{unit}"));
        File.Copy(Repository.PathOf("samples", "bureau", "名单.xlsx"), materials.PathOf("名单.xlsx"));
        var commands = Command().Matches(File.ReadAllText(Repository.PathOf("docs", "guide", "档案.md"))).Select(static match => match.Groups[1].Value).ToList();
        Assert.Equal(4, commands.Count);
        Assert.Equal([ExitCode.Findings, ExitCode.Clean, ExitCode.Clean, ExitCode.Clean], commands.Select(command => Run(command).ExitCode));
        foreach (string name in (string[])["目录.html", "目录.txt", "处理情况.xlsx", "文件清单.csv", "第1次/收到的文件", "第1次/检查结果.html", "第1次/登记.json", "审核意见单/第1次.docx", "档案.json"])
            Assert.True(Path.Exists(materials.PathOf($"审核档案/{unit}/{name}")), name);
        Assert.True(File.Exists(materials.PathOf($"审核档案/{unit}.zip")));
    }

    /// <summary>Relative names are below the temporary folder; the working directory is shared by all tests.</summary>
    private CliRun Run(string command) => CliRun.Of([.. command.Split(' ').Select(word => word is "收到的文件" or "名单.xlsx" or "审核档案" ? materials.PathOf(word) : word)]);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    [GeneratedRegex("^jiping (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
