namespace Jiping.Core.Ledgers;

/// <summary>What a column of the ledger holds.</summary>
public enum LedgerColumnType
{
    /// <summary>编号 of the entry.</summary>
    Id,
    Date,
    Text,

    /// <summary>One of <see cref="LedgerColumn.Choices"/>.</summary>
    Choice,

    /// <summary>地点; checked against the package's list of places where it has one.</summary>
    Place,

    /// <summary>A whole number in one of <see cref="LedgerColumn.Units"/>.</summary>
    Count,

    /// <summary>佐证: names of files below evidence/, each with its hash where one was recorded.</summary>
    Evidence,
}

/// <summary>A column of a kind.</summary>
/// <param name="Id">English id, kebab-case; unique within its kind.</param>
/// <param name="Name">The header that is written.</param>
/// <param name="Type">What it holds.</param>
public sealed record LedgerColumn(string Id, string Name, LedgerColumnType Type)
{
    /// <summary>Other headers by which it is recognised.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Of a count: the first is meant where a cell says none.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Of a choice: each word with the other spellings of it, in the order in which they are offered.</summary>
    public IReadOnlyList<LedgerChoice> Choices { get; init; } = [];

    /// <summary>True where an entry without it is none.</summary>
    public bool Required { get; init; }

    /// <summary>The word of the list that a spelling means, or null.</summary>
    public string? ChoiceOf(string spelling)
    {
        string folded = LedgerWords.Fold(spelling);
        foreach (var choice in Choices)
            if (LedgerWords.Fold(choice.Name) == folded || choice.Aliases.Any(alias => LedgerWords.Fold(alias) == folded))
                return choice.Name;
        return null;
    }
}

/// <summary>A word of a closed list, with its other spellings.</summary>
public sealed record LedgerChoice(string Name, IReadOnlyList<string> Aliases);

/// <summary>What the rows of a kind count as: 场次 of 活动.</summary>
/// <param name="Name">The word in a query.</param>
/// <param name="Unit">The unit of the number.</param>
public sealed record LedgerCounter(string Name, string Unit);

/// <summary>A kind of the ledger (活动, 培训, …): one table with its columns. Immutable.</summary>
public sealed class LedgerKind
{
    private readonly Dictionary<string, LedgerColumn> byWord = new(StringComparer.Ordinal);

    internal LedgerKind(string id, string name, string prefix, bool isStock, IReadOnlyList<string> aliases, IReadOnlyList<LedgerCounter> counters, IReadOnlyList<LedgerColumn> columns)
    {
        (Id, Name, Prefix, IsStock, Aliases, Counters, Columns) = (id, name, prefix, isStock, aliases, counters, columns);
        // A name wins over an alias: 主题 may be another column's name one day.
        foreach (var column in columns)
            byWord[LedgerWords.Fold(column.Name)] = column;
        foreach (var column in columns)
            foreach (string alias in column.Aliases.Append(column.Id))
                byWord.TryAdd(LedgerWords.Fold(alias), column);
    }

    /// <summary>English id; names the file: ledger/activities.csv.</summary>
    public string Id { get; }

    /// <summary>活动; names the sheet of a workbook.</summary>
    public string Name { get; }

    /// <summary>Letters before the number of an entry: HD.</summary>
    public string Prefix { get; }

    /// <summary>True where what began in earlier years still counts.</summary>
    public bool IsStock { get; }

    public IReadOnlyList<string> Aliases { get; }

    /// <summary>What its rows count as; the first is meant where a query says none.</summary>
    public IReadOnlyList<LedgerCounter> Counters { get; }

    /// <summary>In the order in which they are written: 编号, 日期, 结束日期 first, 佐证, 备注 last.</summary>
    public IReadOnlyList<LedgerColumn> Columns { get; }

    /// <summary>The column of an id, a header or an alias, blanks and full width aside; a unit in brackets behind it (参加人次（人次）) is no part of its name. Null where there is none.</summary>
    public LedgerColumn? FindColumn(string word)
    {
        string folded = LedgerWords.Fold(word);
        if (byWord.TryGetValue(folded, out var column))
            return column;
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? byWord.GetValueOrDefault(folded[..bracket]) : null;
    }

    /// <summary>A column by its id.</summary>
    public LedgerColumn? Column(string id) => Columns.FirstOrDefault(column => column.Id == id);

    public LedgerCounter? FindCounter(string word)
    {
        string folded = LedgerWords.Fold(word);
        return Counters.FirstOrDefault(counter => counter.Name == folded);
    }

    public override string ToString() => Name;
}
