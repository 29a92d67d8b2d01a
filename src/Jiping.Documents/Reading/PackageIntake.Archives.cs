using System.IO.Compression;
using Jiping.Documents.Reading.Archives;

namespace Jiping.Documents.Reading;

/// <content>Archives, and archives inside them.</content>
internal sealed partial class PackageIntake
{
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
            case ArchiveContent.OpenDocument when FileNames.IsOpenDocument(path):
                content.Position = 0;
                AddDocument(content, path);
                break;
            case ArchiveContent.OpenDocument:
                Skip(path, SkipReasons.OpenDocument);
                break;
            default:
                CheckDepth(path, depth);
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
            AddEntry(new PackedFile(entry.Name, entry.IsEncrypted, false, entry.Open), Unique($"{path}!/{name}"), entry.Length, budget, depth);
            if (budget.Exhausted)
                return;
        }
    }

    /// <summary>Archives that are read from the front: rar, 7z, tar; and single compressed files, of which a tar has no name of its own.</summary>
    private void AddPacked(Stream content, FileType type, string path, ArchiveBudget budget, int depth)
    {
        CheckDepth(path, depth);
        if (PackedFiles.IsSingle(type))
        {
            budget.TakeEntries(1);
            var name = PackedFiles.SingleName(path);
            var inner = FileNames.Extension(name) == ".tar" ? path : Unique($"{path}!/{name}");
            AddEntry(new PackedFile(name, false, false, () => PackedFiles.OpenSingle(content, type)), inner, null, budget, depth + 1);
            return;
        }
        PackedFiles.Read(content, type, path, budget, file =>
        {
            if (FileNames.OfEntry(file.Name) is { } name)
                AddEntry(file, Unique($"{path}!/{name}"), null, budget, depth + 1);
            return !budget.Exhausted;
        });
    }

    private void CheckDepth(string path, int depth)
    {
        if (depth >= limits.ArchiveDepth)
            throw new UnreadableDocumentException($"“{path}”的压缩包嵌套超过 {limits.ArchiveDepth} 层，没有读取；请先解压再检查。");
    }

    private void AddEntry(PackedFile file, string path, long? length, ArchiveBudget budget, int depth)
    {
        if (!FileNames.IsAcceptance(path[(path.LastIndexOf('/') + 1)..]) && SkipReasons.OfExtension(FileNames.Extension(file.Name)) is { } why)
        {
            Skip(path, why);
            return;
        }
        try
        {
            if (file.Encrypted)
                throw PackedFiles.Password(path);
            if (file.Split)
                throw PackedFiles.Split(path);
            using var source = file.Open();
            using var content = EntryBuffer.Copy(source, path, limits, budget);
            if (length is { } promised && content.Length != promised)
                throw new InvalidDataException("The entry is cut short.");
            Add(content, path, budget, depth);
        }
        catch (UnreadableDocumentException e)
        {
            Refuse(path, e);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or SharpCompress.Common.SharpCompressException)
        {
            Fail(path, $"“{path}”已损坏或压缩方式不受支持，无法解压；请重新压缩为普通的 zip 后再检查。");
        }
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
