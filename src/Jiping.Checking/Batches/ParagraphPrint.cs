namespace Jiping.Checking.Batches;

/// <summary>A paragraph as a batch keeps it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Compared">Hash of the text as it is compared.</param>
/// <param name="Whole">Hash of the text with its numbers.</param>
/// <param name="HasNumbers">True where the text has two numbers or more.</param>
/// <param name="Sketch">What tells how alike it is to another.</param>
/// <param name="Bands">The keys under which it is looked up.</param>
internal sealed record ParagraphPrint(ParagraphPlace Place, ulong Compared, ulong Whole, bool HasNumbers, ParagraphSketch Sketch, uint[] Bands)
{
    public static ParagraphPrint Of(ParagraphPlace place, string compared, string whole)
    {
        var bands = new uint[ParagraphSketch.Bands];
        var sketch = ParagraphSketch.Of(compared, bands);
        return new(place, ParagraphSketch.Hash(compared), ParagraphSketch.Hash(whole), Numbers(whole) > 1, sketch, bands);
    }

    private static int Numbers(string text)
    {
        int numbers = 0;
        for (int i = 0; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]) && text[i - 1] != '.'))
                numbers++;
        return numbers;
    }
}
