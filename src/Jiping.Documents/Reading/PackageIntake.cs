using System.IO.Compression;
using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading.Archives;

namespace Jiping.Documents.Reading;

/// <summary>
/// Takes files, from disk or out of archives, and sorts them into documents, skipped files and failures. One file at a time: of an archive
/// only the entry being read is unpacked.
/// </summary>
internal sealed class PackageIntake(ReadLimits limits, Action<string, Stream>? visit = null)
{
    /// <summary>Bytes of a list of accepted findings; a longer one lists more than any package has.</summary>
    private const int MostAcceptanceBytes = 4 << 20;

    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public List<Document> Documents { get; } = [];

    public List<SkippedFile> Skipped { get; } = [];

    public List<ReadFailure> Failures { get; } = [];

    public List<AcceptanceFile> Acceptances { get; } = [];

    public void Skip(string path, string why) => Skipped.Add(new SkippedFile(path, why));

    public void Fail(string path, string message) => Failures.Add(new ReadFailure(path, message));

    /// <summary>Takes a file of the file system under the path it has in the package.</summary>
    public void AddFile(FileInfo file, string path)
    {
        if (!FileNames.IsAcceptance(file.Name) && SkipReasons.OfExtension(FileNames.Extension(path)) is { } why)
        {
            Skip(path, why);
            return;
        }
        try
        {
            // Length is asked before opening: pipes and devices have none, and opening them could wait for ever.
            if (file.Length == 0)
            {
                Fail(path, $"“{path}”是空文件，请确认文件是否完整。");
                return;
            }
            if (file.Length > limits.FileBytes)
            {
                Fail(path, $"“{path}”太大（超过 {limits.FileBytes:N0} 字节），没有读取；请压缩其中的图片或拆分后再检查。");
                return;
            }
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Add(stream, path, new ArchiveBudget(path, limits), depth: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(path, $"“{path}”无法打开；请检查文件是否被其他程序占用、是否有读取权限。");
        }
    }

    private void Add(Stream content, string path, ArchiveBudget budget, int depth)
    {
        try
        {
            if (FileNames.IsAcceptance(path[(path.LastIndexOf('/') + 1)..]))
            {
                AddAcceptance(content, path);
                return;
            }
            var type = FileTypes.Of(content);
            if (type == FileType.Zip)
                AddZip(content, path, budget, depth);
            else if (ReasonToSkip(type, path) is { } why)
                Skip(path, why);
            else
                AddDocument(content, path);
        }
        catch (UnreadableDocumentException e)
        {
            Fail(path, e.Message);
        }
        catch (InvalidDataException)
        {
            Fail(path, $"“{path}”已损坏或不完整，无法解压；请重新压缩或重新下载后再检查。");
        }
    }

    /// <summary>An office document, or an archive: a zip that is named docx is a document, any other is looked into.</summary>
    private void AddZip(Stream content, string path, ArchiveBudget budget, int depth)
    {
        if (FileNames.IsReadable(path))
        {
            AddDocument(content, path);
            return;
        }
        using var archive = ArchiveOpener.Open(content, path, limits);
        switch (ArchiveOpener.ContentOf(archive))
        {
            case ArchiveContent.Office:
                content.Position = 0;
                AddDocument(content, path);
                break;
            case ArchiveContent.Presentation:
                Skip(path, SkipReasons.Presentation);
                break;
            case ArchiveContent.OpenDocument:
                Skip(path, SkipReasons.OpenDocument);
                break;
            default:
                if (depth >= limits.ArchiveDepth)
                    throw new UnreadableDocumentException($"“{path}”的压缩包嵌套超过 {limits.ArchiveDepth} 层，没有读取；请先解压再检查。");
                budget.TakeEntries(archive.Entries.Count);
                AddEntries(archive, path, budget, depth + 1);
                break;
        }
    }

    private void AddEntries(ZipArchive archive, string path, ArchiveBudget budget, int depth)
    {
        var files = new List<(string Name, ZipArchiveEntry Entry)>();
        foreach (var entry in archive.Entries)
            if (FileNames.OfEntry(entry.FullName) is { } name)
                files.Add((name, entry));
        files.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var (name, entry) in files)
        {
            AddEntry(entry, Unique($"{path}!/{name}"), budget, depth);
            if (budget.Exhausted)
                return;
        }
    }

    private void AddEntry(ZipArchiveEntry entry, string path, ArchiveBudget budget, int depth)
    {
        if (!FileNames.IsAcceptance(entry.Name) && SkipReasons.OfExtension(FileNames.Extension(path)) is { } why)
        {
            Skip(path, why);
            return;
        }
        try
        {
            if (entry.IsEncrypted)
                throw new UnreadableDocumentException($"“{path}”设有密码，无法读取；请取消密码后重新压缩。");
            using var source = entry.Open();
            using var content = EntryBuffer.Copy(source, path, limits, budget);
            if (content.Length != entry.Length)
                throw new InvalidDataException("The entry is cut short.");
            Add(content, path, budget, depth);
        }
        catch (UnreadableDocumentException e)
        {
            Fail(path, e.Message);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            Fail(path, $"“{path}”已损坏或压缩方式不受支持，无法解压；请重新压缩为普通的 zip 后再检查。");
        }
    }

    private void AddAcceptance(Stream content, string path)
    {
        if (content.Length > MostAcceptanceBytes)
            throw new UnreadableDocumentException($"“{path}”大于 {MostAcceptanceBytes:N0} 字节，不像是接受清单，没有读取；请检查内容。");
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        Acceptances.Add(new(path, reader.ReadToEnd()));
    }

    private void AddDocument(Stream content, string path)
    {
        if (visit is null)
            Documents.Add(DocumentReader.Read(content, path, limits));
        else
            visit(path, content);
    }

    /// <summary>Why a file of this type is only listed; null where it is read, or should have been readable and fails.</summary>
    private static string? ReasonToSkip(FileType type, string path)
    {
        if (type is FileType.Html || FileNames.IsReadable(path))
            return null;
        if (type is FileType.Empty or FileType.Unknown)
            return FileNames.Extension(path).Length == 0 ? SkipReasons.Unknown : null;
        return SkipReasons.OfType(type);
    }

    /// <summary>Archives may hold one name twice; both are read, and locations tell them apart.</summary>
    private string Unique(string path)
    {
        var unique = path;
        var extension = Path.GetExtension(path);
        for (var i = 2; !paths.Add(unique); i++)
            unique = $"{path[..^extension.Length]} ({i}){extension}";
        return unique;
    }
}
