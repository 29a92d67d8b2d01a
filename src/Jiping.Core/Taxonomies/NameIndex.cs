using Jiping.Core.Facts;

namespace Jiping.Core.Taxonomies;

/// <summary>One spelling of a name with the concepts of all scopes that have it.</summary>
/// <param name="Text">Cleaned.</param>
/// <param name="Concepts">Those that a whole label of this text names, one a scope.</param>
/// <param name="InPhrases">Those of them whose name may also end a longer phrase.</param>
internal sealed record NameEntry(string Text, Concept[] Concepts, Concept[] InPhrases)
{
    private ConceptMatch? whole;

    /// <summary>The match of a label that is this text and nothing else; one object for all of them.</summary>
    public ConceptMatch Whole => whole ??= new ConceptMatch(Concepts, "", new LabelReading(Text, "", null, null, FactStage.Unknown, null, ""));
}

/// <summary>
/// All names, sorted by their characters from the end: an implicit trie. A search narrows the range of names character by character
/// and ends as soon as none is left, so a phrase costs a few comparisons and no allocation.
/// </summary>
internal sealed class NameIndex
{
    private readonly NameEntry[] entries;

    /// <summary>The last characters of all names, sorted, and where the names with each begin: most phrases are told from all names by this alone.</summary>
    private readonly char[] lasts;
    private readonly int[] starts;

    public NameIndex(IEnumerable<Concept> concepts)
    {
        var names = new Dictionary<string, Builder>(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            Add(concept.Name, concept, true);
            foreach (var alias in concept.Aliases)
                Add(alias, concept, true);
            foreach (var label in concept.Labels)
                Add(label, concept, false);
        }

        entries = new NameEntry[names.Count];
        var next = 0;
        foreach (var (text, found) in names)
            entries[next++] = new NameEntry(text, [.. found.All], [.. found.InPhrases]);
        Array.Sort(entries, static (a, b) => CompareFromEnd(a.Text, b.Text));
        (lasts, starts) = Lasts(entries);

        void Add(string name, Concept concept, bool inPhrases)
        {
            var text = LabelText.Clean(name);
            if (!names.TryGetValue(text, out var found))
                names.Add(text, found = new Builder());
            found.All.Add(concept);
            if (inPhrases)
                found.InPhrases.Add(concept);
        }
    }

    /// <summary>Every spelling, for tests and suggestions.</summary>
    public IReadOnlyList<NameEntry> Entries => entries;

    /// <summary>The entry of exactly this cleaned text, or null.</summary>
    public NameEntry? Exact(ReadOnlySpan<char> text) => Longest(text) is { } entry && entry.Text.Length == text.Length ? entry : null;

    /// <summary>The entry with the longest text that <paramref name="phrase"/> ends with; one that is only for whole labels must be all of it.</summary>
    public NameEntry? Longest(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || Array.BinarySearch(lasts, phrase[^1]) is var place && place < 0)
            return null;
        NameEntry? longest = null;
        var (low, high) = (starts[place], starts[place + 1]);
        for (var depth = 0; depth < phrase.Length; depth++)
        {
            if (depth > 0)
            {
                var c = phrase[phrase.Length - 1 - depth];
                low = Bound(low, high, depth, c);
                high = Bound(low, high, depth, c + 1);
                if (low == high)
                    break;
            }
            var first = entries[low];
            if (first.Text.Length == depth + 1 && (first.InPhrases.Length > 0 || first.Text.Length == phrase.Length))
                longest = first;
        }

        return longest;
    }

    /// <summary>First entry of the range whose character at this depth from the end is not below; names that end earlier sort first.</summary>
    private int Bound(int low, int high, int depth, int character)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            var text = entries[middle].Text;
            if (depth >= text.Length || text[text.Length - 1 - depth] < character)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static (char[] Lasts, int[] Starts) Lasts(NameEntry[] sorted)
    {
        var (lasts, starts) = (new List<char>(), new List<int>());
        for (var i = 0; i < sorted.Length; i++)
            if (sorted[i].Text is [.., var last] && (lasts.Count == 0 || lasts[^1] != last))
            {
                lasts.Add(last);
                starts.Add(i);
            }
        starts.Add(sorted.Length);
        return ([.. lasts], [.. starts]);
    }

    private static int CompareFromEnd(string a, string b)
    {
        for (var i = 1; i <= a.Length && i <= b.Length; i++)
            if (a[^i] != b[^i])
                return a[^i] - b[^i];
        return a.Length - b.Length;
    }

    private sealed class Builder
    {
        public List<Concept> All { get; } = [];

        public List<Concept> InPhrases { get; } = [];
    }
}
