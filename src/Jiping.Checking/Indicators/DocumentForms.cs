using Jiping.Extraction;

namespace Jiping.Checking.Indicators;

/// <summary>The forms of a document, read once for all that look at scores and at what is missing.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sheets">Its rows of indicators.</param>
/// <param name="Lines">Its lines of budget execution.</param>
internal sealed record DocumentForms(ExtractedDocument Document, IReadOnlyList<IndicatorSheet> Sheets, IReadOnlyList<ExecutionLine> Lines)
{
    public static IReadOnlyList<DocumentForms> Of(IReadOnlyList<ExtractedDocument> documents) =>
        [.. documents.Select(static document => new DocumentForms(document, IndicatorSheet.In(document), ExecutionLine.In(document)))];
}
