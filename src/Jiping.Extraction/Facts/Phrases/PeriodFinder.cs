using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>Finds the periods that a text names.</summary>
internal static class PeriodFinder
{
    private const string Triggers = "0123456789上去本当今明下次近历以至期前一二三四五";

    /// <summary>A period in a text.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Behind it.</param>
    /// <param name="Period">What it is.</param>
    /// <param name="Compared">True where something is compared with it (比上年, 与2023年相比).</param>
    /// <param name="IsDay">True for a day: 9月25日.</param>
    internal readonly record struct Found(int Start, int End, SpokenPeriod Period, bool Compared, bool IsDay);

    /// <summary>The first period at or after an offset, or null.</summary>
    public static Found? Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int step = text[at..].IndexOfAny(Triggers);
            if (step < 0)
                return null;
            at += step;
            if (At(text, at) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The period that begins at an offset, or null.</summary>
    public static Found? At(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var (period, length, day) = (default(SpokenPeriod), 0, false);
        if (char.IsAsciiDigit(rest[0]))
        {
            if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or '．'))
                return null;
            (period, length) = Year(rest);
        }
        else if (Words.StartsWithAny(rest, LexiconData.PriorYearWords) is { } prior && Words.StartsWithAny(rest[prior.Length..], LexiconData.CarryoverWords) is null)
            (period, length) = (SpokenPeriod.Years(-1), prior.Length);
        else if (Words.StartsWithAny(rest, LexiconData.CurrentYearWords) is { } current)
            (period, length) = (SpokenPeriod.Years(0), current.Length);
        else if (Words.StartsWithAny(rest, LexiconData.NextYearWords) is { } next && (at < 2 || !text[..at].EndsWith("结转")))
            (period, length) = (SpokenPeriod.Years(1), next.Length);
        if (rest[length..] is ['以', '来', ..])
            return period.IsPrior || period.ExplicitYear is not null ? new(at, at + length + 2, SpokenPeriod.Longer, false, false) : new(at, at + length + 2, period, false, false);
        if (rest[length..] is ['同', '期', ..] && length > 0)
            length += 2;
        (period, length, day) = Part(rest, period, length);
        if (day && AsOf(text[..at], rest, length) is { } month)
            (period, day) = ((period.IsSaid ? period : SpokenPeriod.Years(0)).Months(1, month), false);
        if (length == 0)
            return Words.StartsWithAny(rest, LexiconData.SeveralYearsWords) is { } several ? new(at, at + several.Length, SpokenPeriod.Longer, false, false) : null;
        return new(at, at + length, period, IsCompared(text, at, at + length), day);
    }

    private static (SpokenPeriod Period, int Length) Year(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 5 || rest[..4].ContainsAnyExceptInRange('0', '9'))
            return default;
        int end = 4;
        while (end < rest.Length && rest[end] == ' ')
            end++;
        int year = int.Parse(rest[..4], System.Globalization.CultureInfo.InvariantCulture);
        if (year is < 1949 or > 2099 || end == rest.Length)
            return default;
        // 2022-2024年, 2022年至2024年
        if (rest[end] is '-' or '—' or '－' or '~' or '～' or '至' or '、' && end + 5 < rest.Length && rest[(end + 1)..(end + 5)].IndexOfAnyExceptInRange('0', '9') < 0 && rest[end + 5] == '年')
            return (SpokenPeriod.Longer, end + 6);
        if (rest[end] != '年')
            return default;
        end++;
        if (rest.Length > end + 5 && rest[end] is '-' or '—' or '至' or '到' && rest[(end + 1)..(end + 5)].IndexOfAnyExceptInRange('0', '9') < 0 && rest[end + 5] == '年')
            return (SpokenPeriod.Longer, end + 6);
        if (end < rest.Length && rest[end] == '度')
            end++;
        return (SpokenPeriod.Of(year), end);
    }

    /// <summary>1-6月, 上半年, 第一季度 behind the year or alone; a day is no period of its own.</summary>
    private static (SpokenPeriod Period, int Length, bool Day) Part(ReadOnlySpan<char> rest, SpokenPeriod year, int length)
    {
        var part = rest[length..];
        foreach (var (word, from, to) in (ReadOnlySpan<(string, int, int)>)[("上半年", 1, 6), ("下半年", 7, 12), ("前三季度", 1, 9), ("前三个季度", 1, 9),
            ("第一季度", 1, 3), ("一季度", 1, 3), ("第二季度", 4, 6), ("二季度", 4, 6), ("第三季度", 7, 9), ("三季度", 7, 9), ("第四季度", 10, 12), ("四季度", 10, 12)])
            if (part.StartsWith(word))
                return (year.Months(from, to), length + word.Length, false);
        int at = 0;
        int first = Number(part, ref at);
        if (first is < 1 or > 12)
            return (year, length, false);
        int month = at;
        if (month < part.Length && part[month] == '月')
            month++;
        if (month < part.Length && part[month] is '-' or '—' or '－' or '~' or '～' or '至' or '到')
        {
            int second = month + 1, last = Number(part, ref second);
            if (last >= first && last <= 12 && second < part.Length && part[second] == '月')
            {
                second++;
                if (second < part.Length && part[second] == '份')
                    second++;
                return (first == 1 && last == 12 ? year.IsSaid ? year : SpokenPeriod.Years(0) : year.Months(first, last), length + second, false);
            }
        }
        if (at >= part.Length || part[at] != '月')
            return (year, length, false);
        int day = at + 1, number = Number(part, ref day);
        if (number == 0)
            return (year, length + at + 1, true);
        // The last day of the year is where its balances stand.
        bool end = first == 12 && number == 31;
        if (day < part.Length && part[day] is '日' or '号')
            day++;
        return (end && !year.IsSaid ? SpokenPeriod.Years(0) : year, length + day, !end);
    }

    /// <summary>截至9月底, 截至2024年6月30日: what is reached by then is of the year so far, not of the whole of it. The month, or null at the end of the year.</summary>
    private static int? AsOf(ReadOnlySpan<char> before, ReadOnlySpan<char> period, int length)
    {
        if (Words.EndsWithAny(before.TrimEnd(" \u3000"), LexiconData.AsOfWords) is null)
            return null;
        int end = period[..length].LastIndexOf('月'), start = end;
        while (start > 0 && (char.IsAsciiDigit(period[start - 1]) || period[start - 1] == ' '))
            start--;
        int at = start, month = end < 0 ? 0 : Number(period, ref at);
        return month is >= 1 and <= 11 ? month : null;
    }

    private static int Number(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        int value = 0, first = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first < 2)
            value = value * 10 + text[at++] - '0';
        while (at < text.Length && text[at] == ' ')
            at++;
        return value;
    }

    private static bool IsCompared(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd(" \u3000");
        if (before is [.., '比' or '较'] or [.., '与'] or [.., '同'])
            return true;
        return text[end..].StartsWith("相比");
    }
}
