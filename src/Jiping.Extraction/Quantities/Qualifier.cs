using Jiping.Core.Quantities;

namespace Jiping.Extraction.Quantities;

/// <summary>Comparisons and approximations around a number: ≥, 不少于, 约, 近, 左右, 以上.</summary>
internal static class Qualifier
{
    private static readonly (string Word, Comparator Comparator, Approximation Approximation)[] Before =
    [
        ("不少于", Comparator.AtLeast, Approximation.None),
        ("不低于", Comparator.AtLeast, Approximation.None),
        ("不小于", Comparator.AtLeast, Approximation.None),
        ("至少", Comparator.AtLeast, Approximation.None),
        ("不超过", Comparator.AtMost, Approximation.None),
        ("不高于", Comparator.AtMost, Approximation.None),
        ("不多于", Comparator.AtMost, Approximation.None),
        ("不大于", Comparator.AtMost, Approximation.None),
        ("超过", Comparator.MoreThan, Approximation.None),
        ("突破", Comparator.MoreThan, Approximation.None),
        ("大于", Comparator.MoreThan, Approximation.None),
        ("高于", Comparator.MoreThan, Approximation.None),
        ("小于", Comparator.LessThan, Approximation.None),
        ("低于", Comparator.LessThan, Approximation.None),
        ("少于", Comparator.LessThan, Approximation.None),
        ("将近", Comparator.None, Approximation.Nearly),
        ("接近", Comparator.None, Approximation.Nearly),
        ("近", Comparator.None, Approximation.Nearly),
        ("逾", Comparator.MoreThan, Approximation.None),
        ("约", Comparator.None, Approximation.About),
        ("过", Comparator.None, Approximation.Over),
        ("≥", Comparator.AtLeast, Approximation.None),
        ("≧", Comparator.AtLeast, Approximation.None),
        (">=", Comparator.AtLeast, Approximation.None),
        ("≤", Comparator.AtMost, Approximation.None),
        ("≦", Comparator.AtMost, Approximation.None),
        ("<=", Comparator.AtMost, Approximation.None),
        (">", Comparator.MoreThan, Approximation.None),
        ("＞", Comparator.MoreThan, Approximation.None),
        ("<", Comparator.LessThan, Approximation.None),
        ("＜", Comparator.LessThan, Approximation.None),
    ];

    private static readonly (string Word, Comparator Comparator, Approximation Approximation)[] After =
    [
        ("左右", Comparator.None, Approximation.About),
        ("上下", Comparator.None, Approximation.About),
        ("以上", Comparator.AtLeast, Approximation.None),
        ("以下", Comparator.AtMost, Approximation.None),
        ("以内", Comparator.AtMost, Approximation.None),
        ("余", Comparator.None, Approximation.Over),
    ];

    public static void ReadBefore(string text, int at, ref Comparator comparator, ref Approximation approximation)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u3000')
            end--;
        if (end == 0 || !MayEnd(text[end - 1]))
            return;
        foreach (var (word, wordComparator, wordApproximation) in Before)
        {
            int start = end - word.Length;
            if (start < 0 || string.CompareOrdinal(text, start, word, 0, word.Length) != 0)
                continue;
            if (word.Length == 1 && start > 0 && IsOtherWord(text[start - 1], word[0]))
                return;
            comparator = wordComparator;
            if (wordApproximation != Approximation.None)
                approximation = wordApproximation;
            return;
        }
    }

    public static int ReadAfter(string text, int end, ref Comparator comparator, ref Approximation approximation)
    {
        foreach (var (word, wordComparator, wordApproximation) in After)
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) != 0)
                continue;
            if (word == "余" && end + 1 < text.Length && text[end + 1] is '额' or '款')
                return end;
            if (wordComparator != Comparator.None)
                comparator = wordComparator;
            if (wordApproximation != Approximation.None)
                approximation = wordApproximation;
            return end + word.Length;
        }
        return end;
    }

    private static bool MayEnd(char c) => c is '于' or '少' or '过' or '破' or '近' or '逾' or '约' or '≥' or '≧' or '≤' or '≦' or '>' or '＞' or '<' or '＜' or '=';

    /// <summary>节约, 合约, 最近, 通过, 经过: the last character of another word.</summary>
    private static bool IsOtherWord(char previous, char word) => word switch
    {
        '约' => previous is '节' or '合' or '契' or '预' or '制' or '履' or '条' or '公',
        '近' => previous is '最' or '附' or '邻' or '临' or '靠',
        '过' => previous is '通' or '经' or '超' or '不',
        _ => false,
    };
}
