using Jiping.Checking.Rules;

namespace Jiping.Checking.Catalog;

/// <summary>Chinese words for what the catalogue says of a rule.</summary>
public static class RuleWords
{
    /// <summary>The family that the first digit of the id tells.</summary>
    public static string Family(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Id[2] switch
        {
            '1' => "勾稽",
            '2' => "一致",
            '3' => "评分",
            '4' => "断言",
            '5' => "完整",
            '6' => "规范",
            '7' => "合理",
            _ => "其他",
        };
    }

    public static string Status(RuleStatus status) => status switch
    {
        RuleStatus.Preview => "试行",
        RuleStatus.Stable => "正式",
        _ => "停用",
    };
}
