namespace Jiping.Checking.Since;

/// <summary>What a finding is, seen from an earlier result.</summary>
public enum SinceState
{
    /// <summary>新增: nothing of the kind was found before.</summary>
    New,

    /// <summary>未改: the very same was found before.</summary>
    Unchanged,

    /// <summary>改了但仍不符: the same thing was found before with other values.</summary>
    Changed,
}

/// <summary>A finding about the same thing as an earlier one, with other values.</summary>
/// <param name="Id">Its id now.</param>
/// <param name="Before">The earlier one.</param>
public sealed record ChangedFinding(string Id, EarlierFinding Before);

/// <summary>A result compared with an earlier one of the same package.</summary>
public sealed record SinceComparison
{
    /// <summary>Name of the file that holds the earlier result.</summary>
    public required string File { get; init; }

    /// <summary>Name of the package in the earlier result; null where it is not there, and nothing is compared.</summary>
    public string? Package { get; init; }

    /// <summary>Why nothing is compared, or what to mind in the comparison, in Chinese; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>What each finding of now is, by id; empty where nothing is compared.</summary>
    public IReadOnlyDictionary<string, SinceState> States { get; init; } = new Dictionary<string, SinceState>();

    /// <summary>已改: found before and no more.</summary>
    public IReadOnlyList<EarlierFinding> Fixed { get; init; } = [];

    /// <summary>改了但仍不符, each with what it was.</summary>
    public IReadOnlyList<ChangedFinding> Changed { get; init; } = [];

    /// <summary>Found before in a document that is not there any more, nor another of its kind: nobody can say that they are mended.</summary>
    public IReadOnlyList<EarlierFinding> Missing { get; init; } = [];

    public int Unchanged => States.Values.Count(static state => state == SinceState.Unchanged);

    public int New => States.Values.Count(static state => state == SinceState.New);

    /// <summary>What a finding is; null where nothing is compared.</summary>
    public SinceState? Of(string id) => States.TryGetValue(id, out var state) ? state : null;
}
