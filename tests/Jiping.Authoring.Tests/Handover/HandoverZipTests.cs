using System.IO.Compression;
using System.Text;
using Jiping.Authoring.Handover;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Packages;

namespace Jiping.Authoring.Tests.Handover;

public sealed class HandoverZipTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly string zip;

    public HandoverZipTests()
    {
        folder.Write("evidence/照片.jpg", [1, 2, 3]);
        folder.Write("自评报告.docx", [4, 5]);
        folder.Write("填报.xlsx", [6]);
        zip = Path.Combine(folder.Root, "移交.zip");
        HandoverZip.Write(PackageFolder.Load(folder.Path), zip);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Handover_HoldsAll_AndGivesThePackageBack()
    {
        string unpacked = Path.Combine(folder.Root, "解压");
        ZipFile.ExtractToDirectory(zip, unpacked);
        string[] files = [.. Directory.EnumerateFiles(unpacked, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(unpacked, file).Replace('\\', '/'))];

        foreach (string expected in (string[])["说明.txt", "目录.html", "目录.txt", "上报材料/自评报告.docx", "填报表/填报.xlsx", "填报表/填报-文字.docx", "填报包/package.yaml", "填报包/evidence/照片.jpg"])
            Assert.Contains(expected, files);
        Assert.DoesNotContain("上报材料/填报.xlsx", files);
        Assert.Equal(PackageEquality.Describe(PackageFolder.Load(folder.Path)), PackageEquality.Describe(PackageFolder.Load(Path.Combine(unpacked, "填报包"))));
        Assert.Equal(PackageEquality.Describe(PackageFolder.Load(folder.Path)), PackageEquality.Describe(Authoring.Workbooks.WorkbookForm.Load(Path.Combine(unpacked, "填报表", "填报.xlsx"))));
        Assert.Contains("# 抄自部门决算", File.ReadAllText(Path.Combine(unpacked, "填报包", "figures.yaml")), StringComparison.Ordinal);
        Assert.Empty(HandoverZip.Verify(zip));
    }

    [Fact]
    public void ChangedMissingAndAddedFiles_AreFound()
    {
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Update))
        {
            archive.GetEntry("填报包/evidence/照片.jpg")!.Delete();
            archive.GetEntry("上报材料/自评报告.docx")!.Delete();
            using (var stream = archive.CreateEntry("上报材料/自评报告.docx").Open())
                stream.Write(Encoding.UTF8.GetBytes("改"));
            using (var stream = archive.CreateEntry("多出来.txt").Open())
                stream.Write("x"u8);
        }

        var problems = HandoverZip.Verify(zip);

        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, static problem => problem.Message.Contains("不符", StringComparison.Ordinal));
    }
}
