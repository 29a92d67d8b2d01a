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
        var locations = new List<Location>(1);
        Paragraph? paragraph = null;
        int from = 0, to = 0;
        foreach (var piece in pieces)
        {
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

    /// <summary>A run of characters that was taken over unchanged.</summary>
    /// <param name="Start">Offset in the passage.</param>
    /// <param name="Length">Characters.</param>
    /// <param name="Source">Paragraph it was read from.</param>
    /// <param name="SourceStart">Offset in the paragraph's text.</param>
    internal readonly record struct Piece(int Start, int Length, Paragraph Source, int SourceStart);
}
