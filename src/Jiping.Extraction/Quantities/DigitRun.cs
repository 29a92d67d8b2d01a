namespace Jiping.Extraction.Quantities;

/// <summary>
/// Reads digits as they are really printed: half or full width, with thousands separators, with blanks after a separator (“3, 156,077”) or before
/// a decimal point, signed.
/// </summary>
/// <param name="Start">Offset of the sign or first digit.</param>
/// <param name="End">Offset after the last digit.</param>
/// <param name="Value">The value.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="IntegerDigits">Digits before the point.</param>
/// <param name="Separated">True where thousands separators were met.</param>
/// <param name="Dotted">True where more than one point was met: a section number or a date, not a value.</param>
internal readonly record struct DigitRun(int Start, int End, decimal Value, int Decimals, int IntegerDigits, bool Separated, bool Dotted)
{
    /// <summary>More digits than this are a code, whatever stands around them; decimal holds 28.</summary>
    private const int MaxDigits = 24;

    /// <summary>More digits before the point than this are no amount either: with the largest unit (万亿元) decimal holds no more.</summary>
    private const int MaxIntegerDigits = 16;

    public bool TooLong => IntegerDigits > MaxIntegerDigits || IntegerDigits + Decimals > MaxDigits;

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>Reads the run that begins with the digit at <paramref name="at"/>.</summary>
    public static DigitRun Read(string text, int at)
    {
        // All digits as one whole number: decimal arithmetic digit by digit would be most of the work of reading a number.
        UInt128 mantissa = 0;
        int scale = 0;
        int digits = 0;
        int i = at;
        bool separated = false;
        while (i < text.Length)
        {
            if (IsDigit(text[i]))
            {
                if (digits < MaxDigits)
                    mantissa = mantissa * 10 + (uint)Digit(text[i]);
                digits++;
                i++;
                continue;
            }
            int group = ThousandsGroup(text, i, digits, separated);
            if (group < 0)
                break;
            separated = true;
            i = group;
        }
        int integerDigits = digits;
        int decimals = 0;
        int point = i;
        while (point < text.Length && text[point] == ' ' && point - i < 1)
            point++;
        bool torn = point == i && IsTorn(text, at, point);
        if (torn)
            i = point = point + 1;
        if (torn || point + 1 < text.Length && text[point] is '.' or '．' && IsDigit(text[point + 1]) && (point == i || !IsDottedAhead(text, point)))
        {
            i = point + 1;
            while (i < text.Length && IsDigit(text[i]))
            {
                if (digits < MaxDigits)
                {
                    mantissa = mantissa * 10 + (uint)Digit(text[i]);
                    scale++;
                }
                digits++;
                decimals++;
                i++;
            }
        }
        bool dotted = decimals > 0 && i + 1 < text.Length && text[i] is '.' or '．' && i + 1 < text.Length && IsDigit(text[i + 1]) && decimals > 0;
        while (dotted && i < text.Length && (IsDigit(text[i]) || text[i] is '.' or '．'))
            i++;
        return new(at, i, Scaled(mantissa, scale), decimals, integerDigits, separated, dotted);
    }

    /// <summary>The number with its last <paramref name="scale"/> digits behind the point. As many digits as are read fit into the 96 bits of a decimal.</summary>
    private static decimal Scaled(UInt128 mantissa, int scale) => unchecked(new((int)mantissa, (int)(mantissa >> 32), (int)(mantissa >> 64), false, (byte)scale));

    public static int Digit(char c) => c >= '０' ? c - '０' : c - '0';

    /// <summary>
    /// 人员经费105. 05万元: two digits and a unit of money or a percent sign behind point and blank belong to the number, where a word stands right before it;
    /// otherwise it may be the number of a line (1. 50万元以上的项目).
    /// </summary>
    private static bool IsTorn(string text, int at, int point)
    {
        if (at == 0 || !char.IsLetter(text[at - 1]) || char.IsAscii(text[at - 1]) || point + 4 >= text.Length || text[point] != '.' || text[point + 1] != ' ')
            return false;
        return IsDigit(text[point + 2]) && IsDigit(text[point + 3]) && text[point + 4] is '万' or '元' or '亿' or '%' or '％';
    }

    private static bool IsDottedAhead(string text, int point)
    {
        int i = point + 1;
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i < text.Length && text[i] is '.' or '．';
    }

    /// <summary>
    /// A separator counts only between one to three digits and groups of exactly three: “4125.49,4143.91” and “2023,2024” are two numbers.
    /// Returns the offset of the group's first digit, or −1.
    /// </summary>
    private static int ThousandsGroup(string text, int at, int digitsBefore, bool separated)
    {
        if (digitsBefore == 0 || !separated && digitsBefore > 3 || text[at] is not (',' or '，'))
            return -1;
        bool fullWidth = text[at] == '，';
        int i = at + 1;
        while (i < text.Length && text[i] == ' ' && i - at < 3)
            i++;
        int first = i;
        // A fourth digit settles it: reading a long run to its end at every separator would cost the square of its length.
        while (i < text.Length && i - first < 4 && IsDigit(text[i]))
            i++;
        if (i - first != 3)
            return -1;
        // A Chinese comma separates clauses; it separates thousands only among full-width digits.
        return fullWidth && text[first] < '０' ? -1 : first;
    }
}
