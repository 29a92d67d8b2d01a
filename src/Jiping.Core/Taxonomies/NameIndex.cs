namespace Jiping.Core.Taxonomies;

/// <summary>One spelling of a name with the concepts of all scopes that have it.</summary>
/// <param name="Text">Cleaned.</param>
/// <param name="Concepts">Those that a whole label of this text names, one a scope.</param>
/// <param name="InPhrases">Those of them whose name may also end a longer phrase.</param>
internal sealed record NameEntry(string Text, Concept[] Concepts, Concept[] InPhrases);

/// <summary>
/// All names, sorted by their characters from the end: an implicit trie. A search narrows the range of names character by character
/// and ends as soon as none is left, so a phrase costs a few comparisons and no allocation.
/// </summary>
internal sealed class NameIndex
{
    private readonly NameEntry[] entries;

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
        NameEntry? longest = null;
        var (low, high) = (0, entries.Length);
        for (var depth = 0; depth < phrase.Length; depth++)
        {
            var c = phrase[phrase.Length - 1 - depth];
            low = Bound(low, high, depth, c);
            high = Bound(low, high, depth, c + 1);
            if (low == high)
                break;
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
