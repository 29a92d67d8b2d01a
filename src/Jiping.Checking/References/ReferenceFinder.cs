using Jiping.Checking.Relations;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.References;

/// <summary>What ought to hold between a package and the bureau's list: amounts, projects, indicators and their points.</summary>
internal static class ReferenceFinder
{
    /// <param name="book">The bureau's list.</param>
    /// <param name="package">The package, for the names of files that were not read.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="identity">Whose it is.</param>
    /// <param name="found">Takes the relations.</param>
    public static UnitMatch Find(ReferenceBook book, Package package, IReadOnlyList<ExtractedDocument> documents, PackageIdentity identity, List<Relation> found)
    {
        var (unit, match) = book.Of(identity);
        if (unit is null)
            return match;
        if (identity.Year is { } year && unit.Years is { Count: > 0 } years && !years.Contains(null) && !years.Contains(year))
            return match with { Why = $"底册中“{unit.Name}”只有{string.Join("、", years.Order())}年的数据，材料是{year}年的" };
        new AmountComparison(unit, identity, documents).Find(found);
        if (unit.Projects.Count == 0 && unit.Indicators.Count == 0)
            return match;
        var forms = IndicatorForm.In(documents);
        ProjectComparison.Find(unit, identity, package, documents, forms, found);
        new IndicatorComparison(unit, identity, documents, forms).Find(found);
        return match;
    }

    /// <summary>True where an entry of the list is for the year that the package accounts for, as far as both say.</summary>
    public static bool IsOfYear(int? entry, int? package) => entry is null || package is null || entry == package;
}
