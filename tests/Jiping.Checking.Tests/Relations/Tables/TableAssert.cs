using Jiping.Checking.Findings;
using Jiping.Core.Relations;

namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>What every layout must satisfy: clean it gives no finding; each marked number changed gives exactly one, at that number.</summary>
internal static class TableAssert
{
    public static void Layout(string text, int relations)
    {
        var clean = Check(text, -1, out _);
        Assert.Empty(clean.Findings.Select(static finding => finding.Message));
        int holding = clean.Relations.Count(static relation => relation.Verdict is Verdict.Exact or Verdict.Rounding);
        Assert.True(holding == relations, $"{holding} relations hold: {Sentences.Describe(clean.Relations)}");
        for (int change = 0; change < TableText.Changes(text); change++)
        {
            var result = Check(text, change, out var changed);
            var findings = result.Findings.Where(static finding => finding.Severity != Severity.Note).ToList();
            Assert.True(findings.Count == 1, $"change {change}: {findings.Count} findings: {string.Join(" / ", findings.Select(static finding => finding.Message))}; {Sentences.Describe(result.Relations)}");
            Assert.True(findings[0].Severity == (changed.Error ? Severity.Error : Severity.Warning), $"change {change}: {findings[0].Severity} {findings[0].Message}");
            Assert.Contains(findings[0].Locations, location => location.Row == changed.Row && location.Column == changed.Column);
        }
    }

    public static CheckResult Check(string text, int change, out (int Row, int Column, bool Error) changed) => Sentences.Check(TableText.Read(text, change, out changed));
}
