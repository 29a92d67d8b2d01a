namespace Jiping.Extraction.Quantities;

/// <summary>Chinese numerals, everyday and financial: 三百二十, 二〇二四, 壹万伍仟.</summary>
internal static class ChineseNumeral
{
    public const string Characters = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

    public static bool Is(char c) => Characters.Contains(c);

    /// <summary>The value of a run of numerals, or null where it is none (百千, 一百百, 万万亿…).</summary>
    public static decimal? Parse(ReadOnlySpan<char> run)
    {
        if (run.IsEmpty)
            return null;
        if (run.Length > 1 && AllDigits(run))
            return Positional(run);
        decimal total = 0m, section = 0m;
        int digit = -1;
        decimal lastUnit = decimal.MaxValue;
        foreach (char c in run)
        {
            int value = DigitOf(c);
            if (value >= 0)
            {
                if (digit > 0)
                    return null;
                digit = value;
                continue;
            }
            decimal unit = UnitOf(c);
            if (unit >= 10_000m)
            {
                section += Math.Max(digit, 0);
                if (section == 0m)
                    return null;
                total = (total + section) * (unit == 10_000m && total > 0m && total % 100_000_000m == 0m ? 1m : unit);
                if (unit == 10_000m && total >= 100_000_000m)
                    return Mixed(run);
                section = 0m;
                lastUnit = decimal.MaxValue;
            }
            else
            {
                if (unit >= lastUnit || digit < 0 && unit != 10m)
                    return null;
                section += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
            }
            digit = -1;
        }
        return total + section + Math.Max(digit, 0);
    }

    /// <summary>亿 and 万 together: the part before 亿 and the part after it, apart.</summary>
    private static decimal? Mixed(ReadOnlySpan<char> run)
    {
        int split = run.IndexOf('亿');
        if (split <= 0)
            return null;
        decimal? high = Parse(run[..split]);
        decimal? low = split + 1 == run.Length ? 0m : Parse(run[(split + 1)..]);
        return high * 100_000_000m + low;
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
        '千' or '仟' => 1_000m,
        '万' => 10_000m,
        _ => 100_000_000m,
    };
}
