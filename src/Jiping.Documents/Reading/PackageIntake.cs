using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading.Archives;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Documents.Reading;

/// <summary>
/// Takes files, from disk or out of archives, and sorts them into documents, skipped files and failures. One file at a time: of an archive
/// only the entry being read is unpacked.
/// </summary>
/// <param name="limits">Bounds.</param>
/// <param name="converter">For old formats; <see cref="OfficeConverter.Default"/> where null.</param>
/// <param name="leaf">Takes what would be read as a document or a list of accepted findings, instead of reading it here, with the full path of the file where it lies in no archive; null to read.</param>
/// <param name="without">True for the full path of a file of the file system that does not count; null where all do.</param>
internal sealed partial class PackageIntake(ReadLimits limits, OfficeConverter? converter = null, Action<Stream, string, string?>? leaf = null, Predicate<string>? without = null)
{
    /// <summary>Bytes of a list of accepted findings; a longer one lists more than any package has.</summary>
    private const int MostAcceptanceBytes = 4 << 20;

    /// <summary>The file that is being taken, and its stream.</summary>
    private (string Path, Stream Content)? whole;

    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public List<Document> Documents { get; } = [];

    public List<SkippedFile> Skipped { get; } = [];

    public List<ReadFailure> Failures { get; } = [];

    public List<AcceptanceFile> Acceptances { get; } = [];

    public void Skip(string path, string why) => Skipped.Add(new SkippedFile(path, why));

    public void Fail(string path, string message) => Failures.Add(new ReadFailure(path, message));

    /// <summary>What was taken, in order of the paths.</summary>
    public Package ToPackage(string name) => new()
    {
        Name = name,
        Documents = [.. Documents.OrderBy(static d => d.Path, StringComparer.Ordinal)],
        Skipped = [.. Skipped.OrderBy(static s => s.Path, StringComparer.Ordinal)],
        Failures = [.. Failures.OrderBy(static f => f.Path, StringComparer.Ordinal)],
        Acceptances = Acceptances,
    };

    /// <summary>Takes a file of the file system under the path it has in the package.</summary>
    public void AddFile(FileInfo file, string path)
    {
        if (without?.Invoke(file.FullName) == true)
            return;
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
            whole = (file.FullName, stream);
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
                if (leaf is null)
                    AddAcceptance(content, path);
                else
                    leaf(content, path, whole is { } file && ReferenceEquals(file.Content, content) ? file.Path : null);
                return;
            }
            var type = FileTypes.Of(content);
            if (type == FileType.Zip)
                AddZip(content, path, budget, depth);
            else if (PackedFiles.Takes(type) && !FileNames.IsReadable(path))
                AddPacked(content, type, path, budget, depth);
            else if (ReasonToSkip(type, path) is { } why)
                Skip(path, why);
            else
                AddDocument(content, path);
        }
        catch (UnreadableDocumentException e)
        {
            Refuse(path, e);
        }
        catch (InvalidDataException)
        {
            Fail(path, $"“{path}”已损坏或不完整，无法解压；请重新压缩或重新下载后再检查。");
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
        if (leaf is null)
            Documents.Add(DocumentReader.Read(content, path, limits, converter));
        else
            leaf(content, path, whole is { } file && ReferenceEquals(file.Content, content) ? file.Path : null);
    }

    /// <summary>A file that nothing here reads is listed; one that should have been readable is a failure.</summary>
    private void Refuse(string path, UnreadableDocumentException e)
    {
        if (e.SkipReason is { } why)
            Skip(path, why);
        else
            Fail(path, e.Message);
    }

    /// <summary>Why a file of this type is only listed; null where it is read, or should have been readable and fails.</summary>
    private static string? ReasonToSkip(FileType type, string path)
    {
        if (type is FileType.Html or FileType.Ole or FileType.Rtf or FileType.OfficeXml || FileNames.IsReadable(path))
            return null;
        if (type is FileType.Empty or FileType.Unknown)
            return FileNames.Extension(path).Length == 0 ? SkipReasons.Unknown : null;
        return SkipReasons.OfType(type);
    }
}
