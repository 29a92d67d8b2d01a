using System.IO.Compression;
using System.Text;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Reading;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Package Read(byte[] zip, ReadLimits? limits = null) => PackageReader.Read([folder.Add("a.zip", zip)], limits);

    [Theory]
    [InlineData("附件3 报告.txt")]
    [InlineData("目录.txt")]
    [InlineData("材料/附件1.txt")]
    public void Read_NamesInUtf8OrGb18030_AreDecoded(string name)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Fixture.Gb18030])
        {
            var package = Read(Fixture.Zip(encoding, (name, Fixture.Utf8("甲"))));
            Assert.Equal($"a.zip!/{name}", Assert.Single(package.Documents).Path);
            Assert.Equal("a", package.Name);
        }
    }

    [Fact]
    public void Read_Utf8NamesWithoutTheFlag_AreDecoded()
    {
        // Latin-1 writes the bytes of UTF-8 one by one and sets no flag.
        var name = Encoding.Latin1.GetString(Fixture.Utf8("报告.txt"));
        Assert.Equal("a.zip!/报告.txt", Assert.Single(Read(Fixture.Zip(Encoding.Latin1, (name, Fixture.Utf8("甲")))).Documents).Path);
    }

    [Theory]
    [InlineData("../../etc/甲.txt", "etc/甲.txt")]
    [InlineData("/root/甲.txt", "root/甲.txt")]
    [InlineData(@"C:\附件\.\甲.txt", "附件/甲.txt")]
    public void Read_NamesThatLeadOut_AreMadeRelative(string name, string path) =>
        Assert.Equal($"a.zip!/{path}", Assert.Single(Read(Fixture.Zip((name, Fixture.Utf8("甲")))).Documents).Path);

    [Fact]
    public void Read_OneNameTwice_ReadsBoth() => Assert.Equal(
        ["a.zip!/甲 (2).txt", "a.zip!/甲.txt"],
        Read(Fixture.Zip(("甲.txt", Fixture.Utf8("1")), ("甲.txt", Fixture.Utf8("2")))).Documents.Select(static d => d.Path));

    [Fact]
    public void Read_ZipInAFolder_IsPartOfThePackage()
    {
        folder.Add("包/a.zip", Fixture.Zip(("b.txt", Fixture.Utf8("甲")), ("__MACOSX/._b.txt", [1]), ("c.png", [1]), ("空/", [])));
        folder.Add("包/d.txt", "丁");
        var package = PackageReader.Read([Path.Combine(folder.Root, "包")]);
        Assert.Equal(["a.zip!/b.txt", "d.txt"], package.Documents.Select(static d => d.Path));
        Assert.Equal("a.zip!/c.png", Assert.Single(package.Skipped).Path);
        Assert.Empty(package.Failures);
    }

    [Fact]
    public void Read_NestedArchives_AreReadToTheAllowedDepth()
    {
        var inner = Fixture.Zip(("最里.txt", Fixture.Utf8("甲")));
        for (var i = 1; i < ReadLimits.Default.ArchiveDepth; i++)
            inner = Fixture.Zip(($"{i}.zip", inner));
        Assert.Equal("a.zip!/2.zip!/1.zip!/最里.txt", Assert.Single(Read(inner).Documents).Path);
        Assert.Contains("嵌套", Assert.Throws<UnreadableDocumentException>(() => Read(Fixture.Zip(("x.zip", inner)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FlatBomb_StopsAtTheBound()
    {
        var limits = new ReadLimits { TotalBytes = 3 << 20, PartBytes = 2 << 20, BufferedBytes = 1 << 20 };
        var zeros = new byte[5 << 20];
        var package = Read(Fixture.Zip(("a.txt", Fixture.Utf8("甲")), ("b.txt", zeros), ("c.txt", zeros), ("d.txt", Fixture.Utf8("丁"))), limits);
        Assert.Equal("a.zip!/a.txt", Assert.Single(package.Documents).Path);
        Assert.Equal(["a.zip!/b.txt", "a.zip!/c.txt"], package.Failures.Select(static f => f.Path));
        Assert.Contains("有意构造", package.Failures[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestedBomb_CountsAllLevelsTogether()
    {
        var limits = new ReadLimits { TotalBytes = 3 << 20 };
        var leaf = Fixture.Zip(("x.txt", new byte[1 << 20]));
        var bomb = Fixture.Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i:00}.zip", leaf))]);
        var message = Assert.Throws<UnreadableDocumentException>(() => Read(bomb, limits)).Message;
        Assert.Contains("不是文本文件", message, StringComparison.Ordinal);
        Assert.DoesNotContain("10.zip", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyEntries_AreRefusedBeforeTheyAreHeld()
    {
        var limits = new ReadLimits { Entries = 20 };
        var some = Fixture.Zip([.. Enumerable.Range(0, 30).Select(static i => ($"{i}.txt", Array.Empty<byte>()))]);
        Assert.Contains("超过 20 个", Assert.Throws<UnreadableDocumentException>(() => Read(some, limits)).Message, StringComparison.Ordinal);
        var many = Fixture.Zip([.. Enumerable.Range(0, 3000).Select(static i => ($"{i}.txt", Array.Empty<byte>()))]);
        Assert.Contains("超过 20 个", Assert.Throws<UnreadableDocumentException>(() => Read(many, limits)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LongEntry_GoesThroughATemporaryFile()
    {
        var text = string.Concat(Enumerable.Repeat("支出1.00万元\n", 20_000));
        var document = Assert.Single(Read(Fixture.Zip(("甲.txt", Fixture.Utf8(text))), new ReadLimits { BufferedBytes = 1000 }).Documents);
        Assert.Equal(20_000, document.Blocks.Count);
    }

    [Fact]
    public void Read_TruncatedZip_SaysWhatToDo()
    {
        var whole = Fixture.Zip(("甲.txt", Fixture.Utf8("甲")), ("乙.txt", new byte[9000]));
        for (var length = 10; length < whole.Length; length += 37)
            Assert.Contains("a.zip", Assert.Throws<UnreadableDocumentException>(() => Read(whole[..length])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedEntry_FailsAloneAndTheRestGoesOn()
    {
        var random = new byte[4000];
        new Random(3).NextBytes(random);
        var zip = Fixture.Zip(("a.txt", random), ("b.txt", Fixture.Utf8("乙")));
        zip.AsSpan(50, 2000).Clear();
        var package = Read(zip);
        Assert.Equal("a.zip!/b.txt", Assert.Single(package.Documents).Path);
        Assert.Equal("a.zip!/a.txt", Assert.Single(package.Failures).Path);
    }

    [Fact]
    public void Read_AnyDamagedByte_NeverFailsInAnotherWay()
    {
        var whole = Fixture.Zip(("a.txt", Fixture.Utf8("甲")), ("b.zip", Fixture.Zip(("c.txt", Fixture.Utf8("乙")))));
        for (var i = 4; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0xFF;
            try
            {
                Read(damaged);
            }
            catch (UnreadableDocumentException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }
    }

    [Fact]
    public void Read_PresentationAndOpenDocument_AreListed()
    {
        folder.Add("a.txt", "甲");
        folder.Add("b.zip", Fixture.Zip(("[Content_Types].xml", [1]), ("ppt/presentation.xml", [1])));
        folder.Add("c.zip", Fixture.Zip(("mimetype", [1])));
        Assert.Equal(["b.zip", "c.zip"], PackageReader.Read([folder.Root]).Skipped.Select(static s => s.Path));
    }

    [Fact]
    public void Read_EmptyZip_IsRefused()
    {
        using var stream = new MemoryStream();
        new ZipArchive(stream, ZipArchiveMode.Create).Dispose();
        Assert.Contains("没有可以检查的文件", Assert.Throws<UnreadableDocumentException>(() => Read(stream.ToArray())).Message, StringComparison.Ordinal);
    }
}
