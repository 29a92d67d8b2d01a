using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Jiping.Testing.Heaps;

/// <summary>Puts files into the heap, in folders and archives, and writes down what ought to become of each.</summary>
internal sealed class HeapWriter(string folder)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly List<PlannedFile> files = [];

    public IReadOnlyList<PlannedFile> Files => files;

    /// <summary>Puts a file into a folder.</summary>
    public void Add(string path, byte[] content, string? unit, FileFate fate = FileFate.Checked)
    {
        Write(path, content);
        files.Add(new PlannedFile(path, unit, fate));
    }

    /// <summary>Puts an archive into a folder; its files are written down one by one.</summary>
    public void AddArchive(string path, byte[] content, IEnumerable<PlannedFile> inside)
    {
        Write(path, content);
        files.AddRange(inside);
    }

    /// <summary>A zip as Windows programs here make it: names in GB18030, and no mark that says so.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true, Gb18030))
            foreach (var (name, bytes) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        return content.ToArray();
    }

    public static byte[] TarGz(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var content = new MemoryStream();
        using (var packed = new GZipStream(content, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed, TarEntryFormat.Pax))
            foreach (var (name, bytes) in entries)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        return content.ToArray();
    }

    private void Write(string path, byte[] content)
    {
        string target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
    }
}
