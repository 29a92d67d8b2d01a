namespace Jiping.Checking.Dossiers;

/// <summary>档案.json: what is known of a unit besides its rounds. Entries are added; none is changed or taken away.</summary>
internal sealed record DossierState
{
    public string Unit { get; init; } = "";

    /// <summary>Code on the roster, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Hash of each round's register, so that a change of it is seen.</summary>
    public IReadOnlyList<DossierKept> Registers { get; init; } = [];

    public IReadOnlyList<DossierLetter> Letters { get; init; } = [];

    /// <summary>Copies of 处理情况.xlsx that were kept before a new one was written.</summary>
    public IReadOnlyList<DossierKept> KeptTables { get; init; } = [];

    /// <summary>Every decision that was read, in the order in which it was.</summary>
    public IReadOnlyList<DossierDecision> Decisions { get; init; } = [];

    /// <summary>The decision in force on each finding that has one.</summary>
    public Dictionary<string, Disposal> InForce()
    {
        var found = new Dictionary<string, Disposal>(StringComparer.Ordinal);
        foreach (var (id, disposal, _) in Decisions)
            if (disposal.Kind == DisposalKind.Open)
                found.Remove(id);
            else
                found[id] = disposal;
        return found;
    }
}

/// <summary>A decision as it was read from 处理情况.xlsx.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Disposal">What was decided; of kind <see cref="DisposalKind.Open"/> where a decision was taken back.</param>
/// <param name="Read">When it was read.</param>
internal sealed record DossierDecision(string Id, Disposal Disposal, DateTimeOffset Read);

/// <summary>A letter that was written.</summary>
/// <param name="Round">The round it is about.</param>
/// <param name="Written">When.</param>
/// <param name="ReplyBy">The day by which the unit is to answer, or null.</param>
/// <param name="Files">The page of Word and the text.</param>
internal sealed record DossierLetter(int Round, DateTimeOffset Written, DateOnly? ReplyBy, IReadOnlyList<DossierKept> Files);
