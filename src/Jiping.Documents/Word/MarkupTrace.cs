using System.Xml;
using Jiping.Documents.Model;

namespace Jiping.Documents.Word;

/// <summary>A stretch of a paragraph's text and the element it was read from.</summary>
/// <param name="Start">Offset in the paragraph's text.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Element">Where the element (t, tab, br, sym, …) begins in the markup.</param>
/// <param name="Paragraph">Where the p element that holds it begins; a text may run on over several.</param>
internal readonly record struct TextPiece(int Start, int Length, int Element, int Paragraph);

/// <summary>Where one paragraph, as read, stands in the markup.</summary>
/// <param name="Offset">Where its (last) p element begins.</param>
/// <param name="Anchor">For text in a text box, where the outermost paragraph that the box hangs on begins; else -1.</param>
/// <param name="Pieces">Where its text comes from, in order.</param>
/// <param name="Note">Id of the footnote or endnote it belongs to, or null.</param>
internal sealed record TracedParagraph(int Offset, int Anchor, IReadOnlyList<TextPiece> Pieces, string? Note);

/// <summary>
/// Follows a <see cref="StoryReader"/> and keeps where in the markup each paragraph and each stretch of its text stands, so that
/// what is marked there is exactly what was read here.
/// </summary>
/// <param name="markup">The part that the reader reads, as text.</param>
internal sealed class MarkupTrace(string markup)
{
    private readonly List<int> lines = LineStarts(markup);
    private readonly Dictionary<Paragraph, TracedParagraph> paragraphs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> noteReferences = new(StringComparer.Ordinal);
    private string? note;
    private int pieceStart;
    private int pieceElement;

    /// <summary>Every paragraph that was read.</summary>
    public IReadOnlyDictionary<Paragraph, TracedParagraph> Paragraphs => paragraphs;

    /// <summary>Where the paragraph begins that refers to a note, by its kind (footnote, endnote) and id; -1 where none does.</summary>
    public int ParagraphOfNote(string kind, string id) => noteReferences.GetValueOrDefault(kind + id, -1);

    public void StartNote(XmlReader reader) => note = reader.GetAttribute("id", reader.NamespaceURI);

    public void ReferToNote(XmlReader reader, Flow flow)
    {
        if (reader.GetAttribute("id", reader.NamespaceURI) is { } id && flow.AnchorParagraph >= 0)
            noteReferences.TryAdd(reader.LocalName[..^"Reference".Length] + id, flow.AnchorParagraph);
    }

    public void StartParagraph(XmlReader reader, Flow flow)
    {
        if (!flow.RunsOn)
            flow.Pieces.Clear();
        flow.ParagraphOffset = OffsetOf(reader);
    }

    public void StartPiece(XmlReader reader, Flow flow)
    {
        pieceStart = flow.Text.Length;
        pieceElement = OffsetOf(reader);
    }

    public void EndPiece(Flow flow)
    {
        if (flow.Text.Length > pieceStart)
            flow.Pieces.Add(new TextPiece(pieceStart, flow.Text.Length - pieceStart, pieceElement, flow.ParagraphOffset));
    }

    public void Emit(Paragraph paragraph, Flow flow)
    {
        paragraphs.Add(paragraph, new TracedParagraph(flow.ParagraphOffset, flow.Anchor, flow.Pieces, note));
        flow.Pieces = [];
    }

    /// <summary>Where the start tag under the reader begins.</summary>
    /// <exception cref="InvalidDataException">The reader counts lines in a way of its own.</exception>
    private int OffsetOf(XmlReader reader)
    {
        // The position of an element is that of its name.
        var info = (IXmlLineInfo)reader;
        var line = info.LineNumber - 1;
        var offset = line >= 0 && line < lines.Count ? lines[line] + info.LinePosition - 2 : -1;
        return offset >= 0 && offset < markup.Length && markup[offset] == '<' ? offset : throw new InvalidDataException("The place of an element is not known.");
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0)
                break;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            starts.Add(i + 1);
        }
        return starts;
    }
}
