using Jiping.Documents.Model;

namespace Jiping.Checking.Findings;

/// <summary>
/// Collects the findings of a package: one cause, one finding, listing all its places. A statement that is repeated word for word with the same numbers
/// is one mistake, to be mended in every place.
/// </summary>
internal sealed class FindingList
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> byId = new(StringComparer.Ordinal);

    /// <summary>A finding and the places of the statements that give it, the first statement first.</summary>
    private sealed class Entry(Finding finding)
    {
        private readonly HashSet<Location> known = [.. finding.Locations];

        public Finding First { get; } = finding;

        private List<Location> Places { get; } = [.. finding.Locations];

        private int Statements { get; set; } = 1;

        /// <summary>Takes the places over, unless the doubtful number is the one of an earlier statement.</summary>
        public void Repeat(IReadOnlyList<Location> places)
        {
            if (places.Count == 0 || known.Contains(places[0]))
                return;
            foreach (var place in places)
                if (known.Add(place))
                    Places.Add(place);
            Statements++;
        }

        public Finding Finish() => Statements == 1
            ? First
            : First with { Locations = Places, Message = $"{First.Message}同样的内容共出现{Statements}处，请一并核对。" };
    }

    /// <summary>Adds a finding, or its places to the same finding met before; the relation of the first one is kept.</summary>
    public void Add(Finding finding)
    {
        if (byId.TryGetValue(finding.Id, out var known))
        {
            known.Repeat(finding.Locations);
            return;
        }
        var entry = new Entry(finding);
        byId.Add(finding.Id, entry);
        entries.Add(entry);
    }

    /// <summary>The findings, gravest first, then by the place of the doubtful number; a finding without a place stands last.</summary>
    public IReadOnlyList<Finding> InOrder(IReadOnlyList<Document> documents)
    {
        var findings = entries.ConvertAll(static entry => entry.Finish());
        return findings.Count < 2
            ? findings
            : [.. findings
                .OrderByDescending(static finding => finding.Severity)
                .ThenBy(static finding => finding.Locations.Count == 0)
                .ThenBy(static finding => finding.Locations.Count == 0 ? null : finding.Locations[0], new ReadingOrder(documents))];
    }
}
