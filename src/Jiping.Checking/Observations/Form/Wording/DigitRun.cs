namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>A run of digits that people group by blanks or hyphens: 138 0000 0000, 6222 0000 0000 0000.</summary>
internal static class DigitRun
{
    /// <summary>Reads the digits at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first digit.</param>
    /// <param name="digits">Takes the digits, an X at the end of an identity number among them.</param>
    /// <returns>Where the run ends, and how many digits it has; one more than fit where it has more.</returns>
    public static (int End, int Count) Read(string text, int start, Span<char> digits)
    {
        int count = 0, at = start;
        while (at < text.Length)
        {
            char c = text[at];
            bool isDigit = char.IsAsciiDigit(c) || c is 'X' or 'x' && count == 17;
            if (!isDigit)
            {
                // A blank or hyphen goes on with the number only where a group of three or four digits stands on both sides.
                if (c is not (' ' or '-') || !IsGroup(text, at + 1) || !IsGroupBefore(text, start, at))
                    break;
                at++;
                continue;
            }
            if (count < digits.Length)
                digits[count++] = char.ToUpperInvariant(c);
            at++;
        }
        return (at, count);
    }

    /// <summary>True where letters or the point of a decimal join the run, so that it is a code or an amount.</summary>
    public static bool IsPartOfMore(string text, int start, int end) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '-' or '_' or '/')
        || end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '/' || text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));

    private static bool IsGroup(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at is 3 or 4;
    }

    private static bool IsGroupBefore(string text, int start, int at)
    {
        int from = at;
        while (from > start && char.IsAsciiDigit(text[from - 1]))
            from--;
        return at - from is 3 or 4;
    }
}
