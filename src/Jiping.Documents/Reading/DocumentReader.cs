using Jiping.Documents.Model;

namespace Jiping.Documents.Reading;

/// <summary>Reads one document of any supported format, by content and name. Streams; thread-safe.</summary>
public static class DocumentReader
{
    /// <param name="content">Seekable content, read to its end at most once.</param>
    /// <param name="path">Path to show in locations, relative to the package.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">The content cannot be read; the message says why and what to do.</exception>
    public static Document Read(Stream content, string path, ReadLimits? limits = null) =>
        OfficeReader.TryRead(content, path, limits ?? ReadLimits.Default, out var document)
            ? document
            : throw new UnreadableDocumentException(path);
}
