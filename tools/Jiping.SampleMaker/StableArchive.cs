using System.IO.Compression;

namespace Jiping.SampleMaker;

/// <summary>Copies an office file with fixed times and order of parts, so that making it again changes nothing in the repository.</summary>
internal static class StableArchive
{
    private static readonly DateTimeOffset Moment = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream source, Stream target)
    {
        using var from = new ZipArchive(source, ZipArchiveMode.Read);
        using var to = new ZipArchive(target, ZipArchiveMode.Create);
        // The list of content types comes first: some programs recognize the format by the first entry.
        foreach (var entry in from.Entries.OrderBy(static e => e.FullName != "[Content_Types].xml").ThenBy(static e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Moment;
            using var input = entry.Open();
            using var output = copy.Open();
            input.CopyTo(output);
        }
    }
}
