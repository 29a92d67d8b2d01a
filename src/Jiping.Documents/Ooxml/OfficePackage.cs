using System.IO.Compression;
using System.Xml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Ooxml;

/// <summary>
/// The parts of one office file, by name. Part names are compared without case, as the packaging convention wants,
/// and backslashes of careless zip programs are taken for slashes.
/// </summary>
internal sealed class OfficePackage
{
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly UnpackBudget budget;

    /// <param name="zip">The archive; stays open as long as the package is used.</param>
    /// <param name="path">Path to name in messages.</param>
    /// <param name="limits">Bounds of reading.</param>
    /// <param name="fileLength">Length of the file in bytes.</param>
    /// <exception cref="UnreadableDocumentException">Too many entries, or one name twice.</exception>
    public OfficePackage(ZipArchive zip, string path, ReadLimits limits, long fileLength)
    {
        Path = path;
        Limits = limits;
        budget = new UnpackBudget(path, limits, fileLength);
        if (zip.Entries.Count > limits.Entries)
            throw new UnreadableDocumentException($"“{path}”里有 {zip.Entries.Count} 个部件，超过 {limits.Entries} 个的上限，已停止读取。请核对文件来源。");
        entries = new Dictionary<string, ZipArchiveEntry>(zip.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = Normal(entry.FullName);
            if (name.Length > 0 && name[^1] != '/' && !entries.TryAdd(name, entry))
                throw new UnreadableDocumentException($"“{path}”里有两个同名部件 {name}，无法确定以哪一个为准。请用 WPS 或 Office 打开，核对内容后另存再提交。");
        }
    }

    public string Path { get; }

    public ReadLimits Limits { get; }

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    public bool Contains(string part) => entries.ContainsKey(part);

    /// <summary>Name of the main part, or null where the package has none.</summary>
    public string? MainPart => Relationships("").FirstOrDefault(static r => r.Kind == "officeDocument")?.Target;

    /// <summary>The bytes of a part.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="most">Bytes beyond which it is not taken into memory.</param>
    /// <exception cref="UnreadableDocumentException">The part is missing, or larger.</exception>
    public byte[] Bytes(string part, int most)
    {
        if (!entries.TryGetValue(part, out var entry))
            throw new UnreadableDocumentException($"“{Path}”缺少部件 {part}，文件不完整。请用 WPS 或 Office 打开后另存再提交。");
        using var content = budget.Open(entry);
        using var bytes = new MemoryStream();
        var piece = new byte[81920];
        int count;
        while ((count = content.Read(piece)) > 0)
        {
            if (bytes.Length + count > most)
                throw new UnreadableDocumentException($"“{Path}”的部件 {part} 超过 {most >> 20} MB，太大");
            bytes.Write(piece, 0, count);
        }
        return bytes.ToArray();
    }

    /// <summary>Opens a part for reading.</summary>
    private XmlReader Open(string part, XmlNameTable names, Func<Stream, Stream>? through)
    {
        if (!entries.TryGetValue(part, out var entry))
            throw new UnreadableDocumentException($"“{Path}”缺少部件 {part}，文件不完整。请用 WPS 或 Office 打开后另存再提交。");
        var content = budget.Open(entry);
        return XmlReader.Create(through is null ? content : through(content), Settings(names));
    }

    /// <summary>How every part is read: DTDs and external entities are refused.</summary>
    public static XmlReaderSettings Settings(XmlNameTable names) => new()
    {
        NameTable = names,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Runs <paramref name="read"/> over a part and turns damage into one message that names the part and the line.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="names">Name table of the reader.</param>
    /// <param name="read">Gets the reader before its first node.</param>
    /// <param name="through">A filter over the unpacked bytes.</param>
    /// <exception cref="UnreadableDocumentException">The part is missing or damaged.</exception>
    public void Read(string part, XmlNameTable names, Action<XmlReader> read, Func<Stream, Stream>? through = null)
    {
        try
        {
            using var reader = Open(part, names, through);
            read(reader);
        }
        catch (XmlException e)
        {
            throw new UnreadableDocumentException(
                $"“{Path}”的部件 {part} {(e.LineNumber > 0 ? $"第 {e.LineNumber} 行第 {e.LinePosition} 列" : "")}内容损坏，或含有不允许的声明（DTD、外部实体）。请用 WPS 或 Office 打开后另存再提交。", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new UnreadableDocumentException($"“{Path}”的部件 {part} 压缩数据损坏，文件可能没有传完。请重新下载或传送，或用 WPS 或 Office 打开后另存再提交。", e);
        }
    }

    /// <summary>
    /// Relationships of a part (of the package itself where <paramref name="part"/> is empty); none where there is no such part.
    /// No more than there may be parts: links that leave the package do not count.
    /// </summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var rels = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!Contains(rels))
            return [];
        var found = new List<Relationship>();
        Read(rels, new NameTable(), reader =>
        {
            while (found.Count < Limits.Entries && reader.Read())
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && Relationship.Read(reader, folder) is { } relationship)
                    found.Add(relationship);
        });
        return found;
    }

    /// <summary>The name of a part as it is looked up.</summary>
    public static string Normal(string name)
    {
        if (name.Contains('\\', StringComparison.Ordinal))
            name = name.Replace('\\', '/');
        return name.Length > 0 && name[0] == '/' ? name.TrimStart('/') : name;
    }
}
