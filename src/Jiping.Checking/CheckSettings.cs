using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Since;
using Jiping.Core.Schemes;

namespace Jiping.Checking;

/// <summary>What a package is checked against besides itself, and for whom. Read once and shared by all workers.</summary>
public sealed record CheckSettings
{
    /// <summary>Who asks: what is shown.</summary>
    public Profile Profile { get; init; } = Profile.Unit;

    /// <summary>The bureau's budgets, projects and approved targets, or null.</summary>
    public ReferenceBook? Reference { get; init; }

    /// <summary>The units that owe a self-evaluation, or null.</summary>
    public Roster? Roster { get; init; }

    /// <summary>An earlier result to compare with, or null.</summary>
    public EarlierResults? Earlier { get; init; }

    /// <summary>The scheme that the evaluation is scored by; null where nobody says, and the usual rules of the ministry are assumed.</summary>
    public Scheme? Scheme { get; init; }

    /// <summary>The unit and its files, where they were found in a heap; null where the documents are to say whose they are.</summary>
    public UnitAssignment? Assignment { get; init; }
}
