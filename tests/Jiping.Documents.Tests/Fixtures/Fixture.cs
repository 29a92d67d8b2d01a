using System.IO.Compression;
using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Documents.Tests.Fixtures;

/// <summary>Documents made on the spot, with fictitious content.</summary>
internal static class Fixture
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    /// <summary>A machine without LibreOffice.</summary>
    public static readonly OfficeConverter NoOffice = new(null);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static Document Read(byte[] content, string path, ReadLimits? limits = null) =>
        DocumentReader.Read(new MemoryStream(content), path, limits, NoOffice);

    public static Document Read(string content, string path, ReadLimits? limits = null) => Read(Utf8(content), path, limits);

    public static string[] Texts(this Document document) => [.. document.Blocks.OfType<Paragraph>().Select(static p => p.Text)];

    public static string Refused(byte[] content, string path, ReadLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => Read(content, path, limits)).Message;

    public static byte[] Zip(params (string Name, byte[] Content)[] entries) => Zip(Encoding.UTF8, entries);

    /// <summary>A zip whose names are in <paramref name="names"/>; any encoding but UTF-8 leaves the UTF-8 flag out.</summary>
    public static byte[] Zip(Encoding names, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
