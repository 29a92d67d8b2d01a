using Jiping.Accuracy.Labels;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Places;

/// <summary>Places of case labels: lines of the plain text, matched with the office files by what they say.</summary>
internal sealed class LinePlaces(CaseText text, IReadOnlyList<DocumentText> documents) : IPlaces
{
    private readonly Dictionary<(string Path, Cell Cell), (IReadOnlyList<string> Row, int Ordinal)> cells = Cells(documents);

    public bool IsAt(Label label, LabelNumber number, Location location)
    {
        if (Find(location) is not var (document, piece) || number.Position == 0)
            return false;
        var line = text[number.Position];
        if (!SamePlace(document, piece, line))
            return false;
        if (line.Row is not null)
            return true;
        // A paragraph may say the same number twice: the labelled words must surround it.
        if (document.Range(location) is not var (start, end))
            return false;
        for (var at = piece.Text.IndexOf(number.Text, StringComparison.Ordinal); at >= 0; at = piece.Text.IndexOf(number.Text, at + 1, StringComparison.Ordinal))
            if (start < piece.Start + at + number.Text.Length && end > piece.Start + at)
                return true;
        return false;
    }

    public bool Touches(Label label, LabelNumber number, Location location) =>
        number.Position > 0 && Find(location) is var (document, piece) && SamePlace(document, piece, text[number.Position]);

    public string Excerpt(Label label)
    {
        var seen = label.Numbers.Where(static n => n.Position > 0).Select(n => text[n.Position])
            .Select(line => line.Row is { } row ? string.Join(' ', text.Row(row)) : line.Text).Distinct();
        var joined = string.Join(" ‖ ", seen);
        return joined.Length > 400 ? joined[..400] : joined;
    }

    private (DocumentText Document, Piece Piece)? Find(Location location)
    {
        foreach (var document in documents)
            if (document.Document.Path == location.Path && document.Find(location) is { } piece)
                return (document, piece);
        return null;
    }

    private bool SamePlace(DocumentText document, Piece piece, CaseLine line)
    {
        if (line.Row is not { } row)
            return piece.Paragraph.Cell is null && piece.Text.Length > 0
                && (piece.Text.Contains(line.Text, StringComparison.Ordinal) || line.Text.Contains(piece.Text, StringComparison.Ordinal));
        return piece.Paragraph.Cell is { } cell
            && cells.TryGetValue((document.Document.Path, cell), out var place)
            && RowMatch.Offset(place.Row, text.Row(row)) is { } offset
            && place.Ordinal == line.Ordinal + offset;
    }

    private static Dictionary<(string, Cell), (IReadOnlyList<string>, int)> Cells(IReadOnlyList<DocumentText> documents)
    {
        var cells = new Dictionary<(string, Cell), (IReadOnlyList<string>, int)>();
        foreach (var document in documents)
            foreach (var table in document.Document.AllTables())
                foreach (var row in table.Cells.GroupBy(static cell => cell.Row))
                {
                    var filled = row.OrderBy(static cell => cell.Column).Select(static cell => (cell, text: Squeezed.Squeeze(cell.Text))).Where(static x => x.text.Length > 0).ToArray();
                    var texts = filled.Select(static x => x.text).ToArray();
                    for (var i = 0; i < filled.Length; i++)
                        cells[(document.Document.Path, filled[i].cell)] = (texts, i + 1);
                }
        return cells;
    }
}
