using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Saving;

namespace Jiping.Authoring.Tests.Packages;

/// <summary>What saving keeps: remarks, other files, and the whole of the old or the new.</summary>
public sealed class PackageSaveTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Remarks_AreKept()
    {
        var loaded = PackageFolder.Load(folder.Path);
        PackageFolder.Save(loaded with { Package = loaded.Package with { Info = loaded.Package.Info with { Preparer = "周某" } } }, folder.Path);
        string figures = File.ReadAllText(folder.PathOf("figures.yaml"));

        Assert.Contains("# 抄自部门决算", figures, StringComparison.Ordinal);
        Assert.Contains("# 与决算一致", figures, StringComparison.Ordinal);
        Assert.Contains("决算: 124.80", figures, StringComparison.Ordinal);
        Assert.Equal("周某", PackageFolder.Load(folder.Path).Package.Info.Preparer);
    }

    [Fact]
    public void EvidenceAcceptedAndOtherFiles_TravelAsTheyAre()
    {
        byte[] photo = [0xFF, 0xD8, 1, 2, 3];
        folder.Write("evidence/活动/照片.jpg", photo);
        folder.Write("accepted.yaml", "- id: 9f2c  # 说明\n");
        folder.Write("备注.docx", [1, 2]);
        string zip = Path.Combine(folder.Root, "自评.zip"), back = Path.Combine(folder.Root, "回");
        var loaded = PackageFolder.Load(folder.Path);
        PackageFolder.Save(loaded, zip);
        PackageFolder.Save(PackageFolder.Load(zip), back);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(photo)), Assert.Single(PackageFolder.Load(zip).Evidence).Sha256);
        Assert.Equal(photo, File.ReadAllBytes(Path.Combine(back, "evidence/活动/照片.jpg")));
        Assert.Equal("- id: 9f2c  # 说明\n", File.ReadAllText(Path.Combine(back, "accepted.yaml")));
        Assert.Equal([1, 2], File.ReadAllBytes(Path.Combine(back, "备注.docx")));
    }

    [Fact]
    public void WhatIsTakenOut_IsRemoved()
    {
        var loaded = PackageFolder.Load(folder.Path);
        PackageFolder.Save(loaded with { Package = loaded.Package with { Projects = [] } }, folder.Path);

        Assert.False(File.Exists(folder.PathOf("projects/科普专项经费.yaml")));
    }

    [Fact]
    public void SaveThatWasInterrupted_IsFinishedOrDropped()
    {
        string figures = File.ReadAllText(folder.PathOf("figures.yaml"));
        folder.Write(".jiping-saving/figures.yaml", "基本支出: {决算: 1}");
        Assert.Equal(124.8m, Value());
        Assert.Equal(figures, File.ReadAllText(folder.PathOf("figures.yaml")));

        folder.Write(".jiping-saving/figures.yaml", "基本支出: {决算: 1}");
        folder.Write(".jiping-saving/.complete", "indicators.yaml");
        Assert.Equal(1m, Value());
        Assert.False(File.Exists(folder.PathOf("indicators.yaml")));
        Assert.False(Directory.Exists(folder.PathOf(".jiping-saving")));

        decimal Value() => PackageFolder.Load(folder.Path).Package.Whole.Figures.All[0].Quantity.Value;
    }

    [Fact]
    public void FailureWhileWriting_ChangesNothing()
    {
        string figures = File.ReadAllText(folder.PathOf("figures.yaml"));

        Assert.Throws<IOException>(() => StagedSave.Write(folder.Path, [("figures.yaml", static stream => stream.Write("单位: 元"u8)), ("x.yaml", static _ => throw new IOException("full"))], ["package.yaml"]));
        Assert.Equal(figures, File.ReadAllText(folder.PathOf("figures.yaml")));
        Assert.True(File.Exists(folder.PathOf("package.yaml")));
        Assert.False(Directory.Exists(folder.PathOf(".jiping-saving")));
        Assert.Throws<ArgumentException>(() => StagedSave.Write(folder.Path, [("../x", static _ => { })], []));
    }

    [Fact]
    public void Zip_OfTheFolderItself_AndWithChineseNames_IsRead()
    {
        string zip = Path.Combine(folder.Root, "发来的.zip");
        using (var archive = new ZipArchive(File.Create(zip), ZipArchiveMode.Create, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding(54936)))
            foreach (string file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
                archive.CreateEntryFromFile(file, "我的自评/" + Path.GetRelativePath(folder.Path, file).Replace('\\', '/'));

        Assert.Equal(PackageEquality.Describe(PackageFolder.Load(folder.Path)), PackageEquality.Describe(PackageFolder.Load(zip)));
    }

    [Fact]
    public void HostileZip_IsRefused()
    {
        string zip = Path.Combine(folder.Root, "坏.zip");
        using (var archive = new ZipArchive(File.Create(zip), ZipArchiveMode.Create))
        {
            Add(archive, "package.yaml", Encoding.UTF8.GetBytes(Folder.Info.Replace("[科普专项经费]", "[]", StringComparison.Ordinal)));
            Add(archive, "../../outside.yaml", "x"u8.ToArray());
            Add(archive, "figures.yaml", new byte[17 << 20]);
        }

        Assert.Null(PackageFolder.TryLoad(zip, null, out var problems));
        Assert.Contains(problems, static problem => problem.Path == "figures.yaml" && problem.Message.Contains("太大", StringComparison.Ordinal));
        File.WriteAllText(zip, "no zip");
        Assert.Null(PackageFolder.TryLoad(zip, null, out problems));
        Assert.Contains("zip", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("CON")]
    public void NameThatNoFileCanHave_IsRefused(string key)
    {
        var loaded = PackageFolder.Load(folder.Path);
        var project = loaded.Package.Projects[0] with { Key = key };

        Assert.Throws<ArgumentException>(() => PackageFolder.Save(loaded with { Package = loaded.Package with { Projects = [project] } }, folder.Path));
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(content);
    }
}
