using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.References;

/// <summary>The bureau's own list (底册): budgets, execution, approved targets and points by unit. Immutable once read; shared by all workers.</summary>
public sealed class ReferenceBook
{
    private readonly IReadOnlyList<ReferenceUnit> units;
    private readonly UnitIndex index;

    private ReferenceBook(IReadOnlyList<ReferenceUnit> units)
    {
        this.units = units;
        index = new UnitIndex(units.Select(static unit => unit.Name));
    }

    public int Units => units.Count;

    public int Amounts => units.Sum(static unit => unit.Amounts.Count + unit.Projects.Sum(static project => project.Amounts.Count));

    public int Projects => units.Sum(static unit => unit.Projects.Count);

    public int Indicators => units.Sum(static unit => unit.Indicators.Count);

    /// <param name="paths">Workbooks, or documents and pages with such tables; they complement each other.</param>
    /// <exception cref="UnreadableDocumentException">A list cannot be read with certainty; the message names file and cell, and says what to do.</exception>
    public static ReferenceBook Read(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Of([.. paths.Select(static path => ListFile.Read(path, "--reference"))]);
    }

    /// <summary>The book of lists that were read already.</summary>
    internal static ReferenceBook Of(IReadOnlyList<ExtractedDocument> lists)
    {
        var reader = new ReferenceReader();
        foreach (var list in lists)
            reader.Read(list);
        var units = reader.Finish();
        return units.Count > 0
            ? new ReferenceBook(units)
            : throw new UnreadableDocumentException($"“{lists[0].Document.Path}”的表头下面没有读到任何单位；请核对单位名称列是否填写。");
    }

    /// <summary>The unit that a package is of, or null and why.</summary>
    internal (ReferenceUnit? Unit, UnitMatch Match) Of(PackageIdentity package)
    {
        var (at, why) = package.In(index, "底册");
        return at < 0 ? (null, new UnitMatch(null, null, why)) : (units[at], new UnitMatch(units[at].Name, units[at].Code, null));
    }
}
