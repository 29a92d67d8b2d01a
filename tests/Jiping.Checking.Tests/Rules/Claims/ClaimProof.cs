using Jiping.Checking.Rules.Claims;
using Jiping.Checking.Tests.Relations;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Core.Relations;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>Sentences in a report of an invented unit whose figures are known.</summary>
internal static class ClaimProof
{
    /// <summary>
    /// What the report prints besides the sentence: expenditure down from 120 to 100, its budget cut from 118 to 105; 三公 up from 0.80 to 1.20 over a budget of 1.00; one person more than posts;
    /// half of every indicator reached.
    /// </summary>
    public static readonly string[] Figures =
    [
        "2024年支出年初预算数118.00万元，支出调整预算数105.00万元，支出决算数100.00万元；2023年支出决算数120.00万元。",
        "2024年基本支出90.00万元，比上年增加2.00万元；项目支出10.00万元，比上年减少22.00万元。",
        "2024年人员经费60.00万元，比上年减少1.00万元；公用经费30.00万元，比上年增加3.00万元。",
        "2024年“三公”经费预算支出1.00万元，“三公”经费决算支出1.20万元；2023年“三公”经费决算支出0.80万元。",
        "2024年公务用车运行维护费支出0.70万元，2023年公务用车运行维护费支出0.70万元。2024年公务接待费支出0.50万元，2023年公务接待费支出0.10万元。2024年因公出国（境）费支出0万元。",
        "核定编制数8名，年末在职人员9人。",
        "绩效指标：开展科普活动不少于10场次，印发手册不少于500册。",
        "完成情况：开展科普活动5场次，印发手册250册。",
    ];

    /// <summary>The findings of the family in a report with the figures and some paragraphs: “Error JP402”.</summary>
    public static string Findings(params string[] paragraphs) => FindingsOf(Check([.. Figures, .. paragraphs]));

    /// <summary>The findings of the family in a report with nothing but these paragraphs.</summary>
    public static string FindingsIn(params string[] paragraphs) => FindingsOf(Check(paragraphs));

    /// <summary>The tested claims of a report with the figures: “Broken 三公经费…”.</summary>
    public static string Claims(params string[] paragraphs) => string.Join("; ", Check([.. Figures, .. paragraphs]).Relations
        .Where(static relation => relation.Source.ToString().StartsWith("Claimed", StringComparison.Ordinal))
        .Select(static relation => $"{relation.Verdict} {relation.Printed.Text}"));

    /// <summary>The bad example is found once; the good one is tested, and not found.</summary>
    public static void ExamplesHold<TRule>(bool isTested = true) where TRule : ClaimRule, new()
    {
        var rule = new TRule();

        Assert.Single(RuleProof.Of<TRule>(Sentences.Check(rule.Bad.Split('\n'))));
        var good = Sentences.Check(rule.Good.Split('\n'));
        Assert.Empty(RuleProof.Of<TRule>(good));
        Assert.Equal(isTested, good.Relations.Any(relation => rule.Judges(relation.Source) && relation.Verdict is Verdict.Exact));
    }

    public static CheckResult Check(params string[] paragraphs) => SelfEvaluation.Check(SelfEvaluation.Report(paragraphs));

    private static string FindingsOf(CheckResult result) => string.Join("; ", result.Findings
        .Where(static finding => finding.Rule.StartsWith("JP4", StringComparison.Ordinal))
        .Select(static finding => $"{finding.Severity} {finding.Rule}"));
}
