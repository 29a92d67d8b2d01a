using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>Puts one passage together from ranges of paragraphs. Reused from passage to passage.</summary>
internal sealed class PassageWriter(string documentPath)
{
    private readonly StringBuilder text = new();
    private readonly List<Passage.Piece> pieces = [];

    public bool IsEmpty => pieces.Count == 0;

    public int Length => text.Length;

    public char Last => text[^1];

    /// <summary>Takes characters over; adjacent ranges of one paragraph become one piece.</summary>
    public void Append(Paragraph source, int start, int length)
    {
        if (length == 0)
            return;
        if (pieces.Count > 0 && pieces[^1] is var last && last.Source == source && last.SourceStart + last.Length == start)
            pieces[^1] = last with { Length = last.Length + length };
        else
            pieces.Add(new(text.Length, length, source, start));
        text.Append(source.Text, start, length);
    }

    public Passage Finish()
    {
        // A whole paragraph taken over unchanged shares its string.
        string result = pieces is [var only] && only.Length == only.Source.Text.Length ? only.Source.Text : text.ToString();
        var passage = new Passage(documentPath, result, [.. pieces]);
        text.Clear();
        pieces.Clear();
        return passage;
    }
}
