using System.Globalization;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>The styles of heading and item numbers, named as <see cref="Relations.Consistency.ItemNumber.Style"/> names them.</summary>
internal static class NumberStyle
{
    /// <summary>一、</summary>
    public const string Chapter = "、一";

    /// <summary>（一）</summary>
    public const string Section = "（一";

    /// <summary>一）: half a bracket, where a document writes its lists so.</summary>
    public const string HalfSection = "）一";

    private const string Point = ".1";
    private const string BracketedPoint = "（1";
    private const string Circled = "①";

    /// <summary>The official levels, from above (党政机关公文格式 GB/T 9704-2012, 7.3.3); ① is usage.</summary>
    private static readonly string[] Official = [Chapter, Section, Point, BracketedPoint, Circled];

    /// <summary>Pairs of styles that authors take for each other within one run; others are levels of their own.</summary>
    private static readonly (string, string)[] Confused =
    [
        (Section, BracketedPoint), (Point, "、1"), (Chapter, "、1"), (BracketedPoint, "）1"),
    ];

    /// <summary>A number as the style writes it: 三、 （三） 3. （3） ③.</summary>
    public static string Print(string style, int value)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        return style switch
        {
            Chapter => Chinese(value) + "、",
            Section => $"（{Chinese(value)}）",
            HalfSection => Chinese(value) + "）",
            Point => digits + ".",
            BracketedPoint => $"（{digits}）",
            Circled when value <= 20 => ((char)('①' + value - 1)).ToString(),
            _ => digits + style[0],
        };
    }

    /// <summary>The official style one level below, or null.</summary>
    public static string? Below(string style)
    {
        int at = Array.IndexOf(Official, style);
        return at >= 0 && at + 1 < Official.Length ? Official[at + 1] : null;
    }

    /// <summary>True where one run may hold both by mistake.</summary>
    public static bool AreConfused(string left, string right)
    {
        foreach (var (one, other) in Confused)
            if (one == left && other == right || one == right && other == left)
                return true;
        return false;
    }

    /// <summary>True for headings in Chinese numerals, which no list of figures begins with.</summary>
    public static bool IsChinese(string style) => style[^1] == '一';

    private static string Chinese(int value)
    {
        const string Digits = "零一二三四五六七八九";
        string tens = value < 10 ? "" : value < 20 ? "十" : Digits[value / 10] + "十";
        return value % 10 == 0 && value > 0 ? tens : tens + Digits[value % 10];
    }
}
