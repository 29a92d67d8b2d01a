using Jiping.Checking.Batches;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Reports;

/// <summary>Advice for next year, for people: what many units share, and nobody's fault.</summary>
public static class AdviceText
{
    private const string Title = "来年建议（共性问题，不计入本次结果）：";

    /// <summary>The section that ends the report of a single package; nothing where there is no advice.</summary>
    public static void Write(CheckResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        if (result.Advice.Count == 0)
            return;
        output.WriteLine(Title);
        foreach (var rule in result.Advice.GroupBy(static finding => finding.Rule).OrderBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {rule.Key} {RuleCatalog.Find(rule.Key)?.Title}".TrimEnd());
            foreach (var finding in rule)
                output.WriteLine($"    {finding.Message.ReplaceLineEndings(" ")}");
            WriteSuggestion(rule.Key, output);
        }
        output.WriteLine();
    }

    /// <summary>The section of a batch; nothing where there is no advice.</summary>
    public static void WriteBatch(BatchSummary summary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        if (summary.Advice.Count == 0)
            return;
        output.WriteLine(Title);
        foreach (var advice in summary.Advice)
        {
            output.WriteLine($"  {advice.Rule} {RuleCatalog.Find(advice.Rule)?.Title}：涉及 {advice.Packages} 份材料、{advice.Findings} 处。");
            foreach (var example in advice.Examples)
                output.WriteLine($"    如 {example.Package}：{example.Message.ReplaceLineEndings(" ")}");
            WriteSuggestion(advice.Rule, output);
        }
    }

    private static void WriteSuggestion(string rule, TextWriter output)
    {
        if (RuleCatalog.Find(rule)?.Mend is { } mend)
            output.WriteLine($"    建议：{mend}");
    }
}
