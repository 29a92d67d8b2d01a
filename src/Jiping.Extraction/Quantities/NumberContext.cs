namespace Jiping.Extraction.Quantities;

/// <summary>
/// Tells from what stands around a run of digits what it is when it is not a quantity: year, date, document number, list number, ordinal, telephone, code, name.
/// </summary>
internal static class NumberContext
{
    /// <summary>How far back the opening of a name is looked for.</summary>
    private const int LookBack = 48;

    /// <summary>How far ahead its end is looked for: without a bound, every number of a text with an unclosed 《 would search all the rest.</summary>
    private const int LookAhead = 120;

    /// <summary>Longest quotation in “” that is a name.</summary>
    private const int QuotationLength = 20;

    /// <summary>What the run is, and where it ends as that; null for a quantity.</summary>
    public static (NumberRole Role, int End)? Classify(string text, DigitRun run, bool hasUnit)
    {
        char before = Before(text, run.Start, out int beforeAt);
        char after = After(text, run.End, out int afterAt);
        if (run.Dotted)
            return (run.IntegerDigits == 4 ? NumberRole.Date : NumberRole.Code, run.End);
        if (run.TooLong)
            return (NumberRole.Code, run.End);
        if (run.Start > 0 && char.IsAsciiLetter(text[run.Start - 1]) || !hasUnit && run.End < text.Length && char.IsAsciiLetter(text[run.End]))
            return (NumberRole.Code, run.End);
        bool integer = run.Decimals == 0 && !run.Separated;
        if (integer && InDocumentNumber(text, run, before, beforeAt, after, afterAt))
            return (NumberRole.DocumentNumber, run.End);
        if (IsInName(text, run.Start))
            return (NumberRole.Name, run.End);
        if (before == '第')
            return (NumberRole.Ordinal, run.End);
        if (integer && YearOrDate(text, run, before, after, afterAt) is { } date)
            return date;
        if (IsListNumber(text, run, before, beforeAt, after))
            return (NumberRole.ListNumber, run.End);
        if (integer && !hasUnit && IsTelephone(text, run, before))
            return (NumberRole.Telephone, run.End);
        if (integer && !hasUnit && IsCode(text, run, before, after))
            return (NumberRole.Code, run.End);
        return null;
    }

    /// <summary>
    /// A list number glued to a year (“1.2024年”) reads like a decimal. Returns the offset of the year, or −1.
    /// </summary>
    public static int YearAfterListNumber(string text, DigitRun run)
    {
        if (run.Decimals != 4 || run.IntegerDigits > 2 || run.Separated)
            return -1;
        int year = run.End - 4;
        if (text[year..(year + 2)] is not ("19" or "20") || After(text, run.End, out _) != '年')
            return -1;
        char before = Before(text, run.Start, out _);
        return before == '\0' || IsBoundary(before) ? year : -1;
    }

    private static bool InDocumentNumber(string text, DigitRun run, char before, int beforeAt, char after, int afterAt)
    {
        if (before is '〔' or '﹝')
            return true;
        if (after == '号' && before is '〕' or '﹞' or ']' or '】')
            return true;
        if (run.IntegerDigits == 4 && before is '[' or '【' or '（' or '(' && after is ']' or '】' or '）' or ')')
            return FollowedBySerial(text, afterAt + 1);
        if (after == '号' && before is '）' or ')')
            return beforeAt >= 5 && DigitRun.IsDigit(text[beforeAt - 1]);
        return false;
    }

    private static bool FollowedBySerial(string text, int at)
    {
        int i = at;
        while (i < text.Length && (text[i] == ' ' || text[i] == '第'))
            i++;
        int first = i;
        while (i < text.Length && DigitRun.IsDigit(text[i]))
            i++;
        return i > first && After(text, i, out _) == '号';
    }

    private static (NumberRole, int)? YearOrDate(string text, DigitRun run, char before, char after, int afterAt)
    {
        bool yearLike = run.IntegerDigits == 4 && run.Value is >= 1900m and <= 2099m;
        if (yearLike)
        {
            if (after == '年')
                return (NumberRole.Year, run.End);
            if (after is '-' or '—' or '–' or '/' or '～' or '~' or '至' or '、')
            {
                int i = afterAt;
                while (i < text.Length && text[i] is '-' or '—' or '–' or '/' or '～' or '~' or '至' or '、' or ' ')
                    i++;
                int digits = i;
                while (digits < text.Length && DigitRun.IsDigit(text[digits]))
                    digits++;
                if (digits - i == 4 && After(text, digits, out _) is '年' or '）' or ')')
                    return (NumberRole.Year, run.End);
                if (after is '-' or '/' && digits - i is 1 or 2)
                    return (NumberRole.Date, ConsumeDate(text, digits));
            }
            if (before is '-' or '—' or '–' or '～' or '~' && after is '）' or ')' or '年')
                return (NumberRole.Year, run.End);
        }
        if (run.IntegerDigits <= 2 && after is ':' or '：' && after == ':' && afterAt + 1 < text.Length && DigitRun.IsDigit(text[afterAt + 1]))
            return (NumberRole.Date, ConsumeDate(text, afterAt));
        if (after == '月' && run.Value is >= 1m and <= 12m && before != '前')
            return (NumberRole.Date, run.End);
        if (after == '日' && (run.Value is >= 1m and <= 31m || run.IntegerDigits == 4) && !NextIs(text, afterAt, "日均"))
            return (NumberRole.Date, run.End);
        // 8月24-25日: the first day of a range.
        if (run.IntegerDigits <= 2 && before == '月' && after is '-' or '—' or '至' or '～' or '~' or '、')
            return (NumberRole.Date, run.End);
        // 1-6月: the first month of a range.
        if (run.IntegerDigits <= 2 && run.Value is >= 1m and <= 12m && after is '-' or '—' or '至' or '～' or '~' && IsMonth(text, afterAt + 1))
            return (NumberRole.Date, run.End);
        return null;
    }

