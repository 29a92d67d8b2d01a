using System.IO.Compression;
using System.Text;

namespace Jiping.Documents.Tests.Fixtures;

/// <summary>Writes an archive entry by entry, exactly as told: also one that no office program would write.</summary>
public sealed class ZipFixture
{
    private readonly List<(string Name, byte[] Content)> entries = [];

    public ZipFixture Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds an entry; a name may be added twice.</summary>
    public ZipFixture Add(string name, byte[] content)
    {
        entries.Add((name, content));
        return this;
    }

    public bool Has(string name) => entries.Exists(e => e.Name == name);

    public MemoryStream ToStream()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }
        stream.Position = 0;
        return stream;
    }
}
