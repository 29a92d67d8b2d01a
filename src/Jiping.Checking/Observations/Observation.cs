using Jiping.Documents.Model;

namespace Jiping.Checking.Observations;

/// <summary>
/// Something in words, form or completeness that a careful reader would point at. A finder observes, a rule says how grave it is. Numbers that ought to agree are
/// no observations but relations, which are reported where they hold as well.
/// </summary>
public sealed record Observation
{
    private string? context;

    public required ObservationKind Kind { get; init; }

    /// <summary>What it is about, apart from its values: with the kind it tells one observation from another, wherever it stands. Never a position.</summary>
    public required string Subject { get; init; }

    /// <summary>What stands there, as printed without blanks; empty where something is missing.</summary>
    public string Actual { get; init; } = "";

    /// <summary>What ought to stand there, or null where nobody can tell.</summary>
    public string? Expected { get; init; }

    /// <summary>In Chinese, without full stop, what the message adds; empty where both values say it all.</summary>
    public string Says { get; init; } = "";

    /// <summary>Every place, the doubtful one first; of a missing thing its container, without length.</summary>
    public required IReadOnlyList<Location> Locations { get; init; }

    /// <summary>True where no other reading is possible.</summary>
    public bool Certain { get; init; } = true;

    /// <summary>The sentence or row, for people.</summary>
    public string Context { get => context ??= ContextOf?.Invoke() ?? ""; init => context = value; }

    /// <summary>Writes <see cref="Context"/> when it is asked for.</summary>
    internal Func<string>? ContextOf { get; init; }
}
