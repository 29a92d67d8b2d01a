namespace Jiping.Accuracy.Labels;

/// <summary>What the labellers said of a relation.</summary>
internal enum Truth
{
    Holds,

    /// <summary>Off by what rounding explains; never an error.</summary>
    Rounding,

    /// <summary>A true error, to be found.</summary>
    Error,

    /// <summary>Doubtful, explainable or missing: neither required nor forbidden as a warning.</summary>
    Open,
}

/// <summary>One labelled relation.</summary>
/// <param name="Id">The label's own id, or the file's name and the line of <c>public.jsonl</c>.</param>
/// <param name="Source">Name of the case, or file name of the public text.</param>
/// <param name="Kind">The labellers' kind, with hyphens: sum, ratio, growth, same-fact, …</param>
/// <param name="Truth">Their verdict.</param>
/// <param name="Numbers">Every printed number that the relation names, the result last.</param>
internal sealed record Label(string Id, string Source, string Kind, Truth Truth, IReadOnlyList<LabelNumber> Numbers)
{
    /// <summary>What ought to stand there, as the labellers wrote it.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The labellers' verdict as written: true_error, doubtful, missing, explainable, …; empty for public documents.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The labellers' severity: high, medium, low, info, none.</summary>
    public string Severity { get; init; } = "";

    /// <summary>True where it holds only when the operands' own rounding is allowed for: counts for nothing.</summary>
    public bool Soft { get; init; }

    /// <summary>True where the result is not printed (a share that the labeller computed): nothing to cover.</summary>
    public bool Unprinted { get; init; }

    /// <summary>Holding labels must be covered and not broken.</summary>
    public bool MustHold => Truth is Truth.Holds or Truth.Rounding;
}

/// <summary>One printed number of a label and where it stands.</summary>
/// <param name="Text">The labelled piece of text, white space removed.</param>
/// <param name="Values">The values it may be read as, without sign; empty for a piece of text that is no number.</param>
/// <param name="Position">Line number (1-based) of the case text, or offset in the squeezed public text.</param>
internal sealed record LabelNumber(string Text, IReadOnlyList<decimal> Values, int Position);
