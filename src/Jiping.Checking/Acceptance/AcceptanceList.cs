using Jiping.Checking.Findings;

namespace Jiping.Checking.Acceptance;

/// <summary>Matches accepted findings with what is found: by id, else by rule and subject, which tells that the values were changed since.</summary>
internal static class AcceptanceList
{
    /// <param name="findings">What was found.</param>
    /// <param name="accepted">What was accepted; of two entries for one finding the first counts.</param>
    /// <returns>The findings, those accepted marked, and what became of each entry.</returns>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<AcceptanceOutcome> Outcomes) Apply(IReadOnlyList<Finding> findings, IReadOnlyList<AcceptedFinding> accepted)
    {
        if (accepted.Count == 0)
            return (findings, []);
        var entries = new Dictionary<string, AcceptedFinding>(StringComparer.Ordinal);
        foreach (var entry in accepted)
            entries.TryAdd(entry.Id, entry);
        var marked = new List<Finding>(findings.Count);
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        var applied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var entry = entries.GetValueOrDefault(finding.Id);
            marked.Add(entry is null ? finding : finding with { Accepted = entry });
            if (entry is null)
                open.TryAdd(Subject(finding.Id), finding.Id);
            else
                applied.Add(finding.Id);
        }
        var outcomes = new List<AcceptanceOutcome>(accepted.Count);
        foreach (var entry in accepted)
            outcomes.Add(applied.Contains(entry.Id)
                ? new(entry, AcceptanceState.Applied, entry.Id)
                : open.TryGetValue(Subject(entry.Id), out string? now)
                    ? new(entry, AcceptanceState.Stale, now)
                    : new(entry, AcceptanceState.Unused, null));
        return (marked, outcomes);
    }

    private static string Subject(string id) => id[..FindingId.SubjectLength];
}
