using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tables;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Imports;

/// <summary>Takes new entries into the ledger of a package, with the hash of their evidence; an entry that is there already stays as it is.</summary>
internal static class LedgerMerge
{
    /// <summary>The package with the entries; null with the reason where its own table cannot be read without loss.</summary>
    public static LoadedPackage? Into(LoadedPackage package, LedgerKind kind, IReadOnlyList<LedgerEntry> added, out int taken, out string? fault)
    {
        (taken, fault) = (0, null);
        var existing = new List<LedgerEntry>();
        var own = package.Ledger.Where(file => LedgerKinds.BuiltIn.Find(file.Kind) == kind).ToList();
        foreach (var file in own)
        {
            var (entries, problems) = LedgerTableReader.Read(CsvTable.Of(file), kind, package.Package.Info.Year, LedgerPlaces.None);
            // Writing the table anew would lose what was not read.
            if (problems.FirstOrDefault(static problem => problem.Kind is not (LedgerProblemKind.InexactCount or LedgerProblemKind.PassedOver)) is { } problem)
            {
                fault = $"{problem}。请先改好，再导入";
                return null;
            }

            existing.AddRange(entries);
        }

        var evidence = new EvidenceIndex(package.Evidence);
        var all = new List<LedgerEntry>(existing);
        foreach (var entry in LedgerEvidence.WithHashes(added, evidence))
            if (!all.Exists(known => known.Id == entry.Id || known.Date == entry.Date && LedgerWords.Fold(known.Title) == LedgerWords.Fold(entry.Title)
                && LedgerWords.Fold(known.Values.GetValueOrDefault("place")?.Text ?? "") == LedgerWords.Fold(entry.Values.GetValueOrDefault("place")?.Text ?? "")))
            {
                all.Add(entry);
                taken++;
            }

        var table = LedgerTables.File(kind, [.. all.OrderBy(static entry => entry.Date)]) with { Kind = own.Count > 0 ? own[0].Kind : kind.Id };
        return package with { Ledger = [.. package.Ledger.Except(own), table] };
    }
}
