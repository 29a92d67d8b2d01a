using Jiping.Checking.References;

namespace Jiping.Checking;

/// <summary>What a package is checked against besides itself. Read once and shared by all workers.</summary>
public sealed record CheckSettings
{
    /// <summary>Nothing but the package itself.</summary>
    public static CheckSettings None { get; } = new();

    /// <summary>The bureau's budgets, projects and approved targets, or null.</summary>
    public ReferenceBook? Reference { get; init; }

    /// <summary>The units that owe a self-evaluation, or null.</summary>
    public Roster? Roster { get; init; }
}
