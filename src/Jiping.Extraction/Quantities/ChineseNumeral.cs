namespace Jiping.Extraction.Quantities;

/// <summary>Chinese numerals, everyday and financial: 三百二十, 二〇二四, 壹万伍仟.</summary>
internal static class ChineseNumeral
{
    public const string Characters = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

    public static bool Is(char c) => Characters.Contains(c);

    /// <summary>More numerals than this are no number: 九千九百九十九万 before and after 亿, zeros included, are fewer.</summary>
    private const int MaxLength = 40;

    /// <summary>Digits of the longest number that is written digit by digit.</summary>
    private const int MaxDigits = 16;

    /// <summary>
    /// The value of a run of numerals, or null where it is none (百千, 一百百, 万万亿) or can be read in two ways: 三百二 is 320 in speech and 302 by its signs.
    /// </summary>
    public static decimal? Parse(ReadOnlySpan<char> run)
    {
        if (run.IsEmpty || run.Length > MaxLength)
            return null;
        if (run.Length > 1 && AllDigits(run))
            return run.Length <= MaxDigits ? Positional(run) : null;
        return Around(run, '亿', 100_000_000m, static half => Around(half, '万', 10_000m, Section));
    }

    private delegate decimal? Reader(ReadOnlySpan<char> run);

    /// <summary>The part before a large unit and the part after it, apart. The unit occurs once at most.</summary>
    private static decimal? Around(ReadOnlySpan<char> run, char unit, decimal factor, Reader read)
    {
        int split = run.IndexOf(unit);
        if (split < 0)
            return read(run);
        var rest = run[(split + 1)..];
        if (read(run[..split]) is not (> 0m and var high) || rest.Contains(unit))
            return null;
        // 一万二 is 12,000 in speech and 一亿五千 is 150,000,000; by their signs they would be 10,002 and 100,005,000.
        if (rest.Length == 1 || unit == '亿' && !rest.IsEmpty && !rest.Contains('万') && DigitOf(rest[0]) != 0)
            return null;
        return rest.IsEmpty ? high * factor : high * factor + read(rest);
    }

    /// <summary>Numerals below 万: digits before falling units; a zero where units are passed over.</summary>
    private static decimal? Section(ReadOnlySpan<char> run)
    {
        decimal section = 0m;
        int digit = -1;
        decimal lastUnit = decimal.MaxValue;
        bool zero = false;
        foreach (char c in run)
        {
            int value = DigitOf(c);
            if (value >= 0)
            {
                if (digit > 0)
                    return null;
                zero |= value == 0;
                digit = value;
                continue;
            }
            decimal unit = UnitOf(c);
            if (unit >= lastUnit || digit <= 0 && unit != 10m)
                return null;
            section += Math.Max(digit, 1) * unit;
            (lastUnit, digit, zero) = (unit, -1, false);
        }
        if (digit > 0 && lastUnit is > 10m and < decimal.MaxValue && !zero)
            return null;
        return section + Math.Max(digit, 0);
    }

    private static bool AllDigits(ReadOnlySpan<char> run)
    {
        foreach (char c in run)
            if (DigitOf(c) < 0)
                return false;
        return true;
    }

    private static decimal Positional(ReadOnlySpan<char> run)
    {
        decimal value = 0m;
        foreach (char c in run)
            value = value * 10m + DigitOf(c);
        return value;
    }

    private static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static decimal UnitOf(char c) => c switch
    {
        '十' or '拾' => 10m,
        '百' or '佰' => 100m,
        _ => 1_000m,
    };
}
