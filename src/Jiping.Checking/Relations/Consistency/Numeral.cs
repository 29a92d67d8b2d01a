using System.Buffers;
using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>A small whole number as it stands in a text: 3, ３, 三, 十二.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Value">The number.</param>
internal readonly record struct Numeral(int Start, int Length, int Value)
{
    private const int MaxDigits = 4;

    /// <summary>Characters that a numeral may begin with.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("0123456789０１２３４５６７８９" + ChineseNumeral.Characters);

    public int End => Start + Length;

    /// <summary>The numeral that begins at an offset, or null where there is none or it goes on as something else (3.5, 2000余).</summary>
    public static Numeral? At(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && DigitOf(text[end], chinese: false) is not null)
            end++;
        if (end > start)
            return end - start > MaxDigits || start > 0 && text[start - 1] is '.' or '．' ? null : new(start, end - start, ValueOf(text[start..end]));
        while (end < text.Length && ChineseNumeral.Is(text[end]))
            end++;
        return end > start && ChineseNumeral.Parse(text[start..end]) is { } value and > 0m and < 10_000m && decimal.IsInteger(value)
            ? new(start, end - start, (int)value)
            : null;
    }

    /// <summary>The numeral that ends at an offset, or null.</summary>
    public static Numeral? EndingAt(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && DigitOf(text[start - 1], chinese: false) is not null)
            start--;
        if (start == end)
            while (start > 0 && ChineseNumeral.Is(text[start - 1]))
                start--;
        return start < end && At(text, start) is { } numeral && numeral.End == end ? numeral : null;
    }

    /// <summary>The value of a digit, ASCII, full-width or Chinese, or null.</summary>
    public static int? DigitOf(char c, bool chinese = true) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or '零' when chinese => 0,
        _ when chinese => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? at + 1 : null,
        _ => null,
    };

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
            value = value * 10 + (DigitOf(c, chinese: false) ?? 0);
        return value;
    }
}
