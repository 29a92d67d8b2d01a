using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;

namespace Jiping.Extraction.Facts;

/// <summary>What a document's facts have in common unless their own words say otherwise.</summary>
/// <param name="Kind">Kind of the document: gives the scope of names and the default stage.</param>
/// <param name="Entity">
/// The body that the facts are about: the cover's; of a document that names none, the one that all others of its package name. Null where unknown.
/// </param>
/// <param name="Year">The year that the document accounts for, as <paramref name="Entity"/>; null where unknown.</param>
public sealed record FactContext(DocumentKind Kind, string? Entity, int? Year)
{
    /// <summary>The contexts of the documents of one package, in their order.</summary>
    public static FactContext[] Of(IReadOnlyList<Cover> covers)
    {
        ArgumentNullException.ThrowIfNull(covers);
        string? entity = Common(covers, static cover => cover.Entity);
        int? year = null;
        bool several = false;
        foreach (var cover in covers)
            if (cover.Year is { } own)
            {
                several |= year is not null && year != own;
                year ??= own;
            }
        return [.. covers.Select(cover => new FactContext(cover.Kind, EntityNames.Longer(cover.Entity, entity), SpansYears(cover.Title) ? null : cover.Year ?? (several ? null : year)))];
    }

    /// <summary>2022—2024年度…评价报告: a figure without a year of its own may be of any of them, or of all.</summary>
    private static bool SpansYears(string? title)
    {
        for (int at = 0; title is not null && PeriodFinder.Next(title, at) is { } found; at = found.End)
            if (found.Period == SpokenPeriod.Longer)
                return true;
        return false;
    }

    /// <summary>The fullest of the names, where all are names of one body; null where there is none or they differ.</summary>
    private static string? Common(IReadOnlyList<Cover> covers, Func<Cover, string?> name)
    {
        string? common = null;
        foreach (var cover in covers)
        {
            if (name(cover) is not { } own)
                continue;
            if (common is not null && !EntityNames.AreSame(common, own))
                return null;
            common = EntityNames.Longer(common, own);
        }
        return common;
    }
}
