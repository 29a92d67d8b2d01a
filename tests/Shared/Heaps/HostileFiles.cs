using System.IO.Compression;
using System.Text;

namespace Jiping.Testing.Heaps;

/// <summary>Files that nobody should open without bounds, and files that are not what their names say.</summary>
internal static class HostileFiles
{
    private const int BombBytes = 64 << 20;

    /// <summary>Name, and bytes.</summary>
    /// <param name="document">A good docx, for what is broken or hidden in it.</param>
    public static IEnumerable<(string Name, byte[] Content)> All(byte[] document)
    {
        yield return ("没传完.docx", document[..(document.Length / 2)]);
        yield return ("空的.docx", []);
        yield return ("程序.docx", [.. "MZ"u8, .. new byte[2000]]);
        yield return ("有密码.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[480]]);
        yield return ("炸弹.docx", Document(new string(' ', BombBytes)));
        yield return ("外部实体.docx", Document("""<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"""));
        yield return ("坏的.docx", Document("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>"""));
        yield return ("坏的.zip", [.. "PK\u0003\u0004"u8, .. new byte[300]]);
        yield return ("有密码.zip", Locked(Zip(("报告.txt", "2024年"u8.ToArray()))));
        yield return ("炸弹.zip", Zip(("报告.txt", Encoding.ASCII.GetBytes(new string(' ', BombBytes)))));
        yield return ("套了五层.zip", Nested(document));
    }

    private static byte[] Document(string xml) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8.ToArray()),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""u8.ToArray()),
        ("word/document.xml", Encoding.UTF8.GetBytes(xml)));

    private static byte[] Nested(byte[] document)
    {
        byte[] content = Zip(("报告.docx", document));
        for (int level = 4; level >= 1; level--)
            content = Zip(($"{level}.zip", content));
        return content;
    }

    /// <summary>Says of the only entry that it has a password.</summary>
    private static byte[] Locked(byte[] zip)
    {
        zip[6] |= 1;
        int directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[directory + 8] |= 1;
        return zip;
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        return content.ToArray();
    }
}
