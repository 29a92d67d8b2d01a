namespace Jiping.Core.Data;

/// <summary>What a <see cref="DataNode"/> is.</summary>
public enum DataKind
{
    Scalar,
    Mapping,
    Sequence,
}

/// <summary>
/// A piece of a data file (a scheme, a file of a package) with the place where it stands, whatever the file was written in. Immutable.
/// </summary>
public sealed class DataNode
{
    private DataNode(DataKind kind, string text, IReadOnlyList<DataEntry> entries, IReadOnlyList<DataNode> items, int line, int column) =>
        (Kind, Text, Entries, Items, Line, Column) = (kind, text, entries, items, line, column);

    public DataKind Kind { get; }

    /// <summary>The word of a scalar as written, without quotes; empty for an empty one and for the other kinds.</summary>
    public string Text { get; }

    /// <summary>The members of a mapping in the order of the file; keys are distinct.</summary>
    public IReadOnlyList<DataEntry> Entries { get; }

    /// <summary>The items of a sequence.</summary>
    public IReadOnlyList<DataNode> Items { get; }

    /// <summary>1-based; 0 where the node comes from no text.</summary>
    public int Line { get; }

    /// <summary>1-based; 0 where the node comes from no text.</summary>
    public int Column { get; }

    /// <summary>True for a scalar without a word: a key that was left empty.</summary>
    public bool IsEmpty => Kind == DataKind.Scalar && string.IsNullOrWhiteSpace(Text);

    /// <summary>The member of a mapping, or null.</summary>
    public DataNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    return entry.Value;
            return null;
        }
    }

    public static DataNode Scalar(string text, int line = 0, int column = 0) => new(DataKind.Scalar, text, [], [], line, column);

    public static DataNode Mapping(IReadOnlyList<DataEntry> entries, int line = 0, int column = 0) => new(DataKind.Mapping, "", entries, [], line, column);

    public static DataNode Sequence(IReadOnlyList<DataNode> items, int line = 0, int column = 0) => new(DataKind.Sequence, "", [], items, line, column);
}

/// <summary>A member of a mapping, with the place of its key.</summary>
public sealed record DataEntry(string Key, DataNode Value, int Line = 0, int Column = 0);
