using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Jiping.Extraction.Tests.Quantities;

/// <summary>Numbers printed in the ways that reports print them.</summary>
internal static class PrintedNumbers
{
    /// <param name="Text">As printed.</param>
    /// <param name="Value">What it says.</param>
    /// <param name="Decimals">Digits after the point.</param>
    internal sealed record Print(string Text, decimal Value, int Decimals);

    /// <summary>Any decimal below 100,000,000,000 with up to four decimals; separators, blanks after them, full-width digits, a blank before the point at random.</summary>
    public static readonly Gen<Print> Any =
        from digits in Gen.Choose(1, 11)
        from high in Gen.Choose(0, 99_999)
        from low in Gen.Choose(0, 999_999)
        from fraction in Gen.Choose(0, 9_999)
        from decimals in Gen.Choose(0, 4)
        from separated in Gen.Elements(true, false)
        from blanks in Gen.Choose(0, 2)
        from fullWidth in Gen.Elements(true, false)
        from blankPoint in Gen.Elements(false, false, true)
        select Of(digits, high, low, fraction, decimals, separated, separated && !fullWidth ? blanks : 0, fullWidth, blankPoint && decimals > 0 && !fullWidth);

    private static Print Of(int digits, int high, int low, int fraction, int decimals, bool separated, int blanks, bool fullWidth, bool blankPoint)
    {
        string integer = $"{high:00000}{low:000000}"[^digits..].TrimStart('0');
        if (integer.Length == 0)
            integer = "0";
        string after = fraction.ToString("0000", CultureInfo.InvariantCulture)[..decimals];
        decimal value = decimal.Parse(decimals == 0 ? integer : integer + "." + after, CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (int i = 0; i < integer.Length; i++)
        {
            if (separated && i > 0 && (integer.Length - i) % 3 == 0)
                text.Append(',').Append(' ', blanks);
            text.Append(integer[i]);
        }
        if (decimals > 0)
            text.Append(blankPoint ? " ." : ".").Append(after);
        string print = text.ToString();
        return new(fullWidth ? string.Concat(print.Select(Widen)) : print, value, decimals);
    }

    private static char Widen(char c) => c switch
    {
        >= '0' and <= '9' => (char)(c - '0' + '０'),
        '.' => '．',
        ',' => '，',
        _ => c,
    };

    /// <summary>A number below 100,000,000 in Chinese numerals, as it is read aloud.</summary>
    public static string InChinese(int number)
    {
        if (number == 0)
            return "零";
        int high = number / 10_000, low = number % 10_000;
        string text = high == 0 ? Section(low) : Section(high) + "万" + (low == 0 ? "" : (low < 1000 ? "零" : "") + Section(low));
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Section(int number)
    {
        const string Digits = "零一二三四五六七八九";
        (int Value, string Name)[] units = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
        var text = new StringBuilder();
        bool skipped = false;
        foreach (var (value, name) in units)
        {
            int digit = number / value % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }
            if (skipped)
                text.Append('零');
            skipped = false;
            text.Append(Digits[digit]).Append(name);
        }
        return text.ToString();
    }
}
