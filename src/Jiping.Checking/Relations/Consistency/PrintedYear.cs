using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>A year as it stands in a text: 2024年, ２０２４ 年度, 二〇二四年.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="Length">Its digits.</param>
/// <param name="End">Offset behind 年 or 年度.</param>
/// <param name="Year">The year.</param>
/// <param name="IsDate">True where a month follows.</param>
internal readonly record struct PrintedYear(int Start, int Length, int End, int Year, bool IsDate)
{
    private const int Digits = 4;

    /// <summary>Adds all years of the text, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<PrintedYear> found)
    {
        for (int at = 0; at < text.Length;)
        {
            int next = text[at..].IndexOf('年');
            if (next < 0)
                return;
            int sign = at + next;
            int end = sign;
            while (end > 0 && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (YearAt(text, end - Digits) is { } year)
                found.Add(Read(text, end - Digits, sign + 1, year));
            at = sign + 1;
        }
    }

    /// <summary>The four digits that begin at an offset as a year, or null where there are none or they belong to a longer number.</summary>
    public static int? YearAt(ReadOnlySpan<char> text, int start)
    {
        if (start < 0 || start + Digits > text.Length || start > 0 && Numeral.DigitOf(text[start - 1]) is not null)
            return null;
        int year = 0;
        for (int i = start; i < start + Digits; i++)
        {
            if (Numeral.DigitOf(text[i]) is not { } digit)
                return null;
            year = year * 10 + digit;
        }
        return year is >= 1949 and <= 2099 ? year : null;
    }

    private static PrintedYear Read(ReadOnlySpan<char> text, int start, int end, int year)
    {
        if (end < text.Length && text[end] == '度')
            end++;
        int month = end;
        while (month < text.Length && text[month] == ' ')
            month++;
        bool date = month < text.Length && (char.IsAsciiDigit(text[month]) || ChineseNumeral.Is(text[month]))
            && text.Slice(month, Math.Min(4, text.Length - month)).Contains('月')
            && !text.Slice(month, Math.Min(6, text.Length - month)).ContainsAny("-—至～");
        return new(start, Digits, end, year, date);
    }
}
