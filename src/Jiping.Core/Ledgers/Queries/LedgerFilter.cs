namespace Jiping.Core.Ledgers.Queries;

/// <summary>Which entries are meant.</summary>
internal abstract record LedgerFilter
{
    /// <summary>True or false; null where the entry does not say enough.</summary>
    public abstract bool? Passes(LedgerEntry entry, LedgerPlaces places);
}

/// <summary>Those that begin on a day from the first to the last.</summary>
internal sealed record DateFilter(DateOnly First, DateOnly Last) : LedgerFilter
{
    public override bool? Passes(LedgerEntry entry, LedgerPlaces places) => entry.Date >= First && entry.Date <= Last;
}

/// <summary>Those with one of some words in a column, whole or as a part of it, or with none of them. A blank cell has no word.</summary>
internal sealed record WordFilter(LedgerColumn Column, IReadOnlyList<string> Words, bool Contains, bool Negated) : LedgerFilter
{
    public override bool? Passes(LedgerEntry entry, LedgerPlaces places)
    {
        string text = entry.Values.GetValueOrDefault(Column.Id)?.Text ?? "";
        string found = LedgerWords.Fold(Column.Type == LedgerColumnType.Place ? places.Find(text) ?? text : text);
        bool hit = Words.Any(word => Contains
            ? found.Contains(LedgerWords.Fold(word), StringComparison.Ordinal)
            : found == LedgerWords.Fold(Column.Type == LedgerColumnType.Place ? places.Find(word) ?? word : word));
        return hit != Negated;
    }
}

/// <summary>Those whose count is above, below or at a number. A count that is blank or not exact cannot be compared.</summary>
internal sealed record NumberFilter(LedgerColumn Column, string Sign, decimal Limit) : LedgerFilter
{
    public override bool? Passes(LedgerEntry entry, LedgerPlaces places) => entry.Values.GetValueOrDefault(Column.Id)?.Number is not { } number
        ? null
        : Sign switch
        {
            ">" => number > Limit,
            ">=" => number >= Limit,
            "<" => number < Limit,
            "<=" => number <= Limit,
            "!=" => number != Limit,
            _ => number == Limit,
        };
}
