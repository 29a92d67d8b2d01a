using System.Text.RegularExpressions;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Filling;
using Jiping.Authoring.Workbooks;
using static Jiping.Authoring.Tests.Filling.BlankWord;

namespace Jiping.Cli.Tests;

/// <summary>The chapter 从零做一份自评, done word for word: its commands are run, its files written, its table put in place of what waits for the clerk.</summary>
public sealed partial class FromScratchGuideTests : IDisposable
{
    /// <summary>Options whose word is no path.</summary>
    private static readonly string[] Words = ["--scheme", "--unit", "--year"];

    private readonly Materials materials = new();
    private readonly string page = File.ReadAllText(Repository.PathOf("docs", "guide", "从零做一份自评.md"));

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Chapter_LeadsFromNothingToTheHandover()
    {
        File.WriteAllBytes(materials.PathOf("附件1.docx"), BlankWord.Of(Title("2025年度部门整体支出绩效评价基础数据表"), Table(4,
            Row(C("经费控制情况（万元）"), C("2024年决算数"), C("2025年预算数"), C("2025年决算数")), Row(C("三公经费"), C(), C(), C()))));
        var (byFolder, byWorkbook) = (Commands(first: true), Commands(first: false));
        Assert.InRange(byFolder.Count, 6, 9);
        Assert.InRange(byWorkbook.Count, 5, 9);

        Run(byFolder[0]);
        FillIn("2025自评");
        string score = Run(byFolder[1]).Output;
        foreach (string command in byFolder.Skip(2))
            Run(command);

        Assert.Contains("总分 99.8 分（满分 100 分），等级“优”", score, StringComparison.Ordinal);
        Assert.Contains("99.8 分，等级“优”", page, StringComparison.Ordinal);
        Assert.Equal("0.68", new FilledCopy(File.ReadAllBytes(materials.PathOf("填好的表/附件1.docx")), "附件1.docx")[1, 2, 4]);

        Run(byWorkbook[0]);
        // A clerk's WPS: the same words in the workbook and the texts.
        WorkbookForm.Save(PackageFolder.Load(materials.PathOf("2025自评")), materials.PathOf("自评/填报.xlsx"));
        foreach (string command in byWorkbook.Skip(1))
            Run(command);

        string[] made = [.. Directory.GetFiles(materials.PathOf("报送")).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(3, made.Length);
        Assert.Equal(made, Directory.GetFiles(materials.PathOf("上报")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(made, name => Assert.Equal(CliRun.Of("read", materials.PathOf("报送/" + name)).Output, CliRun.Of("read", materials.PathOf("上报/" + name)).Output));
    }

    [Fact]
    public void Chapter_PicturesAreThere_AndTheIndexNamesIt()
    {
        var pictures = Picture().Matches(page).Select(static match => match.Groups[1].Value).ToList();

        Assert.Equal(3, pictures.Count);
        Assert.All(pictures, picture => Assert.InRange(new FileInfo(Repository.PathOf("docs", "guide", picture)).Length, 1, 150 * 1024));
        Assert.Contains("(从零做一份自评.md)", File.ReadAllText(Repository.PathOf("docs", "guide", "README.md")), StringComparison.Ordinal);
        Assert.Contains("(docs/guide/从零做一份自评.md)", File.ReadAllText(Repository.PathOf("README.zh-CN.md")), StringComparison.Ordinal);
    }

    /// <summary>Writes the files that the chapter shows, and its words where a section waits for them.</summary>
    private void FillIn(string package)
    {
        var blocks = Block().Matches(page).ToList();
        Assert.Equal(4, blocks.Count);
        foreach (Match block in blocks)
            materials.File($"{package}/{block.Groups[1].Value}", block.Groups[2].Value);
        var sections = Section().Matches(page).ToList();
        Assert.Equal(Directory.GetFiles(materials.PathOf(package + "/narrative")).Length, sections.Count);
        foreach (Match section in sections)
        {
            string file = materials.PathOf($"{package}/{section.Groups[1].Value}"), text = File.ReadAllText(file);
            int at = text.LastIndexOf('【');
            File.WriteAllText(file, text[..at] + section.Groups[2].Value + text[(text.IndexOf('】', at) + 1)..]);
        }
    }

    private CliRun Run(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        for (int i = 1; i < words.Length; i++)
            if (!words[i].StartsWith('-') && !Words.Contains(words[i - 1]))
                words[i] = materials.PathOf(words[i]);
        var run = CliRun.Of(words);
        // The chapter says of fill that 1 means: something of the package has no place in this form.
        Assert.True(run.ExitCode == (words[0] == "fill" ? 1 : 0), $"{command}\n{run.Output}{run.Error}");
        return run;
    }

    /// <summary>The commands of the blocks before, or from, the part on the workbook.</summary>
    private List<string> Commands(bool first)
    {
        int part = page.IndexOf("## 只用表格来做", StringComparison.Ordinal);
        return [.. CommandLine().Matches(page).Where(match => match.Index < part == first).Select(static match => match.Value.Trim())];
    }

    [GeneratedRegex("^jiping .+$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    /// <summary>A paragraph that names a file, and the block below it.</summary>
    [GeneratedRegex(@"^[^\n`]*`((?:ledger/)?[^`/\n]+\.(?:yaml|csv))`[^\n]*\n\n```(?:yaml|csv)\n(.*?)```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(narrative/[a-z-]+\.md)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"!\[[^\]]*\]\((images/[^)]+)\)")]
    private static partial Regex Picture();
}
