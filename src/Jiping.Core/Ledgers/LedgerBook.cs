namespace Jiping.Core.Ledgers;

/// <summary>台账 of a package: the entries of all kinds. Immutable.</summary>
public sealed class LedgerBook
{
    private readonly Dictionary<string, IReadOnlyList<LedgerEntry>> byKind = new(StringComparer.Ordinal);

    /// <param name="year">The year evaluated.</param>
    /// <param name="tables">The entries of each kind that has a table, in the order of the file.</param>
    /// <param name="places">The places that the unit names; a distinct count takes different spellings of one as one.</param>
    public LedgerBook(int year, IReadOnlyDictionary<LedgerKind, IReadOnlyList<LedgerEntry>> tables, LedgerPlaces? places = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        (Year, Places) = (year, places ?? LedgerPlaces.None);
        foreach (var (kind, entries) in tables)
            byKind[kind.Id] = entries;
        Kinds = [.. LedgerKinds.BuiltIn.All.Where(kind => byKind.ContainsKey(kind.Id))];
    }

    public static LedgerBook Empty { get; } = new(0, new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>());

    public int Year { get; }

    public LedgerPlaces Places { get; }

    /// <summary>The kinds that have a table, if an empty one.</summary>
    public IReadOnlyList<LedgerKind> Kinds { get; }

    public IEnumerable<LedgerEntry> All => Kinds.SelectMany(kind => byKind[kind.Id]);

    /// <summary>The entries of a kind; null where it has no table.</summary>
    public IReadOnlyList<LedgerEntry>? Of(LedgerKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return byKind.GetValueOrDefault(kind.Id);
    }
}

/// <summary>The places of a unit (地点名录) with other spellings of each. Immutable.</summary>
public sealed class LedgerPlaces
{
    private readonly Dictionary<string, string> byWord = new(StringComparer.Ordinal);

    /// <param name="places">Name and other spellings.</param>
    public LedgerPlaces(IEnumerable<(string Name, IReadOnlyList<string> Aliases)> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var (name, aliases) in places)
        {
            Names = [.. Names, name];
            foreach (string word in aliases.Prepend(name))
                byWord.TryAdd(LedgerWords.Fold(word), name);
        }
    }

    /// <summary>No list: every place goes.</summary>
    public static LedgerPlaces None { get; } = new([]);

    public IReadOnlyList<string> Names { get; } = [];

    public bool Exist => byWord.Count > 0;

    /// <summary>The name in the list that a spelling means; null where the list does not have it.</summary>
    public string? Find(string spelling) => byWord.GetValueOrDefault(LedgerWords.Fold(spelling));
}
