using Jiping.Core.Lexicon;

namespace Jiping.Core.Ledgers.Queries;

/// <summary>
/// Whether a number of the ledger may stand under the unit of an indicator. 次, 场, 场次, 期 count occasions and 个, 项, 件, 家 things, and forms use either word for the same rows;
/// 人 and 人次 are different measures and stay apart.
/// </summary>
public static class LedgerUnits
{
    private static readonly string[][] Alike =
    [
        ["次", "场", "场次", "期", "班", "班次", "批次", "届", "项", "个"],
        ["个", "家", "处", "所", "座", "项", "件", "支", "条", "篇", "期", "部"],
        ["人", "名", "位"],
        ["份", "册", "本", "张", "套"],
    ];

    /// <summary>What to divide a number in the first unit by to have it in the second (10000 for 人次 and 万人次); null where they measure different things. An empty unit goes with any.</summary>
    public static decimal? Factor(string counted, string asked)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(asked);
        string from = Plain(counted), to = Plain(asked);
        if (to.Length == 0 || from == to || Array.Exists(Alike, group => group.Contains(from) && group.Contains(to)))
            return 1m;
        if (to.Length > 1 && (to[0] switch { '百' => 100m, '千' => 1000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m }) is > 0m and var scale && Factor(from, to[1..]) is { } rest)
            return scale * rest;
        return null;
    }

    /// <summary>人（次） is 人次.</summary>
    private static string Plain(string unit)
    {
        string folded = LedgerWords.Fold(unit);
        if (folded.Length == 0)
            return folded;
        foreach (var (spelling, known) in UnitSpelling.From(folded[0]))
            if (LedgerWords.Fold(spelling) == folded)
                return known.Symbol;
        return folded.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
    }
}
