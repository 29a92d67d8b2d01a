using System.IO.Compression;
using System.Text;

namespace Jiping.Testing.Heaps;

/// <summary>A file of the clean sample, taken apart once, from which the same file of any unit is made.</summary>
internal sealed class SampleFile
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 18, 9, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Content)> parts = [];
    private readonly string main;
    private readonly string text;

    /// <param name="path">A docx or xlsx of one sheet.</param>
    public SampleFile(string path)
    {
        main = path.EndsWith(".xlsx", StringComparison.Ordinal) ? "xl/worksheets/sheet1.xml" : "word/document.xml";
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            parts.Add((entry.FullName, content.ToArray()));
        }
        text = Encoding.UTF8.GetString(parts.Single(part => part.Name == main).Content);
    }

    /// <param name="change">Gets the text of the main part, gives the new one.</param>
    /// <param name="level">Another level gives other bytes with the same text, as saving it again does.</param>
    public byte[] With(Func<string, string> change, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = Moment;
                using var stream = entry.Open();
                stream.Write(name == main ? Encoding.UTF8.GetBytes(change(text)) : bytes);
            }
        return content.ToArray();
    }
}
