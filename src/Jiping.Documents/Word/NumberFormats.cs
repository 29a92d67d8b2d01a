using System.Globalization;
using System.Text;

namespace Jiping.Documents.Word;

/// <summary>Prints a list counter in the number formats of Word (ECMA-376 part 1, 17.18.59), the Chinese ones above all.</summary>
internal static class NumberFormats
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The counter as displayed; an unknown format is displayed as a decimal number, as Word does.</summary>
    public static string Print(int value, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(value, 'A'),
        "lowerLetter" => Letters(value, 'a'),
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(value, "零一二三四五六七八九", "十百千万", bareTen: true),
        "japaneseCounting" or "koreanCounting" => Counting(value, "零一二三四五六七八九", "十百千万", bareTen: true, bareUnits: true),
        "chineseLegalSimplified" => Counting(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万", bareTen: false),
        "ideographLegalTraditional" => Counting(value, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", bareTen: false),
        "japaneseLegal" => Counting(value, "零壱弐参四伍六七八九", "拾百阡萬", bareTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(value, "〇一二三四五六七八九"),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(value, "０１２３４５６７８９"),
        "ideographTraditional" when value is >= 1 and <= 10 => Stems.Substring(value - 1, 1),
        "ideographZodiac" when value is >= 1 and <= 12 => Branches.Substring(value - 1, 1),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value is >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        "decimalEnclosedFullstop" when value is >= 1 and <= 20 => ((char)('⒈' + value - 1)).ToString(),
        "decimalEnclosedParen" when value is >= 1 and <= 20 => ((char)('⑴' + value - 1)).ToString(),
        "ideographEnclosedCircle" when value is >= 1 and <= 10 => ((char)('㊀' + value - 1)).ToString(),
        "numberInDash" => $"- {value.ToString(CultureInfo.InvariantCulture)} -",
        "hex" => value.ToString("X", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A…Z, then AA, BB… as Word repeats letters.</summary>
    private static string Letters(int value, char first) => value is < 1 or > 780
        ? value.ToString(CultureInfo.InvariantCulture)
        : new string((char)(first + (value - 1) % 26), (value - 1) / 26 + 1);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
            return value.ToString(CultureInfo.InvariantCulture);
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
            for (; value >= values[i]; value -= values[i])
                text.Append(signs[i]);
        return text.ToString();
    }

    private static string Digits(int value, string digits)
    {
        var plain = value.ToString(CultureInfo.InvariantCulture);
        return string.Create(plain.Length, (plain, digits), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiDigit(state.plain[i]) ? state.digits[state.plain[i] - '0'] : state.plain[i];
        });
    }

    /// <param name="value">The counter.</param>
    /// <param name="digits">The ten digits from zero.</param>
    /// <param name="units">Ten, hundred, thousand, ten thousand.</param>
    /// <param name="bareTen">十一 rather than 一十一 at the head of a number.</param>
    /// <param name="bareUnits">百一 rather than 一百零一: no leading one and no zero in between.</param>
    private static string Counting(int value, string digits, string units, bool bareTen, bool bareUnits = false)
    {
        if (value is < 0 or > 99_999)
            return value.ToString(CultureInfo.InvariantCulture);
        if (value == 0)
            return digits[..1];
        var text = new StringBuilder();
        var pendingZero = false;
        ReadOnlySpan<int> places = [10_000, 1_000, 100, 10, 1];
        for (var i = 0; i < places.Length; i++)
        {
            var digit = value / places[i] % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }
            if (pendingZero && !bareUnits)
                text.Append(digits[0]);
            pendingZero = false;
            var silentOne = digit == 1 && (bareUnits && places[i] is > 1 and < 10_000 || bareTen && places[i] == 10 && text.Length == 0);
            if (!silentOne)
                text.Append(digits[digit]);
            if (places[i] > 1)
                text.Append(units[3 - i]);
        }
        return text.ToString();
    }
}
