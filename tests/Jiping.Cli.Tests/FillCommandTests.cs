using System.Text.Json;
using System.Text.RegularExpressions;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Filling;
using static Jiping.Authoring.Tests.Filling.BlankWord;

namespace Jiping.Cli.Tests;

/// <summary><c>jiping fill</c> as a clerk uses it: blanks and a package folder in, filled copies and a list out.</summary>
public sealed class FillCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiping-fill-");

    public FillCommandTests()
    {
        PackageFolder.Save(FillSample.Unit(), Of("2024年填报"));
        File.WriteAllBytes(Of("附件1.docx"), BlankWord.Of(Title("2024年度部门整体支出绩效评价基础数据表"), Table(4,
            Row(C("经费控制情况（万元）"), C("2023年决算数"), C("2024年预算数"), C("2024年决算数")), Row(C("三公经费"), C(), C(), C()))));
        File.WriteAllBytes(Of("附件2.xlsx"), BlankSheet.Of(new BlankSheet().Row("2024年度部门整体支出绩效评价基础数据表").Row("经费（元）", "2023年决算数", "2024年决算数").Row("公用经费", "", "")));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Guide_CommandsRunAndWriteWhatItSays()
    {
        string guide = File.ReadAllText(Repository.PathOf("docs", "guide", "填写财政局的空表.md"));
        var commands = Regex.Matches(guide, @"^jiping (.+)$", RegexOptions.Multiline).Select(static match => match.Groups[1].Value.Trim().Split(' ')).ToList();
        Assert.Equal(2, commands.Count);
        byte[] blank = File.ReadAllBytes(Of("附件1.docx"));
        var fill = CliRun.Of([.. commands[0].Select(Local)]);
        Assert.Equal("", fill.Error);
        // Indicators and goals have no place in these two forms, and the list says so.
        Assert.Equal(1, fill.ExitCode);
        Assert.Contains("空表里没有位置的填报内容", fill.Output, StringComparison.Ordinal);
        Assert.Equal(blank, File.ReadAllBytes(Of("附件1.docx")));
        Assert.Equal("0.71", new FilledCopy(File.ReadAllBytes(Of("填好的表/附件1.docx")), "附件1.docx")[1, 2, 4]);
        Assert.Equal("46600", new FilledCopy(File.ReadAllBytes(Of("填好的表/附件2.xlsx")), "附件2.xlsx")[1, 3, 3]);
        Assert.Contains("已填　“表一”C3：46600（公用经费决算数）", File.ReadAllText(Of("填好的表/填写说明.txt")), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Of("填好的表/填写说明.json")));
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        var export = CliRun.Of([.. commands[1].Select(Local)]);
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.True(File.Exists(Of("填好的表/一体化录入.csv")));
    }

    [Fact]
    public void OutIsTheFolderOfTheBlanks_TheBlankIsKept()
    {
        byte[] blank = File.ReadAllBytes(Of("附件1.docx"));
        CliRun.Of("fill", Of("附件1.docx"), "--from", Of("2024年填报"), "--out", folder.FullName);
        Assert.Equal(blank, File.ReadAllBytes(Of("附件1.docx")));
        Assert.True(File.Exists(Of("附件1（2）.docx")));
    }

    [Theory]
    [InlineData("没有说填哪张空表", "fill", "--from", "a", "--out", "b")]
    [InlineData("没有说用哪份填报内容", "fill", "a.docx", "--out", "b")]
    [InlineData("没有说填好的表放在哪里", "fill", "a.docx", "--from", "a")]
    [InlineData("没有“xml”这种导出", "fill", "--export", "xml", "--from", "a", "--out", "b")]
    public void WrongArguments_AreExplained(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingBlank_IsSaidAndTheOthersAreFilled()
    {
        var run = CliRun.Of("fill", Of("没有.docx"), Of("附件1.docx"), "--from", Of("2024年填报"), "--out", Of("填好的表"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("打不开空表", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Of("填好的表/附件1.docx")));
    }

    private string Of(string name) => Path.Combine(folder.FullName, name);

    private string Local(string word) => word is "fill" or "integrated" || word.StartsWith("--", StringComparison.Ordinal) ? word : Of(word);
}
