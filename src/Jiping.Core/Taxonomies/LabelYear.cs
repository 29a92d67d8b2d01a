using System.Globalization;
using Jiping.Core.Lexicon;

namespace Jiping.Core.Taxonomies;

/// <summary>The year at the start of a label: 2024年, 2024年度, 本年, 上年度. Of 2024年末结转 it is 2024, and 年末结转 remains.</summary>
internal static class LabelYear
{
    public static (LabelPeriod Period, int Length)? Read(ReadOnlySpan<char> text)
    {
        if (text.Length >= 5 && text[4] == '年' && !text[..4].ContainsAnyExceptInRange('0', '9'))
        {
            var year = int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture);
            var length = text.Length == 5 ? 5 : text[5] switch
            {
                '度' => 6,
                '初' or '末' or '终' or '底' => 4,
                _ => 5,
            };
            return IsYear(year) && !IsPartOfYear(text[5..]) ? (new LabelPeriod(year, null), length) : null;
        }

        if (text.IsEmpty)
            return null;
        var first = text[0];
        foreach (var word in LexiconData.CurrentYearWords)
            if (word[0] == first && text.StartsWith(word, StringComparison.Ordinal))
                return (LabelPeriod.Current, word.Length);
        foreach (var word in LexiconData.PriorYearWords)
            if (word[0] == first && text.StartsWith(word, StringComparison.Ordinal))
                return IsCarriedOver(text[word.Length..]) ? null : (LabelPeriod.Prior, word.Length);
        return null;
    }

    private static bool IsYear(int year) => year is >= 1949 and < 2100;

    /// <summary>2024年1-6月, 2024年上半年: a part of the year, which whoever reads dates must judge.</summary>
    private static bool IsPartOfYear(ReadOnlySpan<char> rest) => !rest.IsEmpty && (char.IsAsciiDigit(rest[0]) || rest[0] is '上' or '下');

    /// <summary>上年结转 is money of this year.</summary>
    private static bool IsCarriedOver(ReadOnlySpan<char> rest)
    {
        foreach (var word in LexiconData.CarryoverWords)
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
