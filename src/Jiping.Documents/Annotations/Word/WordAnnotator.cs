using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Model;

namespace Jiping.Documents.Annotations.Word;

/// <summary>Puts comments into a Word document.</summary>
internal static class WordAnnotator
{
    /// <param name="changes">Receives the changes.</param>
    /// <param name="mainPart">Name of the main part.</param>
    /// <param name="annotations">The comments.</param>
    /// <param name="stamp">Who and when.</param>
    public static AnnotationOutcome Annotate(PackageChanges changes, string mainPart, IReadOnlyList<Annotation> annotations, AnnotationStamp stamp)
    {
        var markup = changes.Text(mainPart);
        var root = MarkupNode.Root(markup, depth: 0);
        var space = RootNames.SpaceOf(markup, root);
        var places = new WordPlaces(changes.Package, mainPart, markup);
        var marks = new CommentMarks(markup, RootNames.Of(markup, root, space, "jpw", attributes: true));
        var comments = new CommentsPart(changes, mainPart, space);
        var (placed, elsewhere, unplaced) = (0, 0, 0);
        foreach (var annotation in annotations)
        {
            if (places.Exact(annotation.Place) is { } paragraph)
            {
                marks.Mark(comments.Add(annotation.Lines, stamp), paragraph, annotation.Place.Start, annotation.Place.Length);
                placed++;
            }
            else if (places.Nearest(annotation.Place) is >= 0 and var offset)
            {
                marks.MarkWhole(comments.Add(Named(annotation), stamp), offset);
                elsewhere++;
            }
            else
            {
                unplaced++;
            }
        }
        changes.Change(mainPart, marks.Over());
        comments.Finish();
        return new AnnotationOutcome(placed, elsewhere, unplaced == 0 ? [] : [$"正文是空的，{unplaced} 条意见没有地方加批注"]);
    }

    /// <summary>The lines of a comment that stands elsewhere: the first names the place.</summary>
    private static List<string> Named(Annotation annotation) => [$"（{annotation.PlaceName}{Quoted(annotation.Place)}）{annotation.Lines[0]}", .. annotation.Lines.Skip(1)];

    private static string Quoted(Location place) => place.Text.Length is > 0 and <= 40 ? $"“{place.Text}”" : "";
}
