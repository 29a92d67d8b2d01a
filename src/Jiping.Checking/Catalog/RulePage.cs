using Jiping.Checking.Rules;

namespace Jiping.Checking.Catalog;

/// <summary>
/// The pages of docs/rules, in Chinese because those who are checked read them. Generated from the rules, so that what is
/// documented is what is checked; a test fails when a page differs.
/// </summary>
public static class RulePage
{
    /// <summary>File name of the index.</summary>
    public const string IndexName = "README.md";

    /// <summary>File name of a rule's page.</summary>
    public static string NameOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Id + ".md";
    }

    public static string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"""
            # {rule.Id} {rule.Title}

            {RuleWords.Family(rule)} · {RuleWords.Status(rule.Status)} · 自 {rule.Since} 起{RuleWords.Readers(rule)}

            ## 查什么

            {rule.Checks}

            ## 为什么

            {rule.Basis}

            ## 有问题的写法

            {Quote(rule.Bad)}

            ## 改好的写法

            {Quote(rule.Good)}

            ## 怎么改

            {rule.Mend}

            """.ReplaceLineEndings("\n");
    }

    public static string Index(IReadOnlyList<Rule> rules)
    {
        var rows = rules.Select(static r => $"| [{r.Id}]({NameOf(r)}) | {r.Title} | {RuleWords.Family(r)} | {RuleWords.Status(r.Status)} | {r.Since} |");
        return $"""
            # 规则

            由 `jiping rules --format markdown --out docs/rules` 生成，请改规则本身，不要改这里。

            | 编号 | 标题 | 类别 | 状态 | 起始版本 |
            |---|---|---|---|---|
            {string.Join('\n', rows)}

            """.ReplaceLineEndings("\n");
    }

    private static string Quote(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => "> " + line));
}
