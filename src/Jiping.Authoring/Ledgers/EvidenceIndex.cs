using Jiping.Authoring.Packages;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Ledgers;

/// <summary>The evidence of a package by name and by content: what is the same has the same SHA-256, whatever it is called. Hashes are computed when they are needed.</summary>
public sealed class EvidenceIndex
{
    private readonly Dictionary<string, EvidenceFile> byName;
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Why)> unread = [];

    /// <param name="files">As <see cref="LoadedPackage.Evidence"/> has them.</param>
    public EvidenceIndex(IReadOnlyList<EvidenceFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Files = files;
        byName = files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
    }

    public IReadOnlyList<EvidenceFile> Files { get; }

    /// <summary>Files that could not be read so far, with the reason in Chinese.</summary>
    public IReadOnlyList<(string Name, string Why)> Unread => unread;

    public EvidenceFile? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>SHA-256 in lower-case hexadecimal; empty for a file that cannot be read.</summary>
    public string HashOf(EvidenceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (hashes.TryGetValue(file.Path, out string? known))
            return known;
        string hash = "";
        try
        {
            hash = file.Sha256;
        }
        catch (UnreadableDocumentException exception)
        {
            unread.Add((file.Path, exception.Message));
        }
        catch (IOException exception)
        {
            unread.Add((file.Path, $"读不了（{exception.Message}）"));
        }

        return hashes[file.Path] = hash;
    }

    /// <summary>A file with a content, or null.</summary>
    public EvidenceFile? WithHash(string hash) => Files.FirstOrDefault(file => HashOf(file) == hash);

    /// <summary>Files of one content under several names: the same photograph twice. Only files of one length are looked into.</summary>
    public IEnumerable<IReadOnlyList<EvidenceFile>> Same() =>
        Files.Where(static file => file.Length > 0).GroupBy(static file => file.Length).Where(static group => group.Count() > 1)
            .SelectMany(group => group.GroupBy(HashOf)).Where(static group => group.Key.Length > 0 && group.Count() > 1).Select(static group => (IReadOnlyList<EvidenceFile>)[.. group]);
}
