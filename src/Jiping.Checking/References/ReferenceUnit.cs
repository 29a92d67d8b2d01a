using Jiping.Documents.Model;

namespace Jiping.Checking.References;

/// <summary>What the bureau's lists say of one unit.</summary>
internal sealed class ReferenceUnit(string name)
{
    public string Name { get; } = name;

    public string? Code { get; set; }

    /// <summary>Numbers of the tables that name it so.</summary>
    public HashSet<int> Tables { get; } = [];

    /// <summary>Amounts of the whole department.</summary>
    public List<ReferenceAmount> Amounts { get; } = [];

    public List<ReferenceProject> Projects { get; } = [];

    /// <summary>Indicators, each with its year.</summary>
    public List<(int? Year, IndicatorLine Line)> Indicators { get; } = [];

    /// <summary>The years of its entries; null among them where the list does not say.</summary>
    public IReadOnlyCollection<int?> Years =>
    [
        .. Amounts.Select(static amount => amount.Year)
            .Concat(Projects.Select(static project => project.Year)).Concat(Indicators.Select(static entry => entry.Year)).Distinct(),
    ];

    /// <summary>Takes over what another list says of the same unit under a shorter or a fuller name.</summary>
    public void Take(ReferenceUnit other)
    {
        Code ??= other.Code;
        Amounts.AddRange(other.Amounts);
        foreach (var project in other.Projects)
            Project(project.Name, project.Year, project.Place).Amounts.AddRange(project.Amounts);
        Indicators.AddRange(other.Indicators);
        Tables.UnionWith(other.Tables);
    }

    /// <summary>The project of that name and year, added where it is new.</summary>
    public ReferenceProject Project(string name, int? year, Location place)
    {
        foreach (var known in Projects)
            if (known.Year == year && known.Name == name)
                return known;
        var project = new ReferenceProject(name, year, place);
        Projects.Add(project);
        return project;
    }
}

/// <summary>A project of a unit.</summary>
/// <param name="Name">As printed, without blanks.</param>
/// <param name="Year">The year, or null where the list does not say.</param>
/// <param name="Place">Its first cell.</param>
internal sealed record ReferenceProject(string Name, int? Year, Location Place)
{
    public List<ReferenceAmount> Amounts { get; } = [];
}
