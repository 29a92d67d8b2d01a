namespace Jiping.Authoring.Documents;

/// <summary>Breaks a title that is longer than a line into two or three, between words and of like length (多行排梯形或菱形).</summary>
internal static class TitleLines
{
    /// <summary>Words before which a title may be broken.</summary>
    private static readonly string[] Starts =
        ["部门整体支出", "整体支出", "项目支出", "绩效自评", "绩效评价", "基础数据表", "指标评分表", "自评评分表", "自评报告", "自评表"];

    /// <param name="title">The whole title.</param>
    /// <param name="most">Characters of a line; digits and letters count half.</param>
    /// <param name="unit">The unit's name, before and after which a title may be broken as well.</param>
    public static IReadOnlyList<string> Of(string title, decimal most, string unit = "")
    {
        if (Width(title) <= most)
            return [title];
        var places = Places(title, unit);
        for (int lines = 2; lines <= 3; lines++)
            if (Best(title, places, most, lines) is { } best)
                return best;
        return [title];
    }

    /// <summary>Width in Chinese characters.</summary>
    public static decimal Width(string text) => text.Sum(static c => c < 0x2000 ? 0.5m : 1m);

    private static List<int> Places(string title, string unit)
    {
        var places = new SortedSet<int>();
        foreach (string word in unit.Length > 0 ? [.. Starts, unit] : Starts)
            for (int at = title.IndexOf(word, StringComparison.Ordinal); at > 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
                places.Add(at);
        if (title.IndexOf("年度", StringComparison.Ordinal) is var year and > 0 && year + 2 < title.Length)
            places.Add(year + 2);
        // 部门整体支出 is not broken within.
        places.RemoveWhere(place => place >= 2 && title[(place - 2)..place] == "部门" && title.AsSpan(place).StartsWith("整体"));
        return [.. places];
    }

    private static List<string>? Best(string title, List<int> places, decimal most, int lines)
    {
        List<string>? best = null;
        decimal bestSpread = decimal.MaxValue;
        foreach (var cut in Cuts(places, lines - 1))
        {
            var parts = new List<string>();
            int from = 0;
            foreach (int place in cut.Append(title.Length))
            {
                parts.Add(title[from..place]);
                from = place;
            }

            var widths = parts.ConvertAll(Width);
            decimal spread = widths.Max() - widths.Min();
            if (widths.Max() <= most && spread < bestSpread)
                (best, bestSpread) = (parts, spread);
        }

        return best;
    }

    private static IEnumerable<int[]> Cuts(List<int> places, int count) => count == 1
        ? places.Select(static place => new[] { place })
        : from first in places from second in places where second > first select new[] { first, second };
}
