using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>The units that owe a self-evaluation (名单), and what each has to hand in. Immutable once read; shared by all workers.</summary>
public sealed class Roster
{
    private readonly List<RosterUnit> units;
    private readonly UnitIndex index;

    private Roster(string file, int? year, List<RosterUnit> units)
    {
        File = file;
        Year = year;
        this.units = units;
        index = new UnitIndex(units.Select(static unit => unit.Name));
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>The year that the list names, or null.</summary>
    public int? Year { get; }

    /// <summary>How many units owe a self-evaluation.</summary>
    public int Count => units.Count;

    internal IReadOnlyList<RosterUnit> Units => units;

    /// <exception cref="UnreadableDocumentException">The roster cannot be read with certainty; the message names file and cell, and says what to do.</exception>
    public static Roster Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(ListFile.Read(path, "--roster"));
    }

    /// <summary>The roster of a list that was read already.</summary>
    internal static Roster Of(ExtractedDocument list)
    {
        var units = new List<RosterUnit>();
        bool any = false;
        foreach (var grid in list.Grids)
            if (ListHeader.Find(grid, fewest: 1) is { } header && header[ColumnRole.Unit] is not null)
            {
                any = true;
                foreach (var row in new ListRows(list, grid, header).All())
                    Add(list, grid, header, row, units);
            }
        if (!any)
            throw new UnreadableDocumentException($"“{list.Document.Path}”中没有找到单位名称列；请在表头写“单位名称”，每行一个单位。");
        return units.Count > 0
            ? new Roster(list.Document.Path, list.Cover.Year, units)
            : throw new UnreadableDocumentException($"“{list.Document.Path}”的“单位名称”下面没有读到任何单位。");
    }

    /// <summary>Where a package stands on the roster, and the relation that says so; <paramref name="known"/> is the unit's place where it was found before.</summary>
    internal RosterStanding Of(Package package, IReadOnlyList<ExtractedDocument> documents, PackageIdentity identity, List<Relation> found, int? known = null)
    {
        var (at, why) = known is { } unitAt ? (unitAt, null) : identity.In(index, "名单");
        if (at < 0)
            return new RosterStanding(new UnitMatch(null, null, why), -1, [], false);
        var unit = units[at];
        var missing = unit.Annexes.Where(annex => !annex.IsIn(package, documents)).ToList();
        found.Add(new Relation
        {
            Kind = RelationKind.Count,
            Source = RelationSource.RosterAnnex,
            Operands = [.. missing.Concat(unit.Annexes.Except(missing)).Select((annex, i) => Operand.OfWords(annex.Name, i == 0 ? [unit.Place] : [], "应交材料"))],
            Printed = Operand.OfWords(missing.Count == 0 ? "齐全" : string.Join("、", missing.Select(static annex => annex.Name)), [], "应交材料"),
            Verdict = missing.Count == 0 ? Verdict.Exact : Verdict.Broken,
            ExpectedWord = string.Join("、", unit.Annexes.Select(static annex => annex.Name)),
            Certain = false,
        });
        return new RosterStanding(new UnitMatch(unit.Name, unit.Code, null), at, [.. missing.Select(static annex => annex.Name)], false) { Reports = known is null ? 1 : ReportsOfOneYear(documents) };
    }

    /// <summary>In a heap a unit is one package, whatever it sent when: that it sent its report twice shows in the reports.</summary>
    private static int ReportsOfOneYear(IReadOnlyList<ExtractedDocument> documents) => documents
        .Where(static document => document.Cover.Kind == DocumentKind.Report).GroupBy(static document => document.Cover.Year)
        .Select(static year => year.Count()).DefaultIfEmpty().Max();

    /// <summary>Where a package stands that could not be read: only its name tells whose it is.</summary>
    public RosterStanding OfUnreadable(string package)
    {
        var (at, why) = PackageIdentity.OfName(package).In(index, "名单");
        return at < 0
            ? new RosterStanding(new UnitMatch(null, null, why), -1, [], true)
            : new RosterStanding(new UnitMatch(units[at].Name, units[at].Code, null), at, [], true);
    }

    /// <summary>Where a package of a known unit stands of which nothing could be read.</summary>
    /// <param name="unit">The unit's place, from 0.</param>
    public RosterStanding OfUnreadable(int unit) => new(new UnitMatch(units[unit].Name, units[unit].Code, null), unit, [], true);

    private static void Add(ExtractedDocument list, TableGrid grid, ListHeader header, ListRow row, List<RosterUnit> units)
    {
        var cell = header[ColumnRole.Annexes] is { } column ? grid[row.Row, column.Column] : null;
        IReadOnlyList<RequiredAnnex> annexes = cell is { IsWords: true } ? RequiredAnnex.List(cell.Cell.Text) : header[ColumnRole.Annexes] is null ? RequiredAnnex.Usual : [];
        if (units.FindLast(unit => unit.Name == row.Unit) is not { } known)
        {
            units.Add(new RosterUnit(row.Unit, row.Code, CellPlace.Of(row.UnitCell, grid.Path), annexes));
            return;
        }
        // A unit whose annexes are listed one a row.
        if (row.UnitCell.Cell.Row != row.Row && cell is not null)
            units[units.IndexOf(known)] = known with { Annexes = [.. known.Annexes, .. annexes] };
        else if (row.UnitCell.Cell.Row == row.Row)
            throw ListFile.Fault(list, CellPlace.Of(row.UnitCell, grid.Path), IsReference(header)
                ? $"“{row.Unit}”出现两次，这张表像是底册；底册请写在 --reference 后面，--roster 后面写单位名单。"
                : $"“{row.Unit}”在名单中出现两次；请只留一行。");
    }

    private static bool IsReference(ListHeader header) =>
        header[ColumnRole.Project] is not null || header[ColumnRole.Indicator] is not null || header.Columns.Any(static column => column.IsAmount);
}
