namespace Jiping.Checking.Acceptance;

/// <summary>A finding that somebody looked at and accepted, with the reason: an entry of accepted.yaml.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Rule">Its rule; empty where the entry does not say.</param>
/// <param name="Values">The values at that time, for people; empty where the entry does not say.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="By">Who accepted it.</param>
/// <param name="On">When, as written.</param>
/// <param name="File">Path of the list.</param>
/// <param name="Line">1-based line of the entry.</param>
public sealed record AcceptedFinding(string Id, string Rule, string Values, string Reason, string By, string On, string File, int Line);

/// <summary>What became of an entry.</summary>
public enum AcceptanceState
{
    /// <summary>Its finding is there, and counts no more.</summary>
    Applied,

    /// <summary>The same rule finds the same thing with other values: to be looked at again.</summary>
    Stale,

    /// <summary>Nothing of the kind is found any more.</summary>
    Unused,
}

/// <summary>An entry and what became of it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="State">What became of it.</param>
/// <param name="FindingId">Of a stale one, the finding as it is now; of an applied one, its own.</param>
public sealed record AcceptanceOutcome(AcceptedFinding Entry, AcceptanceState State, string? FindingId);
