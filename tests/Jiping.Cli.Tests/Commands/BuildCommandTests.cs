using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Building;

namespace Jiping.Cli.Tests.Commands;

/// <summary><c>jiping build</c> from a folder of files.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Build_FinishedPackage_WritesAndSaysWhat()
    {
        string package = materials.PathOf("包"), output = materials.PathOf("报送");
        PackageFolder.Save(SamplePackages.Finished("hunan-whole"), package);

        var run = CliRun.Of("build", package, "--out", output);

        Assert.True(run.ExitCode == ExitCode.Clean, run.Output + run.Error);
        Assert.Contains("附件1 2024年度部门整体支出绩效评价基础数据表.docx", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(output, "附件2 2024年度部门整体支出绩效自评表.docx")));
    }

    [Fact]
    public void Build_UnfinishedPackage_SaysWhatIsOpen()
    {
        string package = materials.PathOf("包"), output = materials.PathOf("报送");
        PackageFolder.Save(SamplePackages.FiguresOnly("hunan-whole"), package);

        var run = CliRun.Of("build", package, "--out", output);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("等您写的文字", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有写出", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Theory]
    [InlineData("没有说哪个填报包", "build", "--out", "x")]
    [InlineData("没有说写到哪里", "build", "x")]
    [InlineData("错误", "build", "没有这个文件夹", "--out", "x")]
    public void Build_CannotBeDone_SaysWhy(string message, params string[] arguments)
    {
        var run = CliRun.Of(arguments);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
