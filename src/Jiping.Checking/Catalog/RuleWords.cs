using Jiping.Checking.Rules;

namespace Jiping.Checking.Catalog;

/// <summary>Chinese words for what the catalogue says of a rule.</summary>
public static class RuleWords
{
    /// <summary>The family that the first digit of the id tells.</summary>
    public static string Family(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Family switch
        {
            RuleFamily.Arithmetic => "勾稽",
            RuleFamily.Consistency => "一致",
            RuleFamily.Scoring => "评分",
            RuleFamily.Claims => "断言",
            RuleFamily.Completeness => "完整",
            RuleFamily.Form => "规范",
            _ => "合理",
        };
    }

    public static string Status(RuleStatus status) => status switch
    {
        RuleStatus.Preview => "试行",
        RuleStatus.Stable => "正式",
        _ => "停用",
    };

    /// <summary>Who is shown what it finds, where not everybody is; and whether it is advice. With the dot before it; empty for the usual rule.</summary>
    public static string Readers(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        string readers = rule.Audiences == Audiences.All ? "" : " · 只用于" + string.Join("、", Profile.All.Where(profile => (profile.Audience & rule.Audiences) != 0).Select(static profile => profile.Name));
        return readers + (rule.IsAdvice ? " · 只作来年建议，不计入问题" : "");
    }
}
