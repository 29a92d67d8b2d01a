using System.Globalization;
using Jiping.Core.Data;

namespace Jiping.Core.Ledgers.Queries;

/// <summary>Reads one condition of a query: a part of the year, days, words or numbers of a column.</summary>
internal static class LedgerFilterReader
{
    /// <summary>Longer signs first.</summary>
    private static readonly (string Written, string Sign)[] Signs =
    [
        (">=", ">="), ("<=", "<="), ("!=", "!="), ("<>", "!="), ("≥", ">="), ("≤", "<="), ("≠", "!="), ("不等于", "!="), ("不含", "!~"), ("=", "="), (">", ">"), ("<", "<"), ("含", "~"),
    ];

    private static readonly Dictionary<string, (int First, int Last)> Parts = new(StringComparer.Ordinal)
    {
        ["上半年"] = (1, 6), ["下半年"] = (7, 12), ["全年"] = (1, 12),
        ["一季度"] = (1, 3), ["二季度"] = (4, 6), ["三季度"] = (7, 9), ["四季度"] = (10, 12),
        ["1季度"] = (1, 3), ["2季度"] = (4, 6), ["3季度"] = (7, 9), ["4季度"] = (10, 12),
    };

    /// <param name="text">In normal width, trimmed.</param>
    /// <param name="kind">Whose columns are meant.</param>
    /// <param name="year">The year evaluated.</param>
    /// <param name="fault">What is wrong.</param>
    public static LedgerFilter? Read(string text, LedgerKind kind, int year, out string? fault)
    {
        fault = null;
        if (Part(text.TrimStart('第'), year) is { } part)
            return part;
        if (text.StartsWith("日期", StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal))
            return Days(text.StartsWith("日期", StringComparison.Ordinal) ? text[2..].Trim() : text, year, out fault);
        foreach (var (written, sign) in Signs)
        {
            int at = text.IndexOf(written, StringComparison.Ordinal);
            if (at > 0)
                return OfColumn(text, text[..at].Trim(), sign, text[(at + written.Length)..].Trim(), kind, out fault);
        }

        fault = $"看不懂条件“{text}”。可写：上半年、三季度、5月、日期 2024-01-01..2024-06-30、类别 = 讲座、地点 含 学校、参加人次 >= 100；几个条件之间写逗号";
        return null;
    }

    private static LedgerFilter? OfColumn(string text, string word, string sign, string value, LedgerKind kind, out string? fault)
    {
        fault = null;
        if (kind.FindColumn(word) is not { } column || column.Type is LedgerColumnType.Evidence or LedgerColumnType.Id or LedgerColumnType.Date)
        {
            fault = $"条件“{text}”：“{kind.Name}”台账没有可作条件的列“{word}”";
            return null;
        }

        string[] words = value.Split(['、', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            fault = $"条件“{text}”没有写值";
            return null;
        }

        if (column.Type == LedgerColumnType.Count)
        {
            if (words.Length == 1 && sign is not ("~" or "!~") && DataReader.TryNumber(words[0], out decimal limit))
                return new NumberFilter(column, sign, limit);
            fault = $"条件“{text}”：“{column.Name}”是数，应写作 {column.Name} >= 100 的样子";
            return null;
        }

        if (sign is ">" or ">=" or "<" or "<=")
        {
            fault = $"条件“{text}”：“{column.Name}”是文字，不能比较大小";
            return null;
        }

        bool contains = sign is "~" or "!~";
        if (column.Type == LedgerColumnType.Choice && !contains)
            for (int i = 0; i < words.Length; i++)
            {
                if (column.ChoiceOf(words[i]) is not { } choice)
                {
                    fault = $"条件“{text}”：“{column.Name}”没有“{words[i]}”。可写：{string.Join('、', column.Choices.Select(static choice => choice.Name))}";
                    return null;
                }

                words[i] = choice;
            }

        return new WordFilter(column, words, contains, sign is "!=" or "!~");
    }

    /// <summary>上半年, 三季度, 5月, 3月..5月.</summary>
    private static DateFilter? Part(string text, int year)
    {
        if (!Parts.TryGetValue(text, out var months))
        {
            string[] ends = text.Split("..", StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || Month(ends[0]) is not { } first || Month(ends[^1]) is not { } last || last < first)
                return null;
            months = (first, last);
        }

        return new DateFilter(new DateOnly(year, months.First, 1), new DateOnly(year, months.Last, DateTime.DaysInMonth(year, months.Last)));

        static int? Month(string word) => word.EndsWith('月') && int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 ? month : null;
    }

    private static DateFilter? Days(string text, int year, out string? fault)
    {
        fault = null;
        string[] ends = text.TrimStart('=', ' ').Split("..", StringSplitOptions.TrimEntries);
        if (ends.Length <= 2 && LedgerDate.TryParse(ends[0], year, out var first) && LedgerDate.TryParse(ends[^1], year, out var last))
        {
            if (first <= last)
                return new DateFilter(first, last);
            fault = $"日期条件“{text}”的止日早于起日";
            return null;
        }

        fault = $"日期条件“{text}”应写作 日期 2024-01-01..2024-06-30";
        return null;
    }
}
