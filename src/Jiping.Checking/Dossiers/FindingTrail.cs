using Jiping.Checking.Findings;

namespace Jiping.Checking.Dossiers;

/// <summary>Where a finding stands after the last round.</summary>
internal enum TrailState
{
    /// <summary>It was found in the last round, and not before.</summary>
    New,

    /// <summary>未改: found before and in the last round.</summary>
    Unchanged,

    /// <summary>已改: found before and no more.</summary>
    Mended,

    /// <summary>改后仍不符: the same thing is found with other values.</summary>
    StillWrong,

    /// <summary>无法判断: its document was not handed in again, or could not be read.</summary>
    Unknown,
}

/// <summary>A finding over all rounds.</summary>
/// <param name="Number">Its number in the dossier, by first appearance.</param>
/// <param name="Finding">As it was found last.</param>
/// <param name="First">The round that found it first.</param>
/// <param name="Last">The round that found it last.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Successor">Number of the finding that it became, where it is still wrong.</param>
internal sealed record TrailedFinding(int Number, DossierFinding Finding, int First, int Last, TrailState State, int? Successor)
{
    public string StateWord => State switch
    {
        TrailState.New => First == 1 ? "首次提出" : $"第{First}次新增",
        TrailState.Unchanged => "未改",
        TrailState.Mended => "已改",
        TrailState.StillWrong => $"改后仍不符，见第{Successor}号",
        _ => "无法判断（所在文件没有报来或读不了）",
    };

    /// <summary>True where it was found in the last round.</summary>
    public bool IsOpen => State is TrailState.New or TrailState.Unchanged;
}

/// <summary>All findings of a unit, over all rounds.</summary>
internal static class FindingTrail
{
    /// <param name="rounds">In their order.</param>
    /// <returns>Those of the last round in its order, then the others by number.</returns>
    public static IReadOnlyList<TrailedFinding> Of(IReadOnlyList<DossierRound> rounds)
    {
        if (rounds.Count == 0)
            return [];
        var last = rounds[^1];
        var seen = new Dictionary<string, (int Number, int First, DossierRound Last, DossierFinding Finding)>(StringComparer.Ordinal);
        foreach (var round in rounds)
            foreach (var finding in round.Findings)
                seen[finding.Id] = seen.TryGetValue(finding.Id, out var known) ? (known.Number, known.First, round, finding) : (seen.Count + 1, round.Number, round, finding);
        var now = last.Findings.Select(static finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var all = seen.Values.Select(Trail).ToList();
        var place = last.Findings.Select(static (finding, i) => (finding.Id, i)).ToDictionary(static pair => pair.Id, static pair => pair.i, StringComparer.Ordinal);
        return [.. all.OrderBy(finding => place.GetValueOrDefault(finding.Finding.Id, int.MaxValue)).ThenBy(static finding => finding.Number)];

        TrailedFinding Trail((int Number, int First, DossierRound Last, DossierFinding Finding) known)
        {
            var state = TrailState.Mended;
            int? successor = null;
            if (now.Contains(known.Finding.Id))
                state = known.First == last.Number ? TrailState.New : TrailState.Unchanged;
            else if (Successor(known.Finding.Id, known.Last.Number) is { } next)
                (state, successor) = (TrailState.StillWrong, next);
            else if (IsMissing(known.Finding, known.Last, last))
                state = TrailState.Unknown;
            return new TrailedFinding(known.Number, known.Finding, known.First, known.Last.Number, state, successor);
        }

        // A finding about the same thing that came up after this one was seen last.
        int? Successor(string id, int round)
        {
            foreach (var other in last.Findings)
                if (id.Length >= FindingId.SubjectLength && other.Id.StartsWith(id.AsSpan(0, FindingId.SubjectLength), StringComparison.Ordinal) && seen[other.Id].First > round)
                    return seen[other.Id].Number;
            return null;
        }
    }

    /// <summary>True where of one of its documents neither that nor another of its kind was read in the last round: nobody can say that it is mended.</summary>
    private static bool IsMissing(DossierFinding finding, DossierRound found, DossierRound last) =>
        last.Error is not null
        || finding.Files.Any(path => found.Documents.TryGetValue(path, out string? kind) && !last.Documents.ContainsKey(path) && (kind == "other" || !last.Documents.Values.Contains(kind, StringComparer.Ordinal)));
}
