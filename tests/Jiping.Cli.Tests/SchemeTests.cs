using System.Text.Json;
using Jiping.Authoring.Packages;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Tests;

/// <summary><c>jiping schemes</c>, <c>jiping score</c> and <c>jiping check --scheme</c>.</summary>
public sealed class SchemeTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Schemes_ListsAllOfThem()
    {
        var run = CliRun.Of("schemes");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.All(SchemeCatalog.BuiltIn.All, scheme => Assert.Contains(run.Lines, line => line.Contains($" {scheme.Id} ", StringComparison.Ordinal) && line.Contains(scheme.Name, StringComparison.Ordinal)));
        Assert.Contains("○ 有的分值或计分办法未核对原文，可按当地文件修改，不作依据引用。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schemes_One_IsExplained()
    {
        var run = CliRun.Of("schemes", "hunan-whole", "ministry-project");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.StartsWith("hunan-whole  湖南省", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nministry-project  项目支出", run.Output, StringComparison.Ordinal);
        Assert.Contains("得分四舍五入保留 1 位小数", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schemes_Json_ListsHeadsAndWholeSchemes()
    {
        using var list = JsonDocument.Parse(CliRun.Of("schemes", "--format", "json").Output);
        using var one = JsonDocument.Parse(CliRun.Of("schemes", "hunan-whole", "--format", "json").Output);

        Assert.Equal(SchemeCatalog.BuiltIn.All.Select(static scheme => scheme.Id), list.RootElement.EnumerateArray().Select(static scheme => scheme.GetProperty("id").GetString()));
        Assert.False(list.RootElement[0].TryGetProperty("indicators", out _));
        Assert.Equal(3, one.RootElement[0].GetProperty("indicators").GetArrayLength());
    }

    [Fact]
    public void Schemes_OfAFolder_AreListedAndWin()
    {
        Own("name: 项目支出绩效自评表（执行率按比例计分）", "name: 本县项目自评表");

        var run = CliRun.Of("schemes", "--schemes", materials.PathOf("方案"));

        Assert.Contains("本县项目自评表", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("（执行率按比例计分）", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schemes", "--schemes")]
    [InlineData("check", "--scheme")]
    [InlineData("score", "--schemes")]
    public void FaultsOfAScheme_NameFileAndLine(string command, string option)
    {
        string file = Own("weight: 50, own: true", "weight: 五十, own: true");
        string[] args = command switch
        {
            "check" => ["check", materials.File("报告.txt", Materials.Clean), option, "ministry-project", "--schemes", materials.PathOf("方案")],
            "score" => ["score", Package(), option, materials.PathOf("方案")],
            _ => ["schemes", option, materials.PathOf("方案")],
        };

        var run = CliRun.Of(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains($"错误：“{file}”第 13 行：“weight”应是数字，现在写的是“五十”", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("schemes", "hunan-whol")]
    [InlineData("check", "材料", "--scheme", "hunan-whol")]
    public void UnknownId_ListsTheIds(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("没有“hunan-whol”这个评分方案。是不是 hunan-whole？", run.Error, StringComparison.Ordinal);
        Assert.All(SchemeCatalog.BuiltIn.All, scheme => Assert.Contains(scheme.Id, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_SchemesWithoutAScheme_IsAsked() => Assert.Contains("--scheme 写明", CliRun.Of("check", "材料", "--schemes", "方案").Error, StringComparison.Ordinal);

    [Fact]
    public void Check_ByAScheme_UsesItsGradeLines()
    {
        Own("{name: 优, from: 90}\n  - {name: 良, from: 80}", "{name: 优, from: 80}\n  - {name: 良, from: 70}", "kind: project\n", "kind: whole\n");
        string report = materials.File("报告.txt", "青禾县科协2024年度部门整体支出绩效自评报告\n自评得分83分，等级为“良”。");

        Assert.Equal(ExitCode.Clean, CliRun.Of("check", report).ExitCode);
        var run = CliRun.Of("check", report, "--scheme", "ministry-project", "--schemes", materials.PathOf("方案"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("JP305", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A package under a user's own scheme: every command that reads it needs the folder, and none knows the scheme without.</summary>
    [Fact]
    public void OwnScheme_IsUsedByEveryCommandOfAPackage()
    {
        File.WriteAllText(materials.File("方案/our-whole.yaml", ""), File.ReadAllText(Repository.PathOf("data", "schemes", "hunan-whole.yaml")).Replace("id: hunan-whole", "id: our-whole", StringComparison.Ordinal));
        string schemes = materials.PathOf("方案"), package = materials.PathOf("自评"), book = materials.PathOf("填报.xlsx"), blank = materials.File("空表.txt", "");
        var made = CliRun.Of("new", package, "--scheme", "our-whole", "--unit", "青禾县科学技术协会", "--year", "2024", "--schemes", schemes);
        Assert.True(made.ExitCode == ExitCode.Clean, made.Error);

        string[][] commands =
        [
            ["score", package], ["build", package, "--out", materials.PathOf("报送")], ["facts", package], ["fill", blank, "--from", package, "--out", materials.PathOf("填好")],
            ["pack", package, "--to", book], ["unpack", book, "--to", materials.PathOf("转回")], ["handover", package, "--out", materials.PathOf("移交.zip")],
            ["new", materials.PathOf("下年"), "--from", package, "--year", "2025"], ["import", Repository.PathOf("samples", "clean"), "--to", materials.PathOf("导入"), "--scheme", "our-whole"],
        ];
        foreach (string[] command in commands)
        {
            var without = CliRun.Of(command);
            Assert.Equal(ExitCode.Unusable, without.ExitCode);
            Assert.Contains("our-whole", without.Error, StringComparison.Ordinal);
            var with = CliRun.Of([.. command, "--schemes", schemes]);
            Assert.DoesNotContain("our-whole", with.Error, StringComparison.Ordinal);
            // The book that unpack needs.
            if (command[0] is "pack" or "unpack" or "handover" or "new" or "import")
                Assert.True(with.ExitCode == ExitCode.Clean, with.Error);
        }
    }

    [Fact]
    public void Score_WritesTheSheet()
    {
        var run = CliRun.Of("score", Package());

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("总分 99.8 分（满分 100 分），等级“优”", run.Output, StringComparison.Ordinal);
        Assert.Contains("124.88万元 ÷ 127.10万元 × 100＝98.25%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAnIncompletePackage_IsOneAndSaysWhatIsMissing()
    {
        var run = CliRun.Of("score", Package(complete: false), "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("parts")[0].GetProperty("total").ValueKind);
    }

    [Fact]
    public void Score_ToAFolder_InSeveralForms()
    {
        var run = CliRun.Of("score", Package(), "--format", "text", "--format", "json", "--format", "xlsx", "--out", materials.PathOf("评分"));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(["自评评分表.json", "自评评分表.txt", "自评评分表.xlsx"], Directory.GetFiles(materials.PathOf("评分")).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("没有说给哪个填报包计分", "score")]
    [InlineData("一次只给一个", "score", "甲", "乙")]
    [InlineData("没有“pdf”这种格式", "score", "甲", "--format", "pdf")]
    [InlineData("用 --out", "score", "甲", "--format", "xlsx")]
    [InlineData("用 --out", "score", "甲", "--format", "text", "--format", "json")]
    public void Score_Usage_IsSaid(string words, params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfNoPackage_IsOneMessage()
    {
        var run = CliRun.Of("score", materials.PathOf("没有"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith("错误：", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A copy of the ministry's scheme in a folder of its own, changed.</summary>
    private string Own(params string[] changes)
    {
        string text = File.ReadAllText(Repository.PathOf("data", "schemes", "ministry-project.yaml"));
        for (int i = 0; i < changes.Length; i += 2)
        {
            Assert.Contains(changes[i], text, StringComparison.Ordinal);
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return materials.File(Path.Combine("方案", "本县.yaml"), text);
    }

    private string Package(bool complete = true)
    {
        string folder = materials.PathOf("填报包");
        IndicatorEntry Number(string node, decimal weight) => new() { Node = node, Name = node + "指标", Weight = weight, Operator = ComparisonOperator.AtLeast, Target = 10m, Actual = 10m, Unit = "场" };
        Figure Money(string text, decimal amount) => new(FigureRef.TryParse(text, out _)!, new Quantity(amount, MeasureUnit.TenThousandYuan, 2));
        PackageFolder.Save(new SubmissionPackage
        {
            Info = new PackageInfo { Entity = "云溪县科学技术协会", Year = 2024 },
            Whole = new Evaluation
            {
                SchemeId = "hunan-whole",
                Figures = new FigureTable(2024, complete ? [Money("annual-funds.revised", 127.10m), Money("annual-funds.final", 124.88m)] : [Money("annual-funds.revised", 127.10m)]),
                Indicators = [Number("key-work", 30m), Number("duties", 20m), Number("duty-outcomes", 30m), Number("satisfaction", 10m)],
            },
        }, folder);
        return folder;
    }
}
