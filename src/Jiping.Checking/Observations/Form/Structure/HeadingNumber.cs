using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>The number that opens a passage, brackets and mark included, slips of the brackets forgiven.</summary>
/// <param name="Passage">The heading or item.</param>
/// <param name="Style">As <see cref="NumberStyle"/> names it.</param>
/// <param name="Value">The number.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters; 0 for an automatic number.</param>
/// <param name="Printed">As shown, without blanks.</param>
internal sealed record HeadingNumber(Passage Passage, string Style, int Value, int Start, int Length, string Printed)
{
    /// <summary>Longer passages are items of text, not headings.</summary>
    private const int LongestHeading = 40;

    public int End => Start + Length;

    /// <summary>True where the format keeps the number outside the text.</summary>
    public bool IsAutomatic => Length == 0;

    /// <summary>True for 二）, whose opening bracket is missing.</summary>
    public bool LacksOpening => Style == NumberStyle.HalfSection;

    /// <summary>True for a short line without a sentence's marks: lower levels stand right below it.</summary>
    public bool IsBareHeading => Passage.Text.Length - End <= LongestHeading && Passage.Text.AsSpan(End).IndexOfAny("。；，") < 0;

    /// <summary>The words behind the number, as far as they tell the heading from others.</summary>
    public string Words => TextPlace.Squeeze(Passage.Text.AsSpan(End, Math.Min(LongestHeading, Passage.Text.Length - End)));

    /// <summary>Where it stands; an automatic number at the start of its paragraph.</summary>
    public Location Place => IsAutomatic ? Passage.First.Locate(Passage.DocumentPath, 0, 0) : Passage.Locate(Start, Length)[0];

    /// <summary>The number of a passage, or null.</summary>
    public static HeadingNumber? Of(Passage passage)
    {
        string text = passage.Text;
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '#'))
            start++;
        if (ItemNumber.Of(passage) is { } item)
        {
            if (item.Length == 0)
                return new(passage, item.Style, item.Value, 0, 0, TextPlace.Squeeze(passage.First.Number));
            return GoesOn(text, item) ? null : new(passage, item.Style, item.Value, start, item.End - start, TextPlace.Squeeze(text.AsSpan(start, item.End - start)));
        }
        return HalfSection(passage, text, start);
    }

    /// <summary>三、四月份: a list of numbers, not an item.</summary>
    private static bool GoesOn(string text, ItemNumber item) =>
        item.Style is NumberStyle.Chapter or "、1" && item.End < text.Length && Numeral.Characters.Contains(text[item.End]) && Numeral.At(text, item.End) is { } next && next.Value == item.Value + 1;

    private static HeadingNumber? HalfSection(Passage passage, string text, int start)
    {
        if (start >= text.Length || !Numeral.Characters.Contains(text[start]) || char.IsDigit(text[start]) || Numeral.At(text, start) is not { Value: <= 60 } numeral)
            return null;
        return numeral.End < text.Length && text[numeral.End] is '）' or ')'
            ? new(passage, NumberStyle.HalfSection, numeral.Value, start, numeral.End + 1 - start, TextPlace.Squeeze(text.AsSpan(start, numeral.End + 1 - start)))
            : null;
    }
}