    private static bool IsMonth(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 3 && (DigitRun.IsDigit(text[end]) || text[end] == ' '))
            end++;
        return end > at && end < text.Length && text[end] == '月';
    }

    private static int ConsumeDate(string text, int at)
    {
        while (at < text.Length && (DigitRun.IsDigit(text[at]) || text[at] is '-' or '/' or ':'))
            at++;
        // A separator that nothing follows belongs to what comes next: its minus, say.
        while (!DigitRun.IsDigit(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsListNumber(string text, DigitRun run, char before, int beforeAt, char after)
    {
        if (run.Decimals > 0 || run.Separated || run.IntegerDigits > 2)
            return false;
        // 附件3, 附表2: the number of an annex.
        if (beforeAt > 0 && before is '件' or '表' && text[beforeAt - 1] == '附')
            return true;
        if (run.End >= text.Length)
            return false;
        bool bracketed = before is '（' or '(' && after is '）' or ')';
        if (bracketed)
            return true;
        bool boundary = before == '\0' || IsBoundary(before);
        // 1：… at the start of a line numbers it, unless more digits make a time or a scale of it (10:30, 1:100).
        if (before == '\0' && text[run.End] is ':' or '：')
            return run.End + 1 < text.Length && !DigitRun.IsDigit(text[run.End + 1]);
        if (text[run.End] is '.' or '．')
            return (boundary || before is '，' or ',') && (run.End + 1 >= text.Length || !DigitRun.IsDigit(text[run.End + 1]));
        return boundary && beforeAt < run.Start && text[run.End] is '、' or '）' or ')';
    }

    private static bool IsTelephone(string text, DigitRun run, char before)
    {
        if (run.IntegerDigits == 11 && text[run.Start] == '1' && text[run.Start + 1] is >= '3' and <= '9')
            return true;
        if (run.IntegerDigits is < 3 or > 12)
            return false;
        var back = text.AsSpan(Math.Max(0, run.Start - 12), Math.Min(12, run.Start));
        return back.Contains("电话", StringComparison.Ordinal) || back.Contains("手机", StringComparison.Ordinal)
            || back.Contains("传真", StringComparison.Ordinal) || back.Contains("联系方式", StringComparison.Ordinal)
            || back.Contains("热线", StringComparison.Ordinal)
            || run.IntegerDigits is 7 or 8 && before is '-' or '—' && run.Start > 3 && DigitRun.IsDigit(text[run.Start - 2]);
    }

    private static bool IsCode(string text, DigitRun run, char before, char after)
    {
        if (run.IntegerDigits >= 9)
            return true;
        if (run.IntegerDigits > 1 && text[run.Start] == '0')
            return true;
        // Subject codes (类 3, 款 5, 项 7 digits) stand right before their name or in brackets after it.
        bool codeLength = run.IntegerDigits is 3 or 5 or 7 && text[run.Start] is '2' or '3' or '5';
        return codeLength && (after is >= '\u4e00' and <= '\u9fff' && run.End < text.Length && text[run.End] == after && before is '\0' or '。' or '；' or '（' or '('
            || before is '（' or '(' && after is '）' or ')');
    }

    /// <summary>Inside 《…》, or inside a short “…”: a title, a slogan, a formula, not a measure.</summary>
    public static bool IsInName(string text, int at)
    {
        for (int i = at - 1, stop = Math.Max(0, at - LookBack); i >= stop; i--)
        {
            switch (text[i])
            {
                case '》' or '”' or '。':
                    return false;
                case '《':
                    return Ahead(text, at, LookAhead).Contains('》');
                case '“':
                    return Ahead(text, at, i + QuotationLength + 1 - at).Contains('”');
            }
        }
        return false;
    }

    private static ReadOnlySpan<char> Ahead(string text, int at, int length) => text.AsSpan(at, Math.Clamp(length, 0, text.Length - at));

    private static bool IsBoundary(char c) => c is '。' or '；' or '：' or ';' or ':' or '\n' or '！' or '？' or '”' or '）';

    private static char Before(string text, int at, out int position)
    {
        position = at - 1;
        while (position >= 0 && text[position] is ' ' or '\u3000' or '\u00a0' or '\t')
            position--;
        return position >= 0 ? text[position] : '\0';
    }

    private static char After(string text, int at, out int position)
    {
        position = at;
        while (position < text.Length && text[position] is ' ' or '\u3000' or '\u00a0')
            position++;
        return position < text.Length ? text[position] : '\0';
    }

    private static bool NextIs(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
