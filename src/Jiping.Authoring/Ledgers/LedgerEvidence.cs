using Jiping.Authoring.Packages;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Holds what entries name as evidence against the files that are there.</summary>
public static class LedgerEvidence
{
    /// <param name="entries">All entries of a package.</param>
    /// <param name="files">Its evidence.</param>
    /// <param name="alsoUsed">Names that something else refers to (an indicator).</param>
    public static IReadOnlyList<LedgerProblem> Check(IReadOnlyCollection<LedgerEntry> entries, EvidenceIndex files, IEnumerable<string>? alsoUsed = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(files);
        var problems = new List<LedgerProblem>();
        var used = new HashSet<string>(alsoUsed ?? [], StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var reference in entry.Evidence)
                if (Locate(files, reference) is { } file)
                {
                    used.Add(file.Path);
                    if (reference.Hash.Length > 0 && files.HashOf(file) != reference.Hash)
                        Report(entry, LedgerProblemKind.EvidenceChanged, $"佐证“{reference.Name}”的内容与登记时不同（登记的摘要是 {Short(reference.Hash)}，现在是 {Short(files.HashOf(file))}）；文件被换过，请核对，确要更换的，删去 # 及其后的摘要");
                }
                else
                    Report(entry, LedgerProblemKind.MissingEvidence, $"佐证“{reference.Name}”不在 evidence 文件夹中，请放入文件或改正文件名");
        foreach (var table in entries.GroupBy(static entry => (entry.Place.Path, entry.Place.Sheet)))
            if (table.Count(static entry => entry.Evidence.Count == 0) is > 0 and var without)
                problems.Add(new LedgerProblem(LedgerProblemKind.NoEvidence, table.Key.Path, table.Key.Sheet, 0, 0, $"{table.Count()} 条中有 {without} 条没有佐证"));
        foreach (var same in files.Same())
            problems.Add(new LedgerProblem(LedgerProblemKind.SameEvidence, "evidence/" + same[0].Path, "", 0, 0, $"与{string.Join('、', same.Skip(1).Select(static file => $"“{file.Path}”"))}是同一个文件{Uses(entries, files, same)}"));
        foreach (var file in files.Files.Where(file => !used.Contains(file.Path)))
            problems.Add(new LedgerProblem(LedgerProblemKind.UnusedEvidence, "evidence/" + file.Path, "", 0, 0, "没有任何一条台账或指标引用它"));
        foreach (var (name, why) in files.Unread)
            problems.Add(new LedgerProblem(LedgerProblemKind.Unreadable, "evidence/" + name, "", 0, 0, why));
        return problems;

        void Report(LedgerEntry entry, LedgerProblemKind sort, string message) => problems.Add(new LedgerProblem(sort, entry.Place.Path, entry.Place.Sheet, entry.Place.Row, 0, message));
    }

    /// <summary>The file that a reference means: of its name, or one that was renamed and has the recorded content. Null where there is none.</summary>
    public static EvidenceFile? Locate(EvidenceIndex files, EvidenceReference reference)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reference);
        return files.Find(reference.Name) ?? (reference.Hash.Length > 0 ? files.WithHash(reference.Hash) : null);
    }

    /// <summary>The same entries with the hash of each evidence file that is there and has none recorded.</summary>
    public static IReadOnlyList<LedgerEntry> WithHashes(IReadOnlyList<LedgerEntry> entries, EvidenceIndex files)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(files);
        return [.. entries.Select(entry => entry with { Evidence = [.. entry.Evidence.Select(reference => reference.Hash.Length == 0 && files.Find(reference.Name) is { } file ? reference with { Hash = files.HashOf(file) } : reference)] })];
    }

    /// <summary>One photograph for two events is what a reviewer asks about.</summary>
    private static string Uses(IReadOnlyCollection<LedgerEntry> entries, EvidenceIndex files, IReadOnlyList<EvidenceFile> same)
    {
        var users = entries.Where(entry => entry.Evidence.Any(reference => Locate(files, reference) is { } file && same.Contains(file))).ToList();
        return users.Count > 1 ? $"，却用于 {users.Count} 条台账：{string.Join('、', users.Take(5).Select(static entry => entry.Id))}" : "";
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : "读不了";
}
