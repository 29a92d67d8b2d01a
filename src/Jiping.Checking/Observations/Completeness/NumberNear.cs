using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Whether certain numbers stand in a text. All of these lean to yes: what is there and not recognized must not be called missing.</summary>
internal static class NumberNear
{
    /// <summary>Longer texts are read up to here; what a section needs stands in its first lines.</summary>
    private const int LongestRead = 4000;

    private const int StaffBefore = 8, StaffBehind = 16, MoneyBehind = 40;

    /// <summary>A number of posts or people beside 编制, 在职 and the like, or the statement that there are none.</summary>
    public static bool HasStaff(string text)
    {
        foreach (string word in LexiconData.StaffNumberWords)
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                int from = Math.Max(0, at - StaffBefore);
                if (HasHeads(text.AsSpan(from, Math.Min(text.Length, at + word.Length + StaffBehind) - from)))
                    return true;
            }
        return false;
    }

    /// <summary>An amount behind 预算, 批复, 下达 in the same clause, other than in the name of a fund.</summary>
    public static bool HasBudget(string text)
    {
        foreach (string word in LexiconData.BudgetNumberWords)
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (word is "预算" && IsName(text, at))
                    continue;
                int end = at + word.Length;
                var behind = text.AsSpan(end, Math.Min(text.Length - end, MoneyBehind));
                if (behind.IndexOfAny("。；\n") is var stop and >= 0)
                    behind = behind[..stop];
                if (HasMoney(behind))
                    return true;
            }
        return false;
    }

    public static bool HasMoney(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('元'); at >= 0; at = Next(text, at))
        {
            int before = at - 1;
            while (before >= 0 && (text[before] is '万' or '亿' or '千' || char.IsWhiteSpace(text[before])))
                before--;
            if (before >= 0 && (char.IsDigit(text[before]) || text[before] is '余' or '多'))
                return true;
        }
        return false;

        static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('元') is var next and >= 0 ? at + 1 + next : -1;
    }

    /// <summary>A measure that a goal could be told by: no year, ordinal or number of a list, no score.</summary>
    public static bool HasMeasure(string text)
    {
        foreach (var number in QuantityRecognizer.Recognize(text.Length > LongestRead ? text[..LongestRead] : text))
            if (number.IsQuantity && number.Quantity.Unit.Dimension != Dimension.Points)
                return true;
        return false;
    }

    /// <summary>Digits or a numeral right before 人, 名, 个; 无编制 says a number as well.</summary>
    private static bool HasHeads(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('无') >= 0 || text.Contains("未核定", StringComparison.Ordinal))
            return true;
        for (int i = 1; i < text.Length; i++)
        {
            // 5000人次 counts visits.
            if (text[i] is not ('人' or '名' or '个') || i + 1 < text.Length && text[i + 1] is '次' or '（')
                continue;
            int before = i - 1;
            while (before > 0 && (text[before] is '余' or '多' || char.IsWhiteSpace(text[before])))
                before--;
            if (char.IsDigit(text[before]) || ChineseNumeral.Is(text[before]))
                return true;
        }
        return false;
    }

    /// <summary>True where this 预算 belongs to a name that makes no amount a budgeted one (一般公共预算财政拨款收入).</summary>
    private static bool IsName(string text, int at)
    {
        foreach (string name in LexiconData.UnbudgetedWords)
        {
            int within = name.IndexOf("预算", StringComparison.Ordinal);
            int start = at - within;
            if (within >= 0 && start >= 0 && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                // 政府性基金预算支出 is no budgeted amount, 政府性基金预算数 is.
                return !Words.ContainsAny(text.AsSpan(at + 2, Math.Min(2, text.Length - at - 2)), ["数", "安排"]);
        }
        return false;
    }
}
