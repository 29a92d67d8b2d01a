using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>The number that opens a passage: 一、 （二） 3. （4） ⑤.</summary>
/// <param name="Style">What tells its kind from others: brackets, mark, kind of numeral.</param>
/// <param name="Value">The number.</param>
/// <param name="Start">Offset of the numeral in the passage.</param>
/// <param name="Length">Its characters; 0 for an automatic number, which stands outside the text.</param>
/// <param name="Printed">The numeral as it is shown.</param>
/// <param name="End">Offset behind the number and its mark.</param>
internal readonly record struct ItemNumber(string Style, int Value, int Start, int Length, string Printed, int End)
{
    private const int Most = 60;

    /// <summary>The number of a passage, printed or automatic, or null.</summary>
    public static ItemNumber? Of(Passage passage)
    {
        if (At(passage.Text, 0) is { } printed)
            return printed;
        return passage.First.Number is { } automatic && At(automatic.Trim() + "　", 0) is { } number ? number with { Start = 0, Length = 0, End = 0 } : null;
    }

    /// <summary>The number at an offset, blanks before it passed over, or null.</summary>
    public static ItemNumber? At(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '#'))
            at++;
        if (at >= text.Length)
            return null;
        if (text[at] is >= '①' and <= '⑳')
            return new("①", text[at] - '①' + 1, at, 1, text[at].ToString(), at + 1);
        bool bracket = text[at] is '（' or '(';
        int start = bracket ? at + 1 : at;
        while (bracket && start < text.Length && text[start] == ' ')
            start++;
        if (Numeral.At(text, start) is not { Value: <= Most } number)
            return null;
        int end = number.End;
        while (end < text.Length && text[end] == ' ')
            end++;
        if (end >= text.Length)
            return null;
        bool chinese = !char.IsDigit(text[start]);
        char mark = text[end];
        bool closes = bracket ? mark is '）' or ')' : mark is '、' || !chinese && (mark is '）' or ')' || mark is '.' or '．' && (end + 1 >= text.Length || !char.IsDigit(text[end + 1])));
        if (!closes)
            return null;
        string style = (bracket ? "（" : mark is '.' or '．' ? "." : mark is '、' ? "、" : "）") + (chinese ? "一" : "1");
        return new(style, number.Value, number.Start, number.Length, text.Slice(number.Start, number.Length).ToString(), end + 1);
    }
}
