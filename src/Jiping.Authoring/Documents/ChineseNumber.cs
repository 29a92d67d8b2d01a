namespace Jiping.Authoring.Documents;

/// <summary>The numbers of headings: 一、（一）1.（1）.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 to 99 in Chinese.</summary>
    public static string Of(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        < 20 => "十" + (number == 10 ? "" : Digits[number % 10]),
        _ => Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Digits[number % 10]),
    };

    /// <summary>The number of a heading with its mark.</summary>
    /// <param name="depth">0 for 一、.</param>
    /// <param name="number">From 1.</param>
    public static string Heading(int depth, int number) => depth switch
    {
        0 => $"{Of(number)}、",
        1 => $"（{Of(number)}）",
        2 => $"{number}.",
        _ => $"（{number}）",
    };
}
