namespace Jiping.Extraction.Covers;

/// <summary>The kinds of documents (output contract: kebab-case of the name).</summary>
public enum DocumentKind
{
    Other,
    Report,
    DataSheet,
    ScoringForm,
    ProjectForm,
    FinalAccount,
    BudgetReport,
}

/// <summary>What a document says of itself: on its cover, in its title, in its opening.</summary>
/// <param name="Kind">Kind of document.</param>
/// <param name="Title">Title as printed, lines joined, white space between Chinese characters removed; null where none was found.</param>
/// <param name="Entity">The unit whose document it is, as printed (单位名称, 部门名称, the title's subject, the seal line); null where not said.</param>
/// <param name="Year">The year that is evaluated; null where not said.</param>
public sealed record Cover(DocumentKind Kind, string? Title, string? Entity, int? Year)
{
    public static readonly Cover Unknown = new(DocumentKind.Other, null, null, null);
}
