using Jiping.Checking.Rules;

namespace Jiping.Checking.Tests.Conventions;

/// <summary>The life of every rule, docs/rule-ledger.csv: one line for each change of status, in the order of ids and then of versions.</summary>
public class RuleLedger
{
    private static readonly IReadOnlyList<Entry> Entries =
        [.. File.ReadLines(Repository.PathOf("docs", "rule-ledger.csv")).Skip(1).Select(static line => line.Split(',', 4)).Select(static cells => new Entry(cells[0], Version.Parse(cells[1]), cells[2], cells[3]))];

    [Fact]
    public void EveryRule_HasItsLineAndItsStatus() => Assert.Equal(
        RuleCatalog.All.Select(static rule => (rule.Id, Version.Parse(rule.Since), Word(rule.Status))),
        Entries.GroupBy(static entry => entry.Id, StringComparer.Ordinal).Select(static life => (life.Key, life.First().Version, life.Last().Status)));

    [Fact]
    public void Lives_RunFromPreviewToRetired()
    {
        string[] order = ["preview", "stable", "retired"];
        Assert.All(Entries.GroupBy(static entry => entry.Id, StringComparer.Ordinal), life =>
        {
            Assert.Equal(life.Select(entry => Array.IndexOf(order, entry.Status)).Distinct().Order(), life.Select(entry => Array.IndexOf(order, entry.Status)));
            Assert.Equal(life.Select(static entry => entry.Version).Order(), life.Select(static entry => entry.Version));
        });
    }

    [Fact]
    public void EveryLine_SaysWhy() => Assert.All(Entries, static entry => Assert.False(string.IsNullOrWhiteSpace(entry.Why), entry.Id));

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Preview => "preview",
        RuleStatus.Stable => "stable",
        _ => "retired",
    };

    private sealed record Entry(string Id, Version Version, string Status, string Why);
}
