using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Operands made of words and of numbers that are no quantities (years, ordinals, counts of items), at their exact place.</summary>
internal static class TextPlace
{
    private const string SentenceEnds = "。！？\n";

    /// <summary>A bare number of running text.</summary>
    public static Operand Number(this Passage passage, int start, int length, int value, string label) =>
        new(Squeeze(passage.Text.AsSpan(start, length)), Bare(value), passage.Locate(start, length), label);

    /// <summary>A bare number of one paragraph.</summary>
    public static Operand Number(this Paragraph paragraph, string path, int start, int length, int value, string label) =>
        new(Squeeze(paragraph.Text.AsSpan(start, length)), Bare(value), [paragraph.Locate(path, start, length)], label);

    /// <summary>Words of one paragraph.</summary>
    public static Operand Words(this Paragraph paragraph, string path, int start, int length, string label) =>
        Operand.OfWords(Squeeze(paragraph.Text.AsSpan(start, length)), [paragraph.Locate(path, start, length)], label);

    /// <summary>Words of running text.</summary>
    public static Operand Words(this Passage passage, int start, int length, string label) =>
        Operand.OfWords(Squeeze(passage.Text.AsSpan(start, length)), passage.Locate(start, length), label);

    /// <summary>A text without white space.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        int blanks = 0;
        foreach (char c in text)
            if (char.IsWhiteSpace(c))
                blanks++;
        if (blanks == 0)
            return text.ToString();
        var buffer = new char[text.Length - blanks];
        int length = 0;
        foreach (char c in text)
            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
        return new string(buffer);
    }

    /// <summary>Start of the sentence that holds an offset.</summary>
    public static int SentenceStart(ReadOnlySpan<char> text, int at) => text[..at].LastIndexOfAny(SentenceEnds) + 1;

    /// <summary>End of the sentence that holds an offset, its full stop left out.</summary>
    public static int SentenceEnd(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOfAny(SentenceEnds) is var end and >= 0 ? at + end : text.Length;

    private static Quantity Bare(int value) => new(value, MeasureUnit.None, 0);
}
