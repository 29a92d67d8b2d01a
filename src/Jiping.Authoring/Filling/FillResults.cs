namespace Jiping.Authoring.Filling;

/// <summary>A place of a blank that was filled.</summary>
/// <param name="Place">Where, in Chinese: 正文表1第5行第4列, “表一”B5.</param>
/// <param name="Value">What stands there now.</param>
/// <param name="From">Which figure or entry it comes from, in Chinese.</param>
public sealed record FilledPlace(string Place, string Value, string From);

/// <summary>A place that was left as it was.</summary>
/// <param name="Place">Where; empty for a remark on the whole.</param>
/// <param name="Why">Why, and what to do, in Chinese.</param>
/// <param name="Required">True where the form cannot be handed in without it.</param>
public sealed record OpenPlace(string Place, string Why, bool Required);

/// <summary>Something of the package that no blank has a place for.</summary>
/// <param name="What">What it is, in Chinese.</param>
/// <param name="Value">Its value.</param>
/// <param name="Required">True where the scheme asks for it.</param>
public sealed record UnplacedItem(string What, string Value, bool Required);

/// <summary>A blank with what could be filled in.</summary>
public sealed record FilledBlank
{
    /// <summary>Name of the blank as given.</summary>
    public required string Source { get; init; }

    /// <summary>Name to save it under; docx or xlsx.</summary>
    public required string Name { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Content { get; init; }

    public IReadOnlyList<FilledPlace> Filled { get; init; } = [];

    public IReadOnlyList<OpenPlace> Open { get; init; } = [];

    /// <summary>What whoever uses the file should know.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What of the package was used, by its own ids.</summary>
    internal IReadOnlySet<string> Used { get; init; } = new HashSet<string>();
}

/// <summary>What became of all blanks.</summary>
/// <param name="Blanks">Those that were filled.</param>
/// <param name="Failures">Those that could not be used, with the message.</param>
/// <param name="Unplaced">What of the package stands in none of them.</param>
public sealed record FillRun(IReadOnlyList<FilledBlank> Blanks, IReadOnlyList<string> Failures, IReadOnlyList<UnplacedItem> Unplaced)
{
    /// <summary>True where nothing that has to be handed in was left open.</summary>
    public bool IsComplete => Failures.Count == 0 && !Unplaced.Any(static item => item.Required) && !Blanks.Any(static blank => blank.Open.Any(static place => place.Required));
}
