using Jiping.Documents.Reading.Archives;
using Jiping.Documents.Texts;

namespace Jiping.Documents.Reading;

/// <summary>
/// The files of a folder, or of a zip of it, as they are: for those who want bytes, not documents. Paths never lead out of the folder, links are not followed,
/// hidden files and what operating systems leave behind are passed over. Thread-safe.
/// </summary>
public sealed class FileTree
{
    private const int MaximumDepth = 64;

    private FileTree(IReadOnlyList<TreeFile> files, bool isArchive) => (Files, IsArchive) = (files, isArchive);

    /// <summary>In ordinal order of their paths, which are distinct.</summary>
    public IReadOnlyList<TreeFile> Files { get; }

    public bool IsArchive { get; }

    /// <param name="path">A folder or a zip file.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">There is no such folder or zip, or it exceeds the bounds.</exception>
    public static FileTree Open(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        limits ??= ReadLimits.Default;
        try
        {
            return Directory.Exists(path) ? new FileTree(OfFolder(path, limits), isArchive: false)
                : File.Exists(path) ? new FileTree(OfZip(path, limits), isArchive: true)
                : throw new UnreadableDocumentException($"“{path}”不存在；请检查路径是否写对。");
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableDocumentException($"“{path}”不是文件夹，也不是完好的 zip 文件；请给出文件夹，或重新压缩为 zip。", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"“{path}”无法打开（{e.Message}）；请检查是否有读取权限。", e);
        }
    }

    /// <summary>A text of the encodings that Chinese offices use: UTF-8 with or without mark, UTF-16 with mark, GB18030. Null where it is none.</summary>
    public static string? DecodeText(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "" : TextDecoder.DecodeShort(bytes);

    private static List<TreeFile> OfFolder(string root, ReadLimits limits)
    {
        var files = new List<TreeFile>();
        var folders = new Stack<(DirectoryInfo Folder, string Prefix, int Depth)>([(new DirectoryInfo(root), "", 1)]);
        while (folders.TryPop(out var current))
        {
            foreach (var item in current.Folder.EnumerateFileSystemInfos())
            {
                if (FileNames.IsOfSystem(item.Name) || item.LinkTarget is not null || item.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    continue;
                if (item is FileInfo file)
                    files.Add(new TreeFile(current.Prefix + file.Name, file.Length, () => OpenFile(file, limits)));
                else if (current.Depth >= MaximumDepth)
                    throw new UnreadableDocumentException($"“{root}”的文件夹嵌套超过 {MaximumDepth} 层，没有读取；请整理文件夹。");
                else
                    folders.Push(((DirectoryInfo)item, $"{current.Prefix}{item.Name}/", current.Depth + 1));
            }

            if (files.Count > limits.Entries)
                throw new UnreadableDocumentException($"“{root}”中的文件超过 {limits.Entries:N0} 个，没有读取；请确认给的是填报包的文件夹。");
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static FileStream OpenFile(FileInfo file, ReadLimits limits) => file.Length > limits.PartBytes
        ? throw new UnreadableDocumentException($"“{file.Name}”太大（超过 {limits.PartBytes:N0} 字节），没有读取。")
        : new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static List<TreeFile> OfZip(string path, ReadLimits limits)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (content.Length > limits.FileBytes)
            throw new UnreadableDocumentException($"“{path}”太大（超过 {limits.FileBytes:N0} 字节），没有读取。");
        using var archive = ArchiveOpener.Open(content, path, limits);
        new ArchiveBudget(path, limits).TakeEntries(archive.Entries.Count);
        var files = new SortedDictionary<string, TreeFile>(StringComparer.Ordinal);
        long total = 0;
        for (int i = 0; i < archive.Entries.Count; i++)
        {
            var entry = archive.Entries[i];
            if (FileNames.OfEntry(entry.FullName, FileNames.IsOfSystem) is not { } name)
                continue;
            if (entry.IsEncrypted)
                throw PackedFiles.Password(path);
            total += entry.Length;
            if (total > limits.TotalBytes)
                throw new UnreadableDocumentException($"“{path}”解压后超过 {limits.TotalBytes:N0} 字节，没有读取（可能是有意构造的压缩包）；请拆分。");
            int index = i;
            if (!files.TryAdd(name, new TreeFile(name, entry.Length, () => OpenEntry(path, index, name, limits))))
                throw new UnreadableDocumentException($"“{path}”里有两个“{name}”，不知道该用哪一个；请重新压缩。");
        }

        return [.. files.Values];
    }

    private static Stream OpenEntry(string path, int index, string name, ReadLimits limits)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var archive = ArchiveOpener.Open(content, path, limits);
        var entry = index < archive.Entries.Count ? archive.Entries[index] : throw new InvalidDataException("The archive has changed.");
        using var source = entry.Open();
        var copy = EntryBuffer.Copy(source, $"{path}!/{name}", limits, new ArchiveBudget(path, limits));
        if (copy.Length == entry.Length)
            return copy;
        copy.Dispose();
        throw new InvalidDataException("The entry is cut short.");
    }
}

/// <summary>A file of a <see cref="FileTree"/>.</summary>
public sealed class TreeFile
{
    private readonly Func<Stream> open;

    internal TreeFile(string path, long length, Func<Stream> open) => (Path, Length, this.open) = (path, length, open);

    /// <summary>Relative to the root, /-separated, without steps upwards.</summary>
    public string Path { get; }

    /// <summary>In bytes, when the tree was listed.</summary>
    public long Length { get; }

    /// <summary>A file of memory, for what does not come from a disk.</summary>
    public static TreeFile Of(string path, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new TreeFile(path, content.Length, () => new MemoryStream(content, writable: false));
    }

    /// <summary>The same file under its path below a folder.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    public TreeFile Below(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Path.StartsWith(folder, StringComparison.Ordinal) ? new TreeFile(Path[folder.Length..], Length, open) : this;
    }

    /// <summary>The content, seekable, at its start.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be opened, is damaged, or exceeds the bounds.</exception>
    public Stream Open()
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new UnreadableDocumentException($"“{Path}”已损坏，无法解压；请重新压缩。", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"“{Path}”无法打开（{e.Message}）；请检查文件是否被占用、是否有读取权限。", e);
        }
    }

    /// <summary>The whole content.</summary>
    /// <param name="most">Bytes beyond which it is refused.</param>
    /// <exception cref="UnreadableDocumentException">As <see cref="Open"/>, or there is more.</exception>
    public byte[] ReadAll(int most)
    {
        using var stream = Open();
        if (stream.Length > most)
            throw new UnreadableDocumentException($"“{Path}”太大（超过 {most:N0} 字节），没有读取。");
        byte[] bytes = new byte[(int)stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
