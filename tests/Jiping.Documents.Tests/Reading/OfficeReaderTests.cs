using System.Text;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Reading;

public sealed class OfficeReaderTests
{
    private const string Declaration = """<?xml version="1.0"?>""";

    private static string Refusal(Stream content, string path = "报告.docx", ReadLimits? limits = null)
    {
        var e = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(content, path, limits));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        return e.Message;
    }

    private static ZipFixture WordZip(string document) => new ZipFixture()
        .Add("_rels/.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"""))
        .Add("word/document.xml", document);

    private static string Document(string body) => $"""{Declaration}<w:document xmlns:w="{DocxFixture.Word}"><w:body>{body}</w:body></w:document>""";

    [Fact]
    public void Format_MainPartElsewhere_FoundByRelationship()
    {
        var zip = new ZipFixture()
            .Add("_rels/.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/文档/正文.xml"/>"""))
            .Add("文档/正文.xml", Document(Line("甲")));
        Assert.Equal("甲", DocumentReader.Read(zip.ToStream(), "没有扩展名").AllParagraphs().Single().Text);
    }

    [Fact]
    public void Format_BackslashNames_AreRead()
    {
        var zip = new ZipFixture()
            .Add(@"_rels\.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://x/officeDocument" Target="word\document.xml"/>"""))
            .Add(@"word\document.xml", Document(Line("甲")));
        Assert.Equal("甲", DocumentReader.Read(zip.ToStream(), "报告.docx").AllParagraphs().Single().Text);
    }

    [Fact]
    public void Format_PlainArchiveOrText_IsLeftToOthers()
    {
        Assert.False(OfficeReader.TryRead(new ZipFixture().Add("a.txt", "甲").ToStream(), "附件.zip", ReadLimits.Default, out _));
        Assert.False(OfficeReader.TryRead(new MemoryStream("甲"u8.ToArray()), "附件.txt", ReadLimits.Default, out _));
        Assert.False(OfficeReader.TryRead(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]), "附件.doc", ReadLimits.Default, out _));
    }

    [Fact]
    public void Renamed_OtherContent_SaysSo()
    {
        Assert.Contains("内容却不是 Word 文档", Refusal(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8, 9])), StringComparison.Ordinal);
        Assert.Contains("内容却不是 Excel 工作簿", Refusal(new MemoryStream("姓名 人数"u8.ToArray()), "表.xlsx"), StringComparison.Ordinal);
        Assert.Contains("空文件", Refusal(new MemoryStream()), StringComparison.Ordinal);
        Assert.Contains("没有 Word 文档的正文", Refusal(new ZipFixture().Add("a.txt", "甲").ToStream()), StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_WorkbookNamedDocx_IsReadAsWhatItIs() =>
        Assert.Equal(Documents.Model.DocumentFormat.Xlsx, DocumentReader.Read(new XlsxFixture().Rows("").ToStream(), "表.docx").Format);

    [Fact]
    public void CompoundFile_OldOrEncrypted_SaysWhatToDo()
    {
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Contains("旧格式或已加密", Refusal(new MemoryStream([.. signature, .. new byte[600]])), StringComparison.Ordinal);
        Assert.Contains("去掉密码", Refusal(new MemoryStream([.. signature, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_Workbook_SaysSo()
    {
        var zip = new ZipFixture().Add("_rels/.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.bin"/>""")).Add("xl/workbook.bin", "x");
        Assert.Contains("xlsb", Refusal(zip.ToStream(), "表.xlsb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(300)]
    public void Truncated_Zip_SaysIncomplete(int bytes)
    {
        var whole = new DocxFixture(Line("甲")).ToStream().ToArray();
        Assert.Contains("不是完整的文件", Refusal(new MemoryStream(whole[..^bytes])), StringComparison.Ordinal);
    }

    [Fact]
    public void Truncated_EveryLength_OneKindOfError()
    {
        var whole = new DocxFixture(Line("甲")).ToStream().ToArray();
        for (var length = 0; length < whole.Length; length += 7)
            Refusal(new MemoryStream(whole[..length]));
    }

    public static TheoryData<byte[]> Whole =>
    [
        new DocxFixture(Line("甲") + Tbl(Tr(Tc("乙")))).Styles("").ToStream().ToArray(),
        new XlsxFixture().Strings("<si><t>甲</t></si>").Rows("""<row><c t="s"><v>0</v></c><c><v>1.5</v></c></row>""").ToStream().ToArray(),
    ];

    [Theory]
    [MemberData(nameof(Whole))]
    public void Damaged_EveryByte_NeverAnotherError(byte[] whole)
    {
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            try
            {
                DocumentReader.Read(new MemoryStream(damaged), "报告.docx");
            }
            catch (UnreadableDocumentException)
            {
                // The one kind of error that callers expect.
            }
        }
    }

    [Fact]
    public void Entities_Expansion_IsRefused()
    {
        var bomb = $"""{Declaration}<!DOCTYPE w [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="{DocxFixture.Word}"><w:body>{Line("&b;")}</w:body></w:document>""";
        Assert.Contains("DTD", Refusal(WordZip(bomb).ToStream()), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_External_AreRefused()
    {
        var external = $"""{Declaration}<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{DocxFixture.Word}"><w:body>{Line("&a;")}</w:body></w:document>""";
        Assert.Contains("word/document.xml", Refusal(WordZip(external).ToStream()), StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_Broken_NamesPartAndLine() =>
        Assert.Contains("word/document.xml 第 2 行", Refusal(WordZip($"""{Declaration}<w:document xmlns:w="{DocxFixture.Word}">{"\n"}<w:body></w:document>""").ToStream()), StringComparison.Ordinal);

    [Fact]
    public void Part_Missing_IsNamed()
    {
        var zip = new ZipFixture().Add("_rels/.rels", DocxFixture.Relationships("""<Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/>"""));
        Assert.Contains("缺少部件 word/document.xml", Refusal(zip.ToStream()), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_SameNameTwice_AreRefused() =>
        Assert.Contains("同名部件", Refusal(WordZip(Document(Line("甲"))).Add("Word/Document.xml", Document(Line("乙"))).ToStream()), StringComparison.Ordinal);

    [Fact]
    public void Entries_TooMany_AreRefused()
    {
        var zip = WordZip(Document(Line("甲")));
        for (var i = 0; i < 20; i++)
            zip.Add($"word/media/{i}.png", "x");
        Assert.Contains("超过 10 个", Refusal(zip.ToStream(), limits: new ReadLimits { Entries = 10 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_AbsoluteBound_StopsReading()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 40_000; i++)
            body.Append("<w:p><w:r><w:t>").Append(i).Append("</w:t></w:r></w:p>");
        Assert.Contains("1 MB 的上限", Refusal(WordZip(Document(body.ToString())).ToStream(), limits: new ReadLimits { PartBytes = 1 << 20 }), StringComparison.Ordinal);
        Assert.Contains("1 MB 的上限", Refusal(WordZip(Document(body.ToString())).ToStream(), limits: new ReadLimits { TotalBytes = 1 << 20 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_Ratio_StopsReading()
    {
        var zip = WordZip(Document($"<w:p>{new string(' ', 40 << 20)}</w:p>"));
        using var stream = zip.ToStream();
        Assert.True(stream.Length < 1 << 20, "the fixture must be small");
        Assert.Contains("压缩炸弹", Refusal(stream, limits: new ReadLimits { Ratio = 100 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_DeepElements_StopReading()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:ins>", 50_000)) + string.Concat(Enumerable.Repeat("</w:ins>", 50_000));
        Assert.Contains("嵌套超过 200 层", Refusal(WordZip(Document(deep)).ToStream()), StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_LongText_StopsReading() =>
        Assert.Contains("超过 1000 个字", Refusal(WordZip(Document(Line(new string('长', 2000)))).ToStream(), limits: new ReadLimits { Characters = 1000 }), StringComparison.Ordinal);

    [Fact]
    public void Bomb_EmptyParagraphs_StopReading() =>
        Assert.Contains("段落超过 100 个", Refusal(WordZip(Document(string.Concat(Enumerable.Repeat("<w:p/>", 101)))).ToStream(), limits: new ReadLimits { Cells = 100 }), StringComparison.Ordinal);

    [Fact]
    public void File_TooLarge_IsNotOpened() =>
        Assert.Contains("上限", Refusal(new DocxFixture(Line("甲")).ToStream(), limits: new ReadLimits { FileBytes = 100 }), StringComparison.Ordinal);

    [Fact]
    public void Parallel_SameBytes_SameResult()
    {
        var bytes = new DocxFixture(string.Concat(Enumerable.Range(0, 200).Select(i => Line($"第{i}段")))).ToStream().ToArray();
        Parallel.For(0, 16, _ => Assert.Equal(200, DocumentReader.Read(new MemoryStream(bytes), "报告.docx").Blocks.Count));
    }
}
