using System.Text.RegularExpressions;

namespace Jiping.Cli.Tests;

/// <summary>A clerk never meets an English sentence, whatever is typed.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("没有“chek”这个命令，是不是 check？", "chek", "a")]
    [InlineData("没有“自评”这个命令", "自评")]
    [InlineData("没有 --colour 这个选项", "--colour")]
    [InlineData("没有 --fromat 这个选项。是不是 --format？", "check", "a", "--fromat", "json")]
    [InlineData("没有 --fromat 这个选项。是不是 --format？", "check", "a", "--fromat=json")]
    [InlineData("没有 -x 这个选项", "check", "-x")]
    [InlineData("没有说检查哪份材料", "check")]
    [InlineData("没有“pdf”这种格式。现有的格式：text、json、html、sarif、docx、letter、xlsx。", "check", "a", "--format", "pdf")]
    [InlineData("要用 --out 写明", "check", "a", "--format", "json", "--format", "text")]
    [InlineData("选项 --jobs 后面缺少个数", "check", "a", "--jobs")]
    [InlineData("--jobs 应是 1 到 1024 的整数", "check", "a", "--jobs", "0")]
    [InlineData("--jobs 应是 1 到 1024 的整数", "check", "a", "--jobs", "二")]
    [InlineData("选项 --jobs 只能给一次", "check", "a", "--jobs", "1", "--jobs", "2")]
    [InlineData("选项 --batch 后面不带值", "check", "a", "--batch=也许")]
    [InlineData("--fail-on 没有“严重”这一级", "check", "a", "--fail-on", "严重")]
    [InlineData("就不能再写别的路径", "check", "-", "a")]
    [InlineData("没有说读哪个文件", "read")]
    [InlineData("一次只读一个", "read", "a", "b")]
    [InlineData("没有“xml”这种格式", "read", "a", "--format", "xml")]
    [InlineData("没有说看哪份材料", "facts")]
    [InlineData("没有“xml”这种格式", "facts", "a", "--format", "xml")]
    [InlineData("--why 后面应写数的编号", "facts", "a", "--why", "三")]
    [InlineData("--why 后面应写数的编号", "facts", "a", "--why", "0")]
    [InlineData("--why 只有文字格式", "facts", "a", "--why", "1", "--format", "json")]
    [InlineData("不存在", "facts", "没有这个文件.docx")]
    [InlineData("没有“xml”这种格式", "rules", "--format", "xml")]
    [InlineData("--out 只用于 --format markdown", "rules", "--out", "a")]
    [InlineData("多余的参数“a”", "rules", "a")]
    [InlineData("没有说是哪条规则", "explain")]
    [InlineData("没有编号为“JP999”的规则", "explain", "JP999")]
    [InlineData("多余的参数“a”", "version", "a")]
    [InlineData("不存在", "check", "没有这个文件.docx")]
    [InlineData("不存在", "check", "--", "--format")]
    [InlineData("不存在", "check", "@没有")]
    [InlineData("不存在", "read", "没有这个文件.docx")]
    public void Fault_IsSaidInChinese(string message, params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        AssertChinese(run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("help", "check")]
    [InlineData("check", "--help")]
    [InlineData("check", "-h")]
    [InlineData("read", "--help")]
    [InlineData("facts", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("version", "--help")]
    public void Help_IsChinese(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Contains("用法：jiping", run.Output, StringComparison.Ordinal);
        AssertChinese(run.Output);
        Assert.Equal(args.Length == 0 ? ExitCode.Unusable : ExitCode.Clean, run.ExitCode);
    }

    [Fact]
    public void Help_ListsEveryCommandAndOption()
    {
        var program = CliRun.Of("--help").Output;
        foreach (var name in CliApplication.CommandNames)
        {
            var command = CliApplication.Create(name);
            Assert.NotNull(command);
            Assert.Contains($"  {name}", program, StringComparison.Ordinal);
            var page = CliRun.Of(name, "--help").Output;
            Assert.All(command.Symbols, symbol => Assert.Contains(symbol.Name, page, StringComparison.Ordinal));
            Assert.All(command.Symbols, static symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Description)));
        }
    }

    [Fact]
    public void ExistingFile_InPlaceOfACommand_IsTakenForAWishToCheckIt()
    {
        using var materials = new Materials();
        var file = materials.File("报告.txt", Materials.Clean);

        Assert.Contains($"要检查它，请用：jiping check {file}", CliRun.Of(file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnexpectedFault_SaysWhatToDo()
    {
        var message = UnexpectedFault.Describe(new InvalidOperationException("Sequence contains no elements"));

        Assert.Contains("JIPING_DEBUG=1", message, StringComparison.Ordinal);
        AssertChinese(message);
    }

    [Theory]
    [InlineData("version")]
    [InlineData("--version")]
    public void Version_IsPrinted(string word) => Assert.Matches(@"^Jiping 绩评 \d+\.\d+\.\d+\n$", CliRun.Of(word).Output);

    /// <summary>Three words of Latin letters in a row are a sentence, unless they are a command to type.</summary>
    internal static void AssertChinese(string text) => Assert.DoesNotMatch(
        new Regex("[A-Za-z']{2,} [A-Za-z']{2,} [A-Za-z']{2,}"), Regex.Replace(text, @"\bjiping (check|read|facts|rules|explain|new|pack|unpack|handover)\b( JP\d+)?", ""));
}
