using System.Buffers;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Quantities;

/// <summary>
/// Finds the numbers of a text and says what each is: a measure with its unit, or a year, a date, a document number, a code, …
/// (design section 4). What is not a quantity is not taken for one. Thread-safe.
/// </summary>
public static class QuantityRecognizer
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("0123456789０１２３４５６７８９" + ChineseNumeral.Characters);

    /// <summary>Words that begin like a numeral with a unit and are neither.</summary>
    private static readonly string[] NotNumerals = ["十分", "万分", "百分", "千分", "四处", "一些", "一条龙", "三公", "两会", "三农", "一次性", "万家", "千家"];

    /// <summary>Decimals of a percentage in numerals; more than that nobody writes.</summary>
    private const int MaxPercentDecimals = 8;

    /// <summary>The numbers of <paramref name="text"/>, in order.</summary>
    public static List<NumberMention> Recognize(string text)
    {
        var mentions = new List<NumberMention>();
        Recognize(text, mentions);
        return mentions;
    }

    /// <summary>Adds the numbers of <paramref name="text"/> to <paramref name="mentions"/>, in order.</summary>
    public static void Recognize(string text, List<NumberMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(Candidates);
            if (next < 0)
                return;
            at += next;
            at = DigitRun.IsDigit(text[at]) ? ReadDigits(text, at, mentions) : ReadNumerals(text, at, mentions);
        }
    }

    /// <summary>The quantity that is the whole of <paramref name="text"/>, where <paramref name="mentions"/> are all numbers of it; or null.</summary>
    public static NumberMention? Whole(string text, List<NumberMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        if (mentions is not [var only] || !only.IsQuantity)
            return null;
        var before = text.AsSpan(0, only.Start).Trim();
        var after = text.AsSpan(only.End).Trim();
        return after.IsEmpty && (before.IsEmpty || only.Quantity.Comparator != Comparator.None || only.Quantity.IsApproximate) && before.Length <= 3
            ? only
            : null;
    }

    private static int ReadDigits(string text, int at, List<NumberMention> mentions)
    {
        var run = DigitRun.Read(text, at);
        int year = NumberContext.YearAfterListNumber(text, run);
        if (year > 0)
        {
            mentions.Add(new(run.Start, year - 1 - run.Start, year, NumberRole.ListNumber, default));
            return year;
        }
        // Beyond two blanks stands the next column, not the unit.
        int unitStart = run.End;
        while (unitStart < text.Length && unitStart - run.End < 2 && text[unitStart] is ' ' or '\u3000' or '\u00a0')
            unitStart++;
        var unit = UnitMatcher.Match(text, unitStart, out int end, out bool over);
        bool stated = unit != MeasureUnit.None;
        if (!stated)
            end = run.End;
        // 212天 is no code before a name, 212天然气 may be.
        bool measured = stated && (unit.Dimension != Dimension.Other || end >= text.Length || text[end] is not (>= '\u4e00' and <= '\u9fff'));
        if (NumberContext.Classify(text, run, measured) is var (role, roleEnd))
        {
            mentions.Add(new(run.Start, run.End - run.Start, roleEnd, role, new(run.Value, MeasureUnit.None, run.Decimals)));
            return Math.Max(roleEnd, run.End);
        }
        if (stated && end < text.Length && text[end] is '/' && unit.Dimension == Dimension.Money)
            unit = new(unit.Symbol + "/", Dimension.Other, unit.Symbol + "/", 1m);
        int start = SignedStart(text, run.Start, unit, out int sign);
        var comparator = Comparator.None;
        var approximation = over ? Approximation.Over : Approximation.None;
        Qualifier.ReadBefore(text, start, ref comparator, ref approximation);
        end = Qualifier.ReadAfter(text, end, ref comparator, ref approximation);
        mentions.Add(new(start, run.End - start, end, NumberRole.Quantity, new(sign * run.Value, unit, run.Decimals, comparator, approximation)));
        return end;
    }

    /// <summary>
    /// A minus belongs to the number at the start of a cell or before money and percentages; between digits or letters it is a range or a name.
    /// </summary>
    private static int SignedStart(string text, int start, MeasureUnit unit, out int sign)
    {
        sign = 1;
        if (start == 0 || text[start - 1] is not ('-' or '−' or '－'))
            return start;
        if (start == 1)
        {
            sign = -1;
            return 0;
        }
        char before = text[start - 2];
        if (char.IsAsciiLetterOrDigit(before) || DigitRun.IsDigit(before) || before is '-' or '−' or '－' or '—' or '%' or '％' or '元' or '月' or '日')
            return start;
        if (unit.Dimension is not (Dimension.Money or Dimension.Percent or Dimension.PercentPoint))
            return start;
        sign = -1;
        return start - 1;
    }

    private static int ReadNumerals(string text, int at, List<NumberMention> mentions)
    {
        int end = at;
        while (end < text.Length && ChineseNumeral.Is(text[end]))
            end++;
        // 百分之五 and 百分之五点二
        if (text[at] == '百' && string.CompareOrdinal(text, at, "百分之", 0, 3) == 0)
            return ReadPercent(text, at, mentions);
        foreach (string word in NotNumerals)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return end;
        if (end - at == 1 && text[at] is '一' or '零' or '〇')
            return end;
        // 队伍人员: the same sign as 伍, five.
        if (text[at] == '伍' && at > 0 && text[at - 1] is '队' or '入' or '退')
            return at + 1;
        // 五十万元: the last 万 belongs to the unit, as it would in 50万元; in 一亿五千万元 it belongs to the number.
        if (end - at > 1 && text[end - 1] is '万' or '亿' && text.AsSpan(at, end - 1 - at).IndexOfAny('万', '亿') < 0 && UnitMatcher.MatchPlain(text, end - 1, out _) is not null)
            end--;
        if (ChineseNumeral.Parse(text.AsSpan(at, end - at)) is not { } value)
            return end;
        char before = at > 0 ? text[at - 1] : '\0';
        if (before == '第')
        {
            mentions.Add(new(at, end - at, end, NumberRole.Ordinal, new(value, MeasureUnit.None, 0)));
            return end;
        }
        if (end < text.Length && text[end] == '年' && end - at == 4 && value is >= 1900m and <= 2099m)
        {
            mentions.Add(new(at, 4, end, NumberRole.Year, new(value, MeasureUnit.None, 0)));
            return end;
        }
        var unit = UnitMatcher.Match(text, end, out int unitEnd, out bool over);
        if (unit.Dimension is Dimension.Unstated or Dimension.Other or Dimension.Points || NumberContext.IsInName(text, at))
            return end;
        var comparator = Comparator.None;
        var approximation = over ? Approximation.Over : Approximation.None;
        Qualifier.ReadBefore(text, at, ref comparator, ref approximation);
        unitEnd = Qualifier.ReadAfter(text, unitEnd, ref comparator, ref approximation);
        mentions.Add(new(at, end - at, unitEnd, NumberRole.Quantity, new(value, unit, 0, comparator, approximation)));
        return unitEnd;
    }

    private static int ReadPercent(string text, int at, List<NumberMention> mentions)
    {
        int start = at + 3;
        int end = start;
        while (end < text.Length && ChineseNumeral.Is(text[end]))
            end++;
        if (ChineseNumeral.Parse(text.AsSpan(start, end - start)) is not { } value)
            return Math.Max(end, at + 1);
        int decimals = 0;
        if (end + 1 < text.Length && text[end] == '点' && ChineseNumeral.Is(text[end + 1]))
        {
            int fraction = end + 1;
            end = fraction;
            decimal scale = 1m;
            while (end < text.Length && ChineseNumeral.Parse(text.AsSpan(end, 1)) is { } digit && digit < 10m)
            {
                scale /= 10m;
                value += digit * scale;
                decimals++;
                end++;
            }
        }
        if (decimals <= MaxPercentDecimals)
            mentions.Add(new(at, end - at, end, NumberRole.Quantity, new(value, MeasureUnit.Percent, decimals)));
        return end;
    }
}
