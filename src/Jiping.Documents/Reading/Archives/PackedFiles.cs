using System.IO.Compression;
using SharpCompress.Archives.SevenZip;
using SharpCompress.Common;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;
using SharpCompress.Readers;

namespace Jiping.Documents.Reading.Archives;

/// <summary>A file in an archive that can only be read where it stands.</summary>
/// <param name="Name">Its name in the archive, as it is.</param>
/// <param name="Encrypted">It has a password.</param>
/// <param name="Split">It goes on in another volume.</param>
/// <param name="Open">Unpacks it; at most once.</param>
internal sealed record PackedFile(string Name, bool Encrypted, bool Split, Func<Stream> Open);

/// <summary>Unpacks rar, 7z, tar and single compressed files. What is damaged ends in one message, whatever the library makes of it.</summary>
internal static class PackedFiles
{
    /// <summary>True for the kinds that are unpacked here; zip has its own way.</summary>
    public static bool Takes(FileType type) => type is FileType.Rar or FileType.SevenZip or FileType.Tar || IsSingle(type);

    /// <summary>One file, compressed.</summary>
    public static bool IsSingle(FileType type) => type is FileType.GZip or FileType.BZip2 or FileType.Xz;

    /// <summary>The stream of a single compressed file.</summary>
    public static Stream OpenSingle(Stream content, FileType type) => type switch
    {
        FileType.GZip => new GZipStream(content, CompressionMode.Decompress, leaveOpen: true),
        FileType.BZip2 => BZip2Stream.Create(content, SharpCompress.Compressors.CompressionMode.Decompress, decompressConcatenated: true, leaveOpen: true),
        _ => new XZStream(content),
    };

    /// <summary>The name of a single compressed file: 报告.docx of 报告.docx.gz, 材料.tar of 材料.tgz.</summary>
    public static string SingleName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var extension = FileNames.Extension(name);
        var stem = extension.Length == 0 ? name : name[..^extension.Length];
        return extension is ".tgz" or ".tbz2" or ".txz" ? stem + ".tar" : stem;
    }

    /// <summary>Hands out the files in the order in which they stand; each must be read before the next.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="type">Its kind.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="budget">What the archive may unpack; files that are passed over count too where they must be unpacked to reach the next.</param>
    /// <param name="take">Receives a file; false ends the walk.</param>
    /// <exception cref="UnreadableDocumentException">The archive has a password, is a part of several, or is damaged.</exception>
    public static void Read(Stream content, FileType type, string path, ArchiveBudget budget, Func<PackedFile, bool> take)
    {
        try
        {
            var options = new ReaderOptions { LeaveStreamOpen = true, ArchiveEncoding = new ArchiveEncoding { CustomDecoder = static (bytes, index, count, _) => ArchiveNameEncoding.Instance.GetString(bytes, index, count) } };
            if (type == FileType.SevenZip)
            {
                using var archive = SevenZipArchive.OpenArchive(content, options);
                using var reader = archive.ExtractAllEntries();
                Walk(reader, passes: true, budget, take);
            }
            else
            {
                using var reader = ReaderFactory.OpenReader(content, options);
                Walk(reader, passes: false, budget, take);
            }
        }
        catch (CryptographicException)
        {
            throw Password(path);
        }
        catch (Exception e) when (e is MultiVolumeExtractionException or MultipartStreamRequiredException or IncompleteArchiveException)
        {
            throw Split(path);
        }
        catch (Exception e) when (e is not UnreadableDocumentException)
        {
            // A decoder fed with what is damaged may fail anywhere; none of it is worth more than one message.
            throw new UnreadableDocumentException($"“{path}”已损坏或不完整，无法解压；请重新压缩（最好用 zip）或重新下载后再检查。", e);
        }
    }

    public static UnreadableDocumentException Password(string path) => new($"“{path}”设有密码，无法读取；请取消密码后重新压缩。");

    public static UnreadableDocumentException Split(string path) => new($"“{path}”是分卷压缩包的一部分，不能单独读取；请合并解压后重新压缩成一个文件。");

    private static void Walk(IReader reader, bool passes, ArchiveBudget budget, Func<PackedFile, bool> take)
    {
        while (reader.MoveToNextEntry())
        {
            var entry = reader.Entry;
            if (entry.IsDirectory || entry.Key is not { Length: > 0 } name)
                continue;
            budget.TakeEntries(1);
            var opened = false;
            var file = new PackedFile(name, entry.IsEncrypted, entry.IsSplitAfter || entry.VolumeIndexFirst != entry.VolumeIndexLast, () =>
            {
                opened = true;
                return reader.OpenEntryStream();
            });
            if (!take(file))
                return;
            if (!opened && !entry.IsEncrypted && (passes || entry.IsSolid))
                Pass(reader, budget);
        }
    }

    /// <summary>In a solid archive the way to the next file leads through this one: that is counted, or a bomb could hide in what nobody asked for.</summary>
    private static void Pass(IReader reader, ArchiveBudget budget)
    {
        using var source = reader.OpenEntryStream();
        var piece = new byte[EntryBuffer.Piece];
        int count;
        while ((count = source.Read(piece)) > 0)
            budget.TakeBytes(count);
    }
}
