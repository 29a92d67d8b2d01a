using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Reading;

public class DocumentReaderTests
{
    [Theory]
    [InlineData("<html><body>甲")]
    [InlineData("\uFEFF\r\n<!-- 存盘 --><!DOCTYPE HTML>甲")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>甲</body></html>")]
    [InlineData("<table><tr><td>甲</table>")]
    public void Read_WebPageUnderAnyName_IsReadAsWebPage(string html)
    {
        foreach (var path in (string[])["a.txt", "a.doc", "a.xls", "a"])
            Assert.Equal(DocumentFormat.Html, Fixture.Read(html, path).Format);
    }

    [Fact]
    public void Read_TextNamedHtml_IsReadAsWebPage() => Assert.Equal(DocumentFormat.Html, Fixture.Read("甲", "a.HTM").Format);

    [Theory]
    [InlineData("a.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "另存为 docx")]
    [InlineData("a.docx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "密码")]
    [InlineData("a.txt", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "图片")]
    [InlineData("a.docx", new byte[] { 0x52, 0x61, 0x72, 0x21 }, "解压")]
    public void Read_OtherFormats_AreRefusedWithAdvice(string path, byte[] content, string advice)
    {
        var message = Fixture.Refused(content, path);
        Assert.Contains(advice, message, StringComparison.Ordinal);
        Assert.Contains(path, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7\n%...", "PDF")]
    [InlineData("a.doc", @"{\rtf1\ansi 1}", "RTF")]
    [InlineData("a.docx", "plain words", "内容却不是 Word 文档")]
    [InlineData("a.bin", "plain words", "类型无法识别")]
    [InlineData("a.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "2003 XML")]
    [InlineData("a.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "mht")]
    public void Read_OtherTexts_AreRefusedWithAdvice(string path, string content, string advice) =>
        Assert.Contains(advice, Fixture.Refused(Encoding.UTF8.GetBytes(content), path), StringComparison.Ordinal);

    [Fact]
    public void Read_ZipThatIsNoOfficeFile_IsRefused() =>
        Assert.Contains("a.docx", Fixture.Refused(Fixture.Zip(("甲.txt", "甲"u8.ToArray())), "a.docx"), StringComparison.Ordinal);

    [Fact]
    public void Read_TruncatedZip_IsRefused()
    {
        var whole = Fixture.Zip(("甲.txt", new byte[5000]));
        Assert.Contains("a.docx", Fixture.Refused(whole[..(whole.Length / 2)], "a.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargerThanAFileMayBe_IsRefused() =>
        Assert.Contains("上限", Fixture.Refused(new byte[100], "a.docx", new ReadLimits { FileBytes = 99 }), StringComparison.Ordinal);

    [Fact]
    public void Read_EntityDeclarations_AreNotExpanded()
    {
        const string bomb = "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;</p>";
        var document = Fixture.Read(bomb, "a.html");
        Assert.Contains("&b;", document.Texts());
        Assert.True(document.Texts().Sum(static t => t.Length) < 100);
    }
}
