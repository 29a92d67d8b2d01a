using System.IO.Compression;
using System.Text;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Tests.Reading;

public sealed class FileTreeTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiping-tree-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void FolderAndZip_HoldTheSameFiles()
    {
        Directory.CreateDirectory(PathOf("包/子"));
        File.WriteAllText(PathOf("包/a.yaml"), "甲");
        File.WriteAllText(PathOf("包/子/乙.txt"), "乙");
        File.WriteAllText(PathOf("包/.hidden"), "x");
        ZipFile.CreateFromDirectory(PathOf("包"), PathOf("包.zip"));
        var folder = FileTree.Open(PathOf("包"));
        var zip = FileTree.Open(PathOf("包.zip"));

        Assert.Equal(["a.yaml", "子/乙.txt"], folder.Files.Select(static file => file.Path));
        Assert.Equal(folder.Files.Select(static file => file.Path), zip.Files.Select(static file => file.Path));
        Assert.Equal("乙", FileTree.DecodeText(zip.Files[1].ReadAll(100)));
        Assert.True(zip.IsArchive);
    }

    [Fact]
    public void Zip_LeadsNowhereElse_AndIsBounded()
    {
        using (var archive = new ZipArchive(File.Create(PathOf("坏.zip")), ZipArchiveMode.Create))
        {
            Add(archive, "../../etc/passwd", "x"u8.ToArray());
            Add(archive, "大.txt", new byte[100_000]);
        }

        Assert.Equal(["etc/passwd", "大.txt"], FileTree.Open(PathOf("坏.zip")).Files.Select(static file => file.Path));
        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("坏.zip"), new ReadLimits { TotalBytes = 50_000 }));
        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("坏.zip"), new ReadLimits { Entries = 1 }));
        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("坏.zip"), new ReadLimits { PartBytes = 50_000 }).Files[1].Open());
        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("坏.zip")).Files[1].ReadAll(10));
    }

    [Fact]
    public void TwoFilesOfOneName_AreRefused()
    {
        using (var archive = new ZipArchive(File.Create(PathOf("双.zip")), ZipArchiveMode.Create))
        {
            Add(archive, "a.yaml", "1"u8.ToArray());
            Add(archive, "./a.yaml", "2"u8.ToArray());
        }

        Assert.Contains("两个“a.yaml”", Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("双.zip"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoFolderAndNoZip_IsRefused()
    {
        File.WriteAllText(PathOf("a.txt"), "甲");

        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("a.txt")));
        Assert.Throws<UnreadableDocumentException>(() => FileTree.Open(PathOf("没有")));
        Assert.Null(FileTree.DecodeText([0xFF, 0x00, 0xFF, 0x81]));
        Assert.Equal("目录", FileTree.DecodeText(CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes("目录")));
    }

    private string PathOf(string name) => Path.Combine(root.FullName, name);

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(content);
    }
}
