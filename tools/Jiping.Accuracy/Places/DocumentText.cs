using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Places;

/// <summary>A piece of a document's squeezed text: a paragraph outside tables or within a cell.</summary>
/// <param name="Start">Offset of its first character in the document's squeezed text.</param>
/// <param name="Text">Its squeezed text.</param>
/// <param name="Paragraph">As read.</param>
internal sealed record Piece(int Start, string Text, Paragraph Paragraph);

/// <summary>The squeezed text of one document as read, and the way from a location into it.</summary>
internal sealed class DocumentText
{
    private readonly Dictionary<(string Part, int? Table, int? Row, int? Column, int? Paragraph), Piece> pieces = [];

    public DocumentText(Document document)
    {
        Document = document;
        var text = new StringBuilder();
        foreach (var paragraph in document.AllParagraphs())
        {
            var squeezed = Squeezed.Squeeze(paragraph.Text);
            var cell = paragraph.Cell;
            pieces.TryAdd((paragraph.Part, cell?.Table.Index, cell?.Row, cell?.Column, paragraph.Index), new Piece(text.Length, squeezed, paragraph));
            text.Append(squeezed);
        }
        Text = text.ToString();
    }

    public Document Document { get; }

    public string Text { get; }

    /// <summary>The paragraph that a location points into, or null where the location fits nothing that was read.</summary>
    public Piece? Find(Location location) =>
        pieces.GetValueOrDefault((location.Part, location.Table, location.Row, location.Column, location.Paragraph))
        ?? (location.Paragraph is null
            ? pieces.GetValueOrDefault((location.Part, location.Table, location.Row, location.Column, 1))
            : null);

    /// <summary>First and past-the-end offset of the location in <see cref="Text"/>, or null.</summary>
    public (int Start, int End)? Range(Location location)
    {
        if (Find(location) is not { } piece)
            return null;
        var text = piece.Paragraph.Text;
        var start = Math.Clamp(location.Start, 0, text.Length);
        var end = Math.Clamp(location.Start + location.Length, start, text.Length);
        var from = piece.Start + Squeezed.Length(text.AsSpan(0, start));
        return (from, from + Squeezed.Length(text.AsSpan(start, end - start)));
    }
}
