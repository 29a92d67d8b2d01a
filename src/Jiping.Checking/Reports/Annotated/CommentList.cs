using Jiping.Checking.Findings;
using Jiping.Documents.Annotations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Annotated;

/// <summary>
/// The comments of one document: each finding once, at its first place there; at its places elsewhere in the document, where they are
/// not in sight of the first, a short one that refers to it.
/// </summary>
public static class CommentList
{
    /// <summary>Short comments of one finding; a sum of forty numbers is one mistake, not forty.</summary>
    private const int MostPointers = 4;

    /// <summary>The comments, in reading order. Accepted findings are settled and give none.</summary>
    /// <param name="result">The result.</param>
    /// <param name="document">One of its documents.</param>
    public static IReadOnlyList<Annotation> Of(CheckResult result, Document document)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(document);
        var order = new ReadingOrder([document]);
        var words = new CommentWords(result, document);
        // The gravest first, for what goes beyond the bound is left out; then as one reads.
        var here = result.Findings.Where(static f => f.Accepted is null)
            .Select(finding => (Finding: finding, Places: finding.Locations.Where(place => place.Path == document.Path).ToList()))
            .Where(static pair => pair.Places.Count > 0)
            .Take(DocumentAnnotator.MostComments)
            .OrderBy(static pair => pair.Places[0], order)
            .ToList();
        var comments = new List<Annotation>();
        var pointers = new List<Annotation>();
        for (var i = 0; i < here.Count; i++)
        {
            var (finding, places) = here[i];
            comments.Add(new Annotation(words.Full(finding, i + 1, places[0]), places[0], Place.Of(places[0], document.Format)));
            var seen = new HashSet<(string, int?, int?)> { Block(places[0]) };
            foreach (var place in places.Skip(1))
                if (seen.Count <= MostPointers && seen.Add(Block(place)))
                    pointers.Add(new Annotation([CommentWords.Pointer(finding, i + 1, place)], place, Place.Of(place, document.Format)));
        }
        return [.. comments, .. pointers];
    }

    /// <summary>What a severity is called in the field.</summary>
    public static string WordOf(Severity severity) => TextPaint.Word(severity);

    /// <summary>A place of a result in words.</summary>
    public static string PlaceOf(CheckResult result, Location place)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(place);
        var document = result.Documents.FirstOrDefault(d => d.Document.Path == place.Path);
        return Place.Of(place, document?.Document.Format ?? BureauText.FormatOf(place.Path));
    }

    /// <summary>What is seen at a glance: a paragraph, or a table with all its cells.</summary>
    private static (string, int?, int?) Block(Location place) => (place.Part, place.Table, place.Table is null ? place.Paragraph : null);
}
