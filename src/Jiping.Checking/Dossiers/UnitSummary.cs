namespace Jiping.Checking.Dossiers;

/// <summary>What the index of all units says of one.</summary>
internal sealed record UnitSummary
{
    /// <summary>Name of its folder.</summary>
    public string Folder { get; init; } = "";

    public string Unit { get; init; } = "";

    public string? Code { get; init; }

    public int Rounds { get; init; }

    public DateTimeOffset? LastReceived { get; init; }

    /// <summary>Why the last round could not be checked, or null.</summary>
    public string? Error { get; init; }

    public int Open { get; init; }

    public int Adopted { get; init; }

    public int Rejected { get; init; }

    public int Explained { get; init; }

    /// <summary>Findings of earlier rounds that are found no more.</summary>
    public int Mended { get; init; }

    /// <summary>Why the dossier could not be read, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>Counts of the findings of the last round by disposal, and of those that are gone.</summary>
    public static UnitSummary Of(string folder, DossierState state, IReadOnlyList<DossierRound> rounds, IReadOnlyList<TrailedFinding> trail)
    {
        var inForce = state.InForce();
        return new UnitSummary
        {
            Folder = folder,
            Unit = state.Unit,
            Code = state.Code,
            Rounds = rounds.Count,
            LastReceived = rounds.Count == 0 ? null : rounds[^1].Received,
            Error = rounds.Count == 0 ? null : rounds[^1].Error,
            Open = Count(DisposalKind.Open),
            Adopted = Count(DisposalKind.Adopted),
            Rejected = Count(DisposalKind.Rejected),
            Explained = Count(DisposalKind.Explained),
            Mended = trail.Count(static finding => finding.State == TrailState.Mended),
        };

        int Count(DisposalKind kind) => trail.Count(finding => finding.IsOpen && (inForce.GetValueOrDefault(finding.Finding.Id)?.Kind ?? DisposalKind.Open) == kind);
    }
}
