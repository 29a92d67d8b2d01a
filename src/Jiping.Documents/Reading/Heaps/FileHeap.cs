using System.Security.Cryptography;
using Jiping.Documents.Model;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Documents.Reading.Heaps;

/// <summary>
/// All files below some folders, those in archives included, of many units in no order. Archives are unpacked once, into a temporary folder that
/// goes with the heap; of each file only its name, its kind and its hash are held.
/// </summary>
public sealed class FileHeap : IDisposable
{
    /// <summary>Bytes taken out of archives in all.</summary>
    private const long MostUnpacked = 16L << 30;

    private readonly ReadLimits limits;
    private readonly OfficeConverter? converter;
    private readonly RunFolder unpacked = new();
    private readonly List<HeapFile> files = [];
    private long unpackedBytes;

    private FileHeap(ReadLimits limits, OfficeConverter? converter)
    {
        this.limits = limits;
        this.converter = converter;
    }

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<HeapFile> Files => files;

    /// <param name="paths">Files, folders or archives.</param>
    /// <param name="without">True for the full path of a file that does not count: the roster itself often lies beside what it lists.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <param name="converter">For old formats; the one of this machine where null.</param>
    /// <exception cref="UnreadableDocumentException">No path exists, or there are too many files.</exception>
    public static FileHeap Gather(IReadOnlyList<string> paths, Predicate<string> without, ReadLimits? limits = null, OfficeConverter? converter = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(without);
        var heap = new FileHeap(limits ?? ReadLimits.Default, converter);
        try
        {
            heap.Fill(paths, without);
            return heap;
        }
        catch
        {
            heap.Dispose();
            throw;
        }
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read.</exception>
    public Document Read(HeapFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var content = Open(file.OnDisk);
        return DocumentReader.Read(content, file.Path, limits, converter);
    }

    /// <summary>Opens one file again without reading it as a document; a file that cannot be opened is passed over.</summary>
    public static void Visit(HeapFile file, Action<string, Stream> visit)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(visit);
        FileStream content;
        try
        {
            content = Open(file.OnDisk);
        }
        catch (UnreadableDocumentException)
        {
            return;
        }
        using (content)
            visit(file.Path, content);
    }

    /// <summary>Opens the content of a file as it was received; null where it was only listed.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be opened.</exception>
    public Stream? Content(HeapFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.OnDisk.Length == 0 ? null : Open(file.OnDisk);
    }

    /// <summary>Reads some files as one package; what cannot be read is named in it, and it may hold no document at all.</summary>
    public Package Read(string name, IEnumerable<HeapFile> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var intake = new PackageIntake(limits, converter);
        foreach (var file in members)
        {
            if (file.Kind == HeapFileKind.Skipped)
                intake.Skip(file.Path, file.Why);
            else if (file.Kind == HeapFileKind.Failed)
                intake.Fail(file.Path, file.Why);
            else
                intake.AddFile(new FileInfo(file.OnDisk), file.Path);
        }
        return intake.ToPackage(name);
    }

    public void Dispose() => unpacked.Dispose();

    private void Fill(IReadOnlyList<string> paths, Predicate<string> without)
    {
        var intake = new PackageIntake(limits, converter, Take, without);
        PackageReader.Fill(paths, intake, limits);
        files.AddRange(intake.Skipped.Select(static s => new HeapFile(s.Path, HeapFileKind.Skipped, s.Why, "")));
        files.AddRange(intake.Failures.Select(static f => new HeapFile(f.Path, HeapFileKind.Failed, f.Message, "")));
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
    }

    private void Take(Stream content, string path, string? onDisk)
    {
        content.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        var type = FileTypes.Of(content);
        var slow = type is FileType.Rtf or FileType.OfficeXml || FileNames.IsOpenDocument(path)
            || type == FileType.Ole && FileNames.Extension(path) is not (".xls" or ".et" or ".xlt" or ".ett" or ".xlsx");
        var kind = FileNames.IsAcceptance(path[(path.LastIndexOf('/') + 1)..]) ? HeapFileKind.Acceptance : HeapFileKind.Document;
        files.Add(new HeapFile(path, kind, "", hash) { OnDisk = onDisk ?? Keep(content, path), IsSlow = slow });
    }

    /// <summary>Keeps what came out of an archive until the heap is closed.</summary>
    private string Keep(Stream content, string path)
    {
        unpackedBytes += content.Length;
        if (unpackedBytes > MostUnpacked)
            throw new UnreadableDocumentException($"“{path}”没有读取：压缩包解压后总共超过 {MostUnpacked:N0} 字节；请分几次检查。");
        // The extension tells the reader what a text is.
        var target = unpacked.Of($"{files.Count}{FileNames.Extension(path)}");
        content.Position = 0;
        try
        {
            using var file = File.Create(target);
            content.CopyTo(file);
        }
        catch (IOException e)
        {
            throw new UnreadableDocumentException($"“{path}”解压后写不进临时文件夹（{e.Message}）；请检查磁盘空间后再检查。", e);
        }
        return target;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"“{path}”无法打开；请检查文件是否被其他程序占用、是否有读取权限。", e);
        }
    }
}
