using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiping.Checking.Dossiers;

/// <summary>Writes files of a dossier: whole, or not at all; and hashes them.</summary>
internal static class DossierFile
{
    /// <summary>Name of the hash wherever one is written.</summary>
    public const string HashName = "SHA-256";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Puts content in the place of a file; nothing is touched where it holds the same already.</summary>
    /// <returns>False where it held the same.</returns>
    /// <exception cref="DossierException">It cannot be written.</exception>
    public static bool Replace(string path, ReadOnlySpan<byte> content)
    {
        if (Holds(path, content))
            return false;
        string temporary = TemporaryOf(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(path, exception);
        }
        finally
        {
            Discard(temporary);
        }
    }

    /// <summary>Deletes a temporary file, whether it was made or not; what cannot be deleted now is cleared away by a later run.</summary>
    public static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What went wrong was said where it did.
        }
    }

    /// <summary>The same for a temporary folder.</summary>
    public static void DiscardFolder(string temporary)
    {
        try
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }

    /// <summary>Clears away what an interrupted run left in a folder.</summary>
    /// <exception cref="DossierException">Something of it cannot be deleted.</exception>
    public static void RemoveUnfinished(string folder)
    {
        try
        {
            foreach (string left in Directory.GetDirectories(folder, DossierNames.Unfinished + "*"))
                Directory.Delete(left, recursive: true);
            foreach (string left in Directory.GetFiles(folder, DossierNames.Unfinished + "*"))
                File.Delete(left);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was ever written there.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(folder, exception);
        }
    }

    /// <summary>A name beside a file, hidden, by which leftovers of an interrupted run are known.</summary>
    public static string TemporaryOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, $"{DossierNames.Unfinished}{Guid.NewGuid():N}");

    public static bool Holds(string path, ReadOnlySpan<byte> content) =>
        File.Exists(path) && new FileInfo(path).Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));

    public static byte[] Of(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return buffer.ToArray();
    }

    public static byte[] ToJson<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Json), (byte)'\n'];

    /// <summary>Reads what <see cref="ToJson"/> wrote; null where there is no such file.</summary>
    /// <exception cref="DossierException">It is there and cannot be read.</exception>
    public static T? FromJson<T>(string path)
        where T : class
    {
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Json) ?? throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new DossierException($"“{path}”被改动过或不完整，读不了；这份档案没有动。请从备份恢复这个文件后再运行。", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DossierException($"“{path}”打不开；请检查是否有读取权限、是否正被其他程序使用。", exception);
        }
    }

    public static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return HashOf(file);
    }

    public static string HashOf(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static DossierException Fault(string path, Exception exception) =>
        new($"“{path}”写不进去：请检查文件夹是否可写、磁盘是否已满、文件是否正被打开（先关掉 WPS 或 Excel）。", exception);
}
