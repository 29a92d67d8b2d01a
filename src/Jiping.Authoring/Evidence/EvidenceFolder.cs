using System.Security.Cryptography;

namespace Jiping.Authoring.Evidence;

/// <summary>A file that bears something out.</summary>
/// <param name="Name">Its path below evidence/, with <c>/</c>.</param>
/// <param name="Hash">SHA-256 of its content in lower-case hexadecimal: what is the same has the same, whatever it is called.</param>
/// <param name="Length">Bytes.</param>
public sealed record EvidenceFile(string Name, string Hash, long Length);

/// <summary>The folder evidence/ of a package by the content of its files. Immutable.</summary>
public sealed class EvidenceFolder
{
    private const int MostFiles = 20_000;

    private readonly Dictionary<string, EvidenceFile> byName;

    private EvidenceFolder(IReadOnlyList<EvidenceFile> files, IReadOnlyList<(string Name, string Why)> unread)
    {
        (Files, Unread) = (files, unread);
        byName = files.ToDictionary(static file => file.Name, StringComparer.Ordinal);
    }

    public static EvidenceFolder Empty { get; } = new([], []);

    /// <summary>By name.</summary>
    public IReadOnlyList<EvidenceFile> Files { get; }

    /// <summary>Files that could not be read, with the reason in Chinese.</summary>
    public IReadOnlyList<(string Name, string Why)> Unread { get; }

    public EvidenceFile? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The files with a content.</summary>
    public IEnumerable<EvidenceFile> WithHash(string hash) => Files.Where(file => file.Hash == hash);

    /// <summary>Files of one content under several names: the same photograph twice.</summary>
    public IEnumerable<IReadOnlyList<EvidenceFile>> Same() =>
        Files.Where(static file => file.Length > 0).GroupBy(static file => file.Hash).Where(static group => group.Count() > 1).Select(static group => (IReadOnlyList<EvidenceFile>)[.. group]);

    /// <summary>Hashes all files of a folder; one that does not exist is empty. Hidden files and links are left out.</summary>
    /// <param name="folder">evidence/ of the package.</param>
    public static EvidenceFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
            return Empty;
        var files = new List<EvidenceFile>();
        var unread = new List<(string, string)>();
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        foreach (string path in Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" || name.EndsWith("/Thumbs.db", StringComparison.Ordinal))
                continue;
            if (files.Count == MostFiles)
            {
                unread.Add((name, $"佐证文件超过 {MostFiles} 个，其余没有读取"));
                break;
            }

            try
            {
                using var content = File.OpenRead(path);
                files.Add(new EvidenceFile(name, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unread.Add((name, $"读不了（{exception.Message}）"));
            }
        }

        return new EvidenceFolder(files, unread);
    }
}
