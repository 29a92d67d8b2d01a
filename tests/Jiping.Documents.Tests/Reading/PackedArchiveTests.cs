using System.Formats.Tar;
using System.IO.Compression;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;
using SharpCompress.Common;
using SharpCompress.Writers.SevenZip;
using SharpCompress.Writers.Tar;

namespace Jiping.Documents.Tests.Reading;

/// <summary>rar, 7z, tar and single compressed files.</summary>
public sealed class PackedArchiveTests : IDisposable
{
    private static readonly byte[] Text = Fixture.Utf8("甲县示例局");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_RarWithChineseNames_InEitherFormat()
    {
        folder.Add("a.rar", RarFixture.Old(Fixture.Gb18030, false, (@"青禾区科协\自评报告.txt", Text), ("扫描.jpg", [1, 2, 3])));
        folder.Add("b.rar", RarFixture.New(("青禾区档案馆/自评报告.txt", Text)));
        var package = PackageReader.Read([folder.Root]);
        Assert.Equal(["a.rar!/青禾区科协/自评报告.txt", "b.rar!/青禾区档案馆/自评报告.txt"], package.Documents.Select(static d => d.Path));
        Assert.Equal("a.rar!/扫描.jpg", Assert.Single(package.Skipped).Path);
        Assert.All(package.Documents, static d => Assert.Equal(["甲县示例局"], d.Texts()));
        Assert.Empty(package.Failures);
    }

    [Fact]
    public void Read_SevenZip_AndArchivesInsideIt()
    {
        folder.Add("a.7z", SevenZip(("甲/报告.txt", Text), ("内层.rar", RarFixture.New(("乙.txt", Text))), ("丙.zip", Fixture.Zip(("丁.txt", Text)))));
        var package = PackageReader.Read([folder.Root]);
        Assert.Equal(["a.7z!/丙.zip!/丁.txt", "a.7z!/内层.rar!/乙.txt", "a.7z!/甲/报告.txt"], package.Documents.Select(static d => d.Path));
        Assert.Empty(package.Failures);
    }

    [Fact]
    public void Read_TarWithNamesOfEitherEncoding_AlsoCompressed()
    {
        folder.Add("a.tar", Tar(("报告.txt", Text)));
        folder.Add("b.tar.gz", GZip(Tar(("报告.txt", Text))));
        folder.Add("c.tgz", GZip(GbkTar("青禾区科协报告.txt")));
        folder.Add("d.txt.gz", GZip(Text));
        var package = PackageReader.Read([folder.Root]);
        Assert.Equal(["a.tar!/报告.txt", "b.tar.gz!/报告.txt", "c.tgz!/青禾区科协报告.txt", "d.txt.gz!/d.txt"], package.Documents.Select(static d => d.Path));
        Assert.Empty(package.Failures);
    }

    [Fact]
    public void Read_Password_IsSaidAndTheRestGoesOn()
    {
        folder.Add("a.txt", Text);
        folder.Add("b.rar", RarFixture.Old(Fixture.Gb18030, true, ("甲.txt", Text)));
        var package = PackageReader.Read([folder.Root]);
        Assert.Single(package.Documents);
        Assert.Contains("密码", Assert.Single(package.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Bomb_IsStopped()
    {
        var limits = ReadLimits.Default with { TotalBytes = 1 << 20 };
        var zeros = new byte[4 << 20];
        folder.Add("a.txt", Text);
        folder.Add("b.7z", SevenZip(("甲.txt", zeros)));
        // What nobody asks for must be unpacked to reach the next file.
        folder.Add("c.7z", SevenZip(("甲.jpg", zeros), ("乙.txt", Text)));
        folder.Add("d.txt.gz", GZip(zeros));
        var package = PackageReader.Read([folder.Root], limits);
        Assert.Equal(["a.txt"], package.Documents.Select(static d => d.Path));
        Assert.Equal(3, package.Failures.Count);
        Assert.All(package.Failures, static f => Assert.Contains("解压后超过", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TooManyFiles_IsStopped()
    {
        folder.Add("a.txt", Text);
        folder.Add("b.rar", RarFixture.New([.. Enumerable.Range(0, 20).Select(static i => ($"{i}.txt", Text))]));
        var package = PackageReader.Read([folder.Root], ReadLimits.Default with { Entries = 10 });
        Assert.Contains("超过 10 个", Assert.Single(package.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused()
    {
        var packed = RarFixture.New(("甲.txt", Text));
        for (var i = 0; i < 4; i++)
            packed = SevenZip(("内.rar", packed));
        folder.Add("a.txt", Text);
        folder.Add("b.7z", packed);
        Assert.Contains("嵌套超过", Assert.Single(PackageReader.Read([folder.Root]).Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedArchives_EndInOneMessage()
    {
        byte[][] good = [RarFixture.Old(Fixture.Gb18030, false, ("甲.txt", Text)), RarFixture.New(("甲.txt", Text)), SevenZip(("甲.txt", Text)), GZip(Tar(("甲.txt", Text)))];
        string[] names = ["a.rar", "a.rar", "a.7z", "a.tgz"];
        var random = new Random(5);
        for (var round = 0; round < 400; round++)
        {
            var bad = (byte[])good[round % 4].Clone();
            for (var i = 0; i < 1 + round % 5; i++)
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            if (round % 5 == 0)
                bad = bad[..random.Next(1, bad.Length)];
            var path = folder.Add(names[round % 4], bad);
            try
            {
                PackageReader.Read([path]);
            }
            catch (UnreadableDocumentException e)
            {
                Assert.Contains(names[round % 4], e.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] SevenZip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var writer = new SevenZipWriter(stream, new SevenZipWriterOptions(CompressionType.LZMA)))
            foreach (var (name, content) in files)
                writer.Write(name, new MemoryStream(content), null);
        return stream.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Formats.Tar.TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
            foreach (var (name, content) in files)
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        return stream.ToArray();
    }

    private static byte[] GbkTar(string name)
    {
        using var stream = new MemoryStream();
        using (var writer = new SharpCompress.Writers.Tar.TarWriter(stream, new TarWriterOptions(CompressionType.None, true) { ArchiveEncoding = new ArchiveEncoding { Default = Fixture.Gb18030 } }))
            writer.Write(name, new MemoryStream(Text), null);
        return stream.ToArray();
    }

    private static byte[] GZip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest))
            zip.Write(content);
        return stream.ToArray();
    }
}
