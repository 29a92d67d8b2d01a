namespace Jiping.Checking.References;

/// <summary>What became of the units of a roster over a batch. Keeps only names and what is missing of each package.</summary>
public sealed class RosterTally(Roster roster)
{
    private readonly Dictionary<int, List<RosterPackage>> byUnit = [];
    private readonly List<RosterPackage> others = [];

    /// <summary>Adds a package.</summary>
    /// <param name="package">Its path as it was given.</param>
    /// <param name="standing">Where it stands.</param>
    public void Add(string package, RosterStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var entry = new RosterPackage(package, standing);
        if (standing.Index < 0)
            others.Add(entry);
        else if (byUnit.TryGetValue(standing.Index, out var packages))
            packages.Add(entry);
        else
            byUnit.Add(standing.Index, [entry]);
    }

    public RosterResult Finish()
    {
        var units = new List<RosterLine>(roster.Units.Count);
        for (int i = 0; i < roster.Units.Count; i++)
            units.Add(new RosterLine(roster.Units[i].Name, roster.Units[i].Code, byUnit.GetValueOrDefault(i) ?? []));
        return new RosterResult(roster.File, units, others);
    }
}

/// <summary>A package of a batch.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Standing">Where it stands on the roster.</param>
public sealed record RosterPackage(string Path, RosterStanding Standing);

/// <summary>What became of one unit.</summary>
public enum RosterStatus
{
    /// <summary>已报送.</summary>
    Submitted,

    /// <summary>缺附件.</summary>
    Incomplete,

    /// <summary>报了但读不了.</summary>
    Unreadable,

    /// <summary>未报送.</summary>
    Absent,
}

/// <summary>A unit of the roster and its packages.</summary>
public sealed record RosterLine(string Unit, string? Code, IReadOnlyList<RosterPackage> Packages)
{
    /// <summary>What none of its packages holds.</summary>
    public IReadOnlyList<string> Missing { get; } = Packages.Any(static package => !package.Standing.Unreadable)
        ? [.. Packages.Where(static package => !package.Standing.Unreadable).Select(static package => package.Standing.Missing.AsEnumerable()).Aggregate(static (left, right) => left.Intersect(right))]
        : [];

    public RosterStatus Status => Packages.Count == 0 ? RosterStatus.Absent
        : Packages.All(static package => package.Standing.Unreadable) ? RosterStatus.Unreadable
        : Missing.Count > 0 ? RosterStatus.Incomplete
        : RosterStatus.Submitted;

    /// <summary>重复报送: more than one package, or more than one report of one year in the files of a heap.</summary>
    public bool Twice => Packages.Count > 1 || Packages.Any(static package => package.Standing.Reports > 1);
}

/// <summary>The roster against a batch.</summary>
/// <param name="File">Name of the roster's file.</param>
/// <param name="Units">In the roster's order.</param>
/// <param name="Others">Packages of no unit of the roster.</param>
public sealed record RosterResult(string File, IReadOnlyList<RosterLine> Units, IReadOnlyList<RosterPackage> Others)
{
    public int Count(RosterStatus status) => Units.Count(unit => unit.Status == status);
}
