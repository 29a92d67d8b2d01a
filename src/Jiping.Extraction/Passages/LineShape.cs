namespace Jiping.Extraction.Passages;

/// <summary>What a physical line looks like.</summary>
internal static class LineShape
{
    /// <summary>Blanks inside a line from which on it is laid out in columns.</summary>
    private const int ColumnGap = 3;

    /// <summary>A line that holds nothing but a page number: “12”, “- 3 -”, “—5—”, “第 3 页 共 10 页”.</summary>
    /// <param name="line">The line.</param>
    /// <param name="alone">
    /// True where a blank line or a page end stands beside it: without a dash or 页, three digits in the midst of a sentence are a figure that a conversion broke off.
    /// </param>
    public static bool IsPageNumber(string line, bool alone)
    {
        var text = line.AsSpan().Trim();
        if (text.IsEmpty || text.Length > 16)
            return false;
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not (' ' or '-' or '—' or '－' or '–' or '第' or '页' or '共' or '/' or '·'))
                return false;
        }
        bool marked = text[0] is '-' or '—' or '－' or '–' or '第' or '·';
        return digits is > 0 and <= 8 && (marked || alone && digits == text.Length && digits <= 3);
    }

    /// <summary>A line laid out in columns: two or more runs of text with a wide gap between them. Indentation alone does not count.</summary>
    public static bool IsTabular(string line)
    {
        int gap = 0;
        bool text = false;
        foreach (char c in line)
        {
            if (c is ' ' or '\t' or '\u3000')
            {
                gap += c == ' ' ? 1 : ColumnGap;
                continue;
            }
            if (text && gap >= ColumnGap)
                return true;
            text = true;
            gap = 0;
        }
        return false;
    }
}
