using System.Diagnostics;
using Jiping.Authoring.Building;
using Jiping.Authoring.Tests.Building;

namespace Jiping.Authoring.Tests.Documents;

/// <summary>The pictures of the guide are rendered pages of the sample package. With <c>JIPING_UPDATE=1</c> they are made again (LibreOffice and pdftoppm).</summary>
public class GuideImagesTests
{
    private static readonly (string File, string Picture)[] Pages =
        [("附件1 2024年度部门整体支出绩效评价基础数据表", "生成-基础数据表.png"), ("附件2 2024年度部门整体支出绩效自评表", "生成-自评表.png"), ("附件3 2024年度青禾县科学技术协会整体支出绩效自评报告", "生成-自评报告.png")];

    [Fact]
    public void Pictures_StandInTheGuide()
    {
        string images = Repository.PathOf("docs", "guide", "images");
        if (Environment.GetEnvironmentVariable("JIPING_UPDATE") == "1")
            Render(images);
        string page = File.ReadAllText(Repository.PathOf("docs", "guide", "生成材料.md"));
        Assert.All(Pages, item =>
        {
            Assert.True(File.Exists(Path.Combine(images, item.Picture)), item.Picture);
            Assert.Contains($"(images/{item.Picture})", page, StringComparison.Ordinal);
        });
    }

    private static void Render(string images)
    {
        _ = LegacyFiles.Program;
        using var folder = new TemporaryFolder();
        PackageBuilder.Build(SamplePackages.Finished("hunan-whole"), folder.Path, new BuildOptions { Pdf = true });
        Directory.CreateDirectory(images);
        foreach (var (file, picture) in Pages)
        {
            string target = Path.Combine(images, picture);
            using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "70", "-f", "1", "-l", "1", "-png", "-singlefile", Path.Combine(folder.Path, "PDF", file + ".pdf"), Path.ChangeExtension(target, null)]))!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
