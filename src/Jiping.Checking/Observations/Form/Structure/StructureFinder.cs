using Jiping.Extraction;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>The form of a text apart from its words: document numbers, levels of headings, brackets and marks.</summary>
internal static class StructureFinder
{
    /// <summary>Places that a finding lists; a damaged file may have one in every word.</summary>
    public const int MostPlaces = 200;

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        foreach (var document in documents)
            Find(document, found);
    }

    private static void Find(ExtractedDocument document, List<Observation> found)
    {
        var headings = HeadingNumbers.Read(document);
        var numbers = new List<DocumentNumber>();
        var brackets = new BracketFinder(document.Document);
        var widths = new WidthFinder();
        var doubled = new DoubledMarkFinder();
        foreach (var passage in CheckedText.Of(document))
        {
            int headingEnd = headings.Of(passage)?.End ?? 0;
            DocumentNumberReader.Read(passage, numbers);
            brackets.Take(passage, headingEnd);
            widths.Take(passage);
            doubled.Take(passage, headingEnd);
        }
        foreach (var number in numbers)
            IssuerFinder.Find(number, found);
        DocumentNumberFinder.Find(document, numbers, found);
        HeadingOrderFinder.Find(document, headings, found);
        HeadingMarkFinder.Find(document, headings, found);
        brackets.Finish(headings, found);
        widths.Finish(found);
        doubled.Finish(found);
    }
}
