using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>Recognizes kind, title, entity and year of a document from its own words, never from its file name alone.</summary>
public static class CoverReader
{
    /// <summary>Lines that a cover and its title lie within; web pages put their menus before them.</summary>
    private const int OpeningLines = 60;
    private const int OpeningLinesOfPage = 200;

    /// <summary>What the document says of itself; a member that it does not say is null.</summary>
    public static Cover Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var opening = CoverLine.Opening(document, document.Format == DocumentFormat.Html ? OpeningLinesOfPage : OpeningLines);
        var title = TitleFinder.Find(opening, document.Format) ?? OfSheetName(document);
        var kind = title?.Kind ?? FormKindFinder.Find(opening) ?? DocumentKind.Other;
        if (kind == DocumentKind.ScoringForm && title is not null && FormKindFinder.IsOfProject(title, opening))
            kind = DocumentKind.ProjectForm;
        var entity = EntityFinder.ByLabel(opening)
            ?? (title is null ? null : EntityFinder.SubjectOf(title.Text))
            ?? EntityFinder.BySeal(document);
        return new Cover(kind, title?.Text ?? PlainTitle(opening), entity, YearFinder.Find(document, title, opening));
    }

    private static Title? OfSheetName(Document document)
    {
        if (document.Format != DocumentFormat.Xlsx)
            return null;
        foreach (var block in document.Blocks)
            if (TitleFinder.KindOf(block.Part) is { } kind)
                return new Title(kind, block.Part, 0);
        return null;
    }

    /// <summary>The title of a document of no known kind: its first heading or centred line.</summary>
    private static string? PlainTitle(List<CoverLine> opening) =>
        opening.FirstOrDefault(static l => l.Source.Cell is null && (l.Source.Centered || l.Source.HeadingLevel is not null))?.Text;
}
