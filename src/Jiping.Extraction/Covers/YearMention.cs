namespace Jiping.Extraction.Covers;

/// <summary>A year as printed: 2024年度, 2024年, ２０２４年, 二〇二四年.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="End">Offset behind 年 or 年度.</param>
/// <param name="Year">The year.</param>
/// <param name="IsPeriod">True for 年度.</param>
/// <param name="IsDate">True where a month follows: a date, not a period.</param>
internal readonly record struct YearMention(int Start, int End, int Year, bool IsPeriod, bool IsDate)
{
    /// <summary>All years of a text whose white space has been removed.</summary>
    public static IEnumerable<YearMention> In(string text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i + 4] != '年' || (i > 0 && Digit(text[i - 1]) is not null))
                continue;
            var year = 0;
            for (var k = 0; k < 4 && year >= 0; k++)
                year = Digit(text[i + k]) is { } digit ? year * 10 + digit : -1;
            if (year is < 1990 or > 2099)
                continue;
            var end = i + 5;
            var period = end < text.Length && text[end] == '度';
            // 2024年5月 is a date; 2024年1-12月 is the whole year.
            var date = end < text.Length && Digit(text[end]) is not null
                && text.AsSpan(end, Math.Min(4, text.Length - end)).Contains('月');
            yield return new YearMention(i, period ? end + 1 : end, year, period, date);
        }
    }

    private static int? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or '零' => 0,
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? at + 1 : null,
    };
}
