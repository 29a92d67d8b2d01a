using System.IO.Compression;
using System.Text.Json;

namespace Jiping.Web.Downloads;

/// <summary>Several files as one, made in the private folder and gone when it was sent.</summary>
internal static class Bundle
{
    /// <summary>A zip; names are UTF-8.</summary>
    public static Stream Zip(IReadOnlyList<ResultSet.Item> items, string folder) => Make(folder, output =>
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var item in items)
            zip.CreateEntryFromFile(item.OnDisk, item.Path, CompressionLevel.Fastest);
    });

    /// <summary>JSON results, one a line, as a batch of the command writes them.</summary>
    public static Stream Lines(IReadOnlyList<ResultSet.Item> items, string folder) => Make(folder, output =>
    {
        foreach (var item in items)
        {
            using var source = File.OpenRead(item.OnDisk);
            using var json = JsonDocument.Parse(source);
            using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                json.RootElement.WriteTo(writer);
            output.Write("\n"u8);
        }
    });

    private static FileStream Make(string folder, Action<Stream> write)
    {
        Directory.CreateDirectory(folder);
        var file = new FileStream(Path.Combine(folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
