using System.Text.Json;

namespace Jiping.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void CleanPackage_GivesZero()
    {
        var run = CliRun.Of("check", materials.File("报告.txt", Materials.Clean));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("没有发现问题", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Error_GivesOneAndACaretUnderTheNumber()
    {
        var run = CliRun.Of("check", materials.File("报告.txt", Materials.Wrong));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("必改 JP101", run.Output, StringComparison.Ordinal);
        Assert.Contains("^^^^^^", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", ExitCode.Clean)]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("note", ExitCode.Findings)]
    public void FailOn_DecidesTheExitCode(string level, int expected) =>
        Assert.Equal(expected, CliRun.Of("check", materials.File("报告.txt", Materials.Wrong), "--fail-on", level).ExitCode);

    [Fact]
    public void Json_SatisfiesTheSchema()
    {
        var run = CliRun.Of("check", "--format", "json", materials.File("报告.txt", Materials.Wrong));

        JsonSchemaCheck.Valid(run.Output, "docs", "check-result.schema.json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal("报告", json.RootElement.GetProperty("package").GetString());
    }

    [Fact]
    public void Json_FindingPointsAtTheRelationItRestsOn()
    {
        var file = materials.File("报告.txt", $"{Materials.Clean}\n{Materials.Wrong}\n{Materials.Clean}");

        using var json = JsonDocument.Parse(CliRun.Of("check", "--format", "json", file).Output);

        var finding = json.RootElement.GetProperty("findings")[0];
        var relation = json.RootElement.GetProperty("relations").EnumerateArray()
            .Single(r => r.GetProperty("id").GetInt32() == finding.GetProperty("relation").GetInt32());
        Assert.Equal("broken", relation.GetProperty("holds").GetString());
        Assert.Equal(
            finding.GetProperty("locations")[0].GetRawText(), relation.GetProperty("printed").GetProperty("location").GetRawText());
    }

    [Fact]
    public void UnreadablePath_GivesTwoAndAJsonObjectWithAnError()
    {
        var run = CliRun.Of("check", "--format", "json", materials.PathOf("没有"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        JsonSchemaCheck.Valid(run.Output, "docs", "check-result.schema.json");
        Assert.Contains("\"error\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("不存在", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OneUnreadableFile_GivesTwoThoughTheRestIsChecked()
    {
        materials.File("a/报告.txt", Materials.Clean);
        materials.File("a/坏.docx", "not a docx");

        var run = CliRun.Of("check", materials.PathOf("a"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("读不了：“坏.docx”", run.Output, StringComparison.Ordinal);
        Assert.Contains("报告.txt", run.Output, StringComparison.Ordinal);
        MessageTests.AssertChinese(run.Output);
    }

    [Fact]
    public void SeveralFormats_AreWrittenToTheFolder()
    {
        var file = materials.File("报告.txt", Materials.Wrong);

        var run = CliRun.Of("check", file, "--format", "json", "--format", "text", "--out", materials.PathOf("结果"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        JsonSchemaCheck.Valid(File.ReadAllText(materials.PathOf("结果/报告.json")), "docs", "check-result.schema.json");
        Assert.Contains("必改", File.ReadAllText(materials.PathOf("结果/报告.txt")), StringComparison.Ordinal);
        Assert.Contains("结果已写入", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ResultThatCannotBeWritten_IsSaid()
    {
        var file = materials.File("报告.txt", Materials.Clean);

        var run = CliRun.Of("check", file, "--out", file);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("结果写不进", run.Error, StringComparison.Ordinal);
        MessageTests.AssertChinese(run.Error);
    }

    [Fact]
    public void OptionsMayStandBeforeThePath() =>
        Assert.Equal(ExitCode.Clean, CliRun.Of("check", "--fail-on", "never", "--format", "text", materials.File("报告.txt", Materials.Wrong)).ExitCode);

    [Fact]
    public void PathThatBeginsWithAHyphen_MayFollowTwoHyphens()
    {
        var run = CliRun.Of("check", "--", "-报告.txt");

        Assert.Contains("“-报告.txt”不存在", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PathThatIsCalledLikeTheCommand_IsAPath() =>
        Assert.Contains("“check”不存在", CliRun.Of("check", "check").Error, StringComparison.Ordinal);
}
