using System.IO.Compression;

namespace Jiping.Checking.Dossiers;

/// <summary>One zip a unit: entries in order, times fixed, names in UTF-8 (marked so, as Windows asks). The same dossier gives the same bytes.</summary>
public static class DossierZip
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="root">The folder of all dossiers.</param>
    /// <param name="folder">Name of the unit's folder.</param>
    /// <returns>Path of the zip, beside the folder.</returns>
    /// <exception cref="DossierException">It cannot be written.</exception>
    public static string Write(string root, string folder)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(folder);
        string target = Path.Combine(root, folder + ".zip");
        string temporary = DossierFile.TemporaryOf(target);
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
            using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
                foreach (string path in Files(Path.Combine(root, folder)))
                {
                    var entry = archive.CreateEntry($"{folder}/{path}", CompressionLevel.Optimal);
                    entry.LastWriteTime = Epoch;
                    using var output = entry.Open();
                    using var input = new FileStream(Path.Combine(root, folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                    input.CopyTo(output);
                }
            File.Move(temporary, target, overwrite: true);
            return target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DossierFile.Fault(target, exception);
        }
        finally
        {
            DossierFile.Discard(temporary);
        }
    }

    /// <summary>All files but what programs leave beside open ones and what an interrupted run left.</summary>
    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(static path => path.StartsWith('第') || !path.Split('/').Any(static step => step.StartsWith('.') || step.StartsWith("~$", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}
