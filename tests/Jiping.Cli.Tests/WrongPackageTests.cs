using System.Security.Cryptography;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Workbooks;

namespace Jiping.Cli.Tests;

/// <summary>What clerks get wrong in a package: every fault names its file and line (or sheet and cell) and what to do, and nothing is half written.</summary>
public sealed class WrongPackageTests : IDisposable
{
    private readonly Materials materials = new();
    private readonly string package, output;

    public WrongPackageTests()
    {
        (package, output) = (materials.PathOf("自评"), materials.PathOf("报送"));
        PackageFolder.Save(PackageFolder.Load(Repository.PathOf("samples", "regimes", "hunan")), package);
        materials.File("报送/附件1 旧.docx", "旧");
    }

    public void Dispose() => materials.Dispose();

    /// <param name="file">The file that is spoilt.</param>
    /// <param name="right">What stands there.</param>
    /// <param name="wrong">What the clerk wrote.</param>
    /// <param name="command">The command that has to refuse it.</param>
    /// <param name="code">What it returns: 2 where the package cannot be read, 1 where it is not ready.</param>
    /// <param name="said">Parts of its words: place, reason, remedy.</param>
    [Theory]
    [InlineData("figures.yaml", "全年预算: 127.10", "全年预算: ", "score", 1, "“figures.yaml”第 ", "“年度资金总额全年预算数”还没有填", "执行率以它为分母")]
    [InlineData("figures.yaml", "全年预算: 127.10", "全年预算: ", "build", 1, "整体数据（figures.yaml）：没有填“年度资金总额全年预算数”", "执行率以它为分母", "没有写出")]
    [InlineData("figures.yaml", "公务接待费:", "公务招待费:", "score", 2, "“figures.yaml”第 ", "公务招待费", "公务接待费")]
    [InlineData("figures.yaml", "公务接待费:", "公务招待费:", "build", 2, "“figures.yaml”第 ", "公务招待费", "公务接待费")]
    [InlineData("figures.yaml", "127.10", "约127", "score", 2, "“figures.yaml”第 ", "应填数字", "约127")]
    [InlineData("figures.yaml", "127.10", "约127", "build", 2, "“figures.yaml”第 ", "应填数字", "约127")]
    [InlineData("indicators.yaml", "分值: 5", "分值: 4", "score", 1, "“indicators.yaml”", "履职目标实现", "19", "20")]
    [InlineData("indicators.yaml", "分值: 5", "分值: 4", "build", 1, "整体评分（indicators.yaml）", "履职目标实现", "19", "20", "没有写出")]
    [InlineData("narrative/unit.md", "{{编制数}}", "{{编职数}}", "build", 1, "narrative/unit.md第 1 行", "编职数", "没有写出")]
    [InlineData("narrative/unit.md", "{{编制数}}", "{{编制数", "build", 1, "narrative/unit.md第 1 行", "没有写出")]
    [InlineData("ledger/activities.csv", "HD-10,2024-11-08,,冬春农技讲座,讲座,石桥镇农技站", "HD-10,2024-03-06,,集市科普展,科技下乡,柳塘镇集市", "build", 1, "“ledger/activities.csv”第 11 行", "同一天、同一名称、同一地点", "请删去重复的一条", "没有写出")]
    [InlineData("ledger/activities.csv", "2024-11-08", "2025-11-08", "build", 1, "“ledger/activities.csv”第 11 行", "2024", "没有写出")]
    [InlineData("package.yaml", "2025-06-18", "2025年六月", "build", 2, "“package.yaml”第 ", "填报日期", "写作 2025-07-10")]
    public void Folder_FaultNamesItsPlaceAndRemedy_AndNothingIsWritten(string file, string right, string wrong, string command, int code, params string[] said)
    {
        string path = Path.Combine(package, file), text = File.ReadAllText(path);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file}\n{text}");
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
        var before = State();

        var run = command == "build" ? CliRun.Of(command, package, "--out", output) : CliRun.Of(command, package);

        Assert.Equal(code, run.ExitCode);
        Assert.All(said, part => Assert.Contains(part, run.Output + run.Error, StringComparison.Ordinal));
        Assert.Equal(before, State());
    }

    /// <param name="sheet">Place of the sheet that is spoilt.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="wrong">What the clerk wrote.</param>
    /// <param name="said">Parts of the words: place, reason, remedy.</param>
    [Theory]
    [InlineData(4, "C2", "约8", "数据!C2", "应填数字，现在写的是“约8”")]
    [InlineData(4, "D5", "千克", "数据!D5", "单位不应是“公斤”", "可用：万元、元、亿元")]
    [InlineData(6, "D3", "十分", "指标!D3", "“分值”应是数字，现在写的是“十分”")]
    [InlineData(6, "A3", "科普经费", "指标!A3", "没有“科普经费”这个项目")]
    [InlineData(2, "B8", "二〇二四", "单位!B8", "应是数字")]
    public void Workbook_FaultNamesItsCell_AndThePackageIsUnchanged(int sheet, string cell, string wrong, params string[] said)
    {
        string book = materials.PathOf("填报.xlsx");
        WorkbookForm.Save(PackageFolder.Load(package), book);
        WorkbookCells.Fill(book, sheet, (cell, wrong));
        var before = State();

        var run = CliRun.Of("unpack", book, "--to", package);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("处要先改", run.Error, StringComparison.Ordinal);
        Assert.All(said, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
        Assert.Equal(before, State());
    }

    /// <summary>Every file below the package and the output with its content.</summary>
    private string[] State() => [.. new[] { package, output }.SelectMany(static folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal).Select(static path => path + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))))];
}
