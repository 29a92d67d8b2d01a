using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Word;

namespace Jiping.Documents.Annotations.Word;

/// <summary>
/// Puts the marks of comments around stretches of text: a run is cut in two where a stretch begins or ends within it, both halves with
/// the properties of the whole; nothing is joined, and nothing between the cuts is touched.
/// </summary>
/// <param name="markup">The main part.</param>
/// <param name="names">How elements of the part are named.</param>
internal sealed class CommentMarks(string markup, RootNames names)
{
    private readonly SortedDictionary<int, Point> points = [];
    private readonly Dictionary<int, string> attributes = [];
    private readonly Dictionary<int, MarkupNode> paragraphs = [];

    /// <summary>A place between two characters of the markup that marks stand at.</summary>
    private sealed class Point
    {
        /// <summary>Where the markup goes on; later than the point only where an empty tag is opened.</summary>
        public int Until { get; init; }

        public string Before { get; init; } = "";

        public string After { get; init; } = "";

        public List<string> Ends { get; } = [];

        public List<string> Starts { get; } = [];
    }

    /// <summary>Marks a stretch of a paragraph's text.</summary>
    /// <param name="id">Id of the comment.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">Offset in its text.</param>
    /// <param name="length">UTF-16 units; 0 for the whole paragraph.</param>
    public void Mark(int id, TracedParagraph paragraph, int start, int length)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < paragraph.Pieces.Count && length > 0; i++)
        {
            var piece = paragraph.Pieces[i];
            if (piece.Start + piece.Length <= start || piece.Start >= start + length)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0)
        {
            MarkWhole(id, paragraph.Pieces.Count > 0 ? paragraph.Pieces[0].Paragraph : paragraph.Offset);
            return;
        }
        var (from, to) = (paragraph.Pieces[first], paragraph.Pieces[last]);
        Mark(
            id,
            new RunCut(markup, Paragraph(from.Paragraph), from.Element).Before(Math.Max(0, start - from.Start)),
            new RunCut(markup, Paragraph(to.Paragraph), to.Element).After(Math.Min(to.Length, start + length - to.Start)));
    }

    /// <summary>Marks a whole paragraph, which may be empty.</summary>
    public void MarkWhole(int id, int offset)
    {
        var paragraph = Paragraph(offset);
        if (paragraph.IsEmptyTag)
        {
            var opened = new Cut(paragraph.End - 2, paragraph.End, ">", $"</{paragraph.Name}>", "", null);
            Mark(id, opened, opened);
            return;
        }
        Mark(
            id,
            Cut.At(paragraph.Child("pPr")?.End ?? paragraph.ContentStart),
            Cut.At(paragraph.ContentEnd) with { Properties = RunCut.PropertiesOf(markup, paragraph.Children.FindLast(static child => child.Is("r"))) });
    }

    public string Over()
    {
        var splices = new Splices();
        foreach (var (at, point) in points)
            splices.Replace(at, point.Until, $"{point.Before}{string.Concat(point.Ends)}{string.Concat(point.Starts)}{point.After}");
        foreach (var (at, attribute) in attributes)
            splices.Insert(at, attribute);
        return splices.Over(markup);
    }

    private void Mark(int id, Cut from, Cut to)
    {
        var start = $"<{names.Prefix}commentRangeStart{names.Declaration} {names.Prefix}id=\"{id}\"/>";
        var end = $"<{names.Prefix}commentRangeEnd{names.Declaration} {names.Prefix}id=\"{id}\"/><{names.Prefix}r{names.Declaration}>{to.Properties}<{names.Prefix}commentReference {names.Prefix}id=\"{id}\"/></{names.Prefix}r>";
        // At one point what ends stands before what starts, so a stretch of nothing is one piece.
        if (from.Offset == to.Offset)
        {
            PointAt(to).Ends.Add(start + end);
            return;
        }
        PointAt(from).Starts.Add(start);
        PointAt(to).Ends.Add(end);
    }

    private Point PointAt(Cut cut)
    {
        if (cut.PreserveAt is { } at)
            attributes[at] = " xml:space=\"preserve\"";
        if (!points.TryGetValue(cut.Offset, out var point))
            points.Add(cut.Offset, point = new Point { Until = cut.Until, Before = cut.Before, After = cut.After });
        return point;
    }

    private MarkupNode Paragraph(int offset)
    {
        if (!paragraphs.TryGetValue(offset, out var node))
            paragraphs.Add(offset, node = MarkupNode.Parse(markup, offset));
        return node;
    }
}
