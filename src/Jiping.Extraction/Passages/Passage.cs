using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>
/// Text as it is analysed: a paragraph, or several that a page end or a line end tore apart, cleaned of conversion residue.
/// Every character leads back to where it was read.
/// </summary>
public sealed class Passage
{
    private readonly Piece[] pieces;

    internal Passage(string documentPath, string text, Piece[] pieces)
    {
        DocumentPath = documentPath;
        Text = text;
        this.pieces = pieces;
    }

    public string DocumentPath { get; }

    public string Text { get; }

    /// <summary>The paragraph the passage begins in.</summary>
    public Paragraph First => pieces[0].Source;

    /// <summary>Where <paramref name="length"/> characters at <paramref name="start"/> were read: one location a paragraph they touch.</summary>
    public IReadOnlyList<Location> Locate(int start, int length)
    {
        int at = PieceAt(start);
        // Nearly every number stands in one piece.
        if (pieces[at] is var only && length > 0 && only.Start <= start && start + length <= only.Start + only.Length)
            return [only.Source.Locate(DocumentPath, only.SourceStart + start - only.Start, length)];
        var locations = new List<Location>(1);
        Paragraph? paragraph = null;
        int from = 0, to = 0;
        for (int i = at; i < pieces.Length && pieces[i].Start < start + length; i++)
        {
            var piece = pieces[i];
            int left = Math.Max(start, piece.Start);
            int right = Math.Min(start + length, piece.Start + piece.Length);
            if (left >= right)
                continue;
            int sourceLeft = piece.SourceStart + left - piece.Start;
            int sourceRight = piece.SourceStart + right - piece.Start;
            if (paragraph == piece.Source)
            {
                to = sourceRight;
                continue;
            }
            if (paragraph is not null)
                locations.Add(paragraph.Locate(DocumentPath, from, to - from));
            (paragraph, from, to) = (piece.Source, sourceLeft, sourceRight);
        }
        if (paragraph is not null)
            locations.Add(paragraph.Locate(DocumentPath, from, to - from));
        return locations;
    }

    /// <summary>A part of the passage as a passage of its own; its locations are the same.</summary>
    internal Passage Slice(int start, int length)
    {
        var slice = new List<Piece>();
        for (int i = PieceAt(start); i < pieces.Length && pieces[i].Start < start + length; i++)
        {
            int left = Math.Max(start, pieces[i].Start);
            int right = Math.Min(start + length, pieces[i].Start + pieces[i].Length);
            slice.Add(new(left - start, right - left, pieces[i].Source, pieces[i].SourceStart + left - pieces[i].Start));
        }
        return new(DocumentPath, Text.Substring(start, length), [.. slice]);
    }

    /// <summary>Index of the last piece that begins at or before <paramref name="start"/>. Every number of a passage asks for its place, so this is a binary search.</summary>
    private int PieceAt(int start)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= start)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>A run of characters that was taken over unchanged.</summary>
    /// <param name="Start">Offset in the passage.</param>
    /// <param name="Length">Characters.</param>
    /// <param name="Source">Paragraph it was read from.</param>
    /// <param name="SourceStart">Offset in the paragraph's text.</param>
    internal readonly record struct Piece(int Start, int Length, Paragraph Source, int SourceStart);
}
