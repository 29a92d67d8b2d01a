namespace Jiping.Documents.Reading;

/// <summary>Reads a folder (recursively), an archive, or several files as one package.</summary>
public static class PackageReader
{
    /// <param name="paths">Files, folders or archives of the file system.</param>
    /// <param name="limits">Bounds; <see cref="ReadLimits.Default"/> where null.</param>
    /// <exception cref="UnreadableDocumentException">A path does not exist, or nothing in it can be read.</exception>
    public static Package Read(IReadOnlyList<string> paths, ReadLimits? limits = null) => throw new UnreadableDocumentException(paths[0]);

    /// <summary>The packages of a batch: each child folder, archive or document of <paramref name="folder"/>, by name (ordinal).</summary>
    public static IReadOnlyList<string> FindPackages(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Where(static p => !Path.GetFileName(p).StartsWith('.')).Order(StringComparer.Ordinal)];
}
