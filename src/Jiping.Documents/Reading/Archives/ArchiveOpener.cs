using System.Buffers;
using System.IO.Compression;

namespace Jiping.Documents.Reading.Archives;

/// <summary>What a zip file turns out to be.</summary>
internal enum ArchiveContent
{
    /// <summary>Files for people: it is unpacked.</summary>
    Files,

    /// <summary>An office document: it is read as one.</summary>
    Office,
    Presentation,

    /// <summary>ODF or OFD.</summary>
    OpenDocument,
}

/// <summary>Opens zip files with bounds, since the framework keeps a record of every entry that the directory lists.</summary>
internal static class ArchiveOpener
{
    /// <summary>Directories listing this many times the allowed entries are refused before they are held in memory.</summary>
    private const int SignaturesPerEntry = 10;

    private const int BytesPerSignature = 46;

    /// <summary>Opens the archive; <paramref name="content"/> stays open when it is closed.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or a damaged one.</exception>
    /// <exception cref="UnreadableDocumentException">It lists too many entries.</exception>
    public static ZipArchive Open(Stream content, string path, ReadLimits limits)
    {
        var most = (long)limits.Entries * SignaturesPerEntry;
        if (content.Length / BytesPerSignature > most && CountsMoreThan(content, most))
            throw new UnreadableDocumentException($"“{path}”中的文件超过 {limits.Entries:N0} 个，没有读取；请拆分后再检查。");
        return new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, ArchiveNameEncoding.Instance);
    }

    public static ArchiveContent ContentOf(ZipArchive archive)
    {
        var office = false;
        foreach (var entry in archive.Entries)
        {
            switch (entry.FullName.Replace('\\', '/'))
            {
                case "mimetype" or "OFD.xml":
                    return ArchiveContent.OpenDocument;
                case "ppt/presentation.xml":
                    return ArchiveContent.Presentation;
                case "[Content_Types].xml" or "word/document.xml" or "xl/workbook.xml":
                    office = true;
                    break;
            }
        }
        return office ? ArchiveContent.Office : ArchiveContent.Files;
    }

    private static bool CountsMoreThan(Stream content, long most)
    {
        var start = content.Position;
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            long found = 0;
            var kept = 0;
            int read;
            while ((read = content.Read(buffer, kept, buffer.Length - kept)) > 0)
            {
                var window = buffer.AsSpan(0, kept + read);
                int at;
                while ((at = window.IndexOf("PK\u0001\u0002"u8)) >= 0)
                {
                    if (++found > most)
                        return true;
                    window = window[(at + 4)..];
                }
                // A signature may lie across two pieces.
                kept = Math.Min(3, window.Length);
                window[^kept..].CopyTo(buffer);
            }
            return false;
        }
        finally
        {
            content.Position = start;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
