using Jiping.Checking.References;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Assignment;

/// <summary>The files of one unit.</summary>
/// <param name="Index">Its place in the roster, from 0.</param>
/// <param name="Unit">Its name on the roster.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Files">Its files, those that are left out among them, in order of their paths.</param>
public sealed record UnitAssignment(int Index, string Unit, string? Code, IReadOnlyList<FileAssignment> Files);

/// <summary>A heap sorted by units.</summary>
public sealed class HeapAssignment
{
    private HeapAssignment(string roster, int? year, IReadOnlyList<FileAssignment> files, IReadOnlyList<UnitAssignment> units)
    {
        Roster = roster;
        Year = year;
        Files = files;
        Units = units;
    }

    /// <summary>Name of the roster's file.</summary>
    public string Roster { get; }

    /// <summary>The year that most covers name; where none was read, the roster's.</summary>
    public int? Year { get; }

    /// <summary>All files, in order of their paths.</summary>
    public IReadOnlyList<FileAssignment> Files { get; }

    /// <summary>Units with at least one file, in the roster's order.</summary>
    public IReadOnlyList<UnitAssignment> Units { get; }

    /// <param name="roster">The roster.</param>
    /// <param name="evidence">What was found of each file.</param>
    /// <param name="assigned">Where each belongs, in the same order.</param>
    public static HeapAssignment Of(Roster roster, IReadOnlyList<FileEvidence> evidence, IReadOnlyList<FileAssignment> assigned)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(assigned);
        int? year = MostYear(evidence) ?? roster.Year;
        var files = assigned.ToArray();
        MarkDuplicates(evidence, files);
        MarkEarlier(evidence, files, year);
        var byUnit = files.Where(static file => file.Unit >= 0).ToLookup(static file => file.Unit);
        var units = roster.Units.Select((unit, i) => new UnitAssignment(i, unit.Name, unit.Code, [.. byUnit[i]])).Where(static unit => unit.Files.Count > 0);
        return new HeapAssignment(roster.File, year, files, [.. units]);
    }

    /// <summary>Name of the unit of a file; null where it has none.</summary>
    public string? NameOf(FileAssignment file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Units.FirstOrDefault(unit => unit.Index == file.Unit)?.Unit;
    }

    private static int? MostYear(IReadOnlyList<FileEvidence> evidence) => evidence
        .Select(static file => file.Cover?.Year).OfType<int>().GroupBy(static year => year)
        .OrderByDescending(static group => group.Count()).ThenByDescending(static group => group.Key).FirstOrDefault()?.Key;

    /// <summary>Of the same content within one unit only the first is checked; in two units both are, and it is said.</summary>
    private static void MarkDuplicates(IReadOnlyList<FileEvidence> evidence, FileAssignment[] files)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            if (evidence[i].Hash.Length == 0 || first.TryAdd(evidence[i].Hash, i))
                continue;
            var other = files[first[evidence[i].Hash]];
            files[i] = files[i] with { SameAs = other.Path, LeftOut = other.Unit == files[i].Unit ? LeftOut.Duplicate : LeftOut.No };
        }
    }

    /// <summary>Last year's files beside this year's would accuse each other; alone they are checked, and the year is said.</summary>
    private static void MarkEarlier(IReadOnlyList<FileEvidence> evidence, FileAssignment[] files, int? year)
    {
        if (year is not { } now)
            return;
        var current = files.Where(file => file.Year == now).Select(static file => file.Unit).ToHashSet();
        for (int i = 0; i < files.Length; i++)
            if (files[i] is { LeftOut: LeftOut.No, Year: { } own } && own < now && current.Contains(files[i].Unit) && IsSaid(evidence[i].Cover!, own))
                files[i] = files[i] with { LeftOut = LeftOut.EarlierYear };
    }

    /// <summary>Only an evaluation whose title itself names the year: what a text merely speaks of is no ground to leave it out.</summary>
    private static bool IsSaid(Cover cover, int year) =>
        cover.Kind is DocumentKind.Report or DocumentKind.DataSheet or DocumentKind.ScoringForm or DocumentKind.ProjectForm
        && cover.Title is { } title && YearMention.In(title).Any(mention => mention.Year == year);
}
