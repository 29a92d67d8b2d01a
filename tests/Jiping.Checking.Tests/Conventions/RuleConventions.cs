using Jiping.Checking.Catalog;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Tests.Conventions;

/// <summary>What holds for every rule.</summary>
public class RuleConventions
{
    [Fact]
    public void Ids_AreUniqueInOrderAndWellFormed()
    {
        var ids = RuleCatalog.All.Select(static r => r.Id).ToList();

        Assert.All(ids, static id => Assert.Matches(@"^JP[1-7]\d\d$", id));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void EveryRuleClass_IsInTheCatalog()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract);

        Assert.Equal(
            classes.Select(static t => t.FullName).Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(static r => r.GetType().FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_ExplainsItself() => Assert.All(RuleCatalog.All, static rule =>
    {
        string[] texts = [rule.Title, rule.Checks, rule.Basis, rule.Bad, rule.Good, rule.Mend];
        Assert.All(texts, static text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEqual(rule.Bad, rule.Good);
    });

    [Fact]
    public void EveryRule_HasATestOfItsName()
    {
        var tests = typeof(RuleConventions).Assembly.GetTypes().Select(static t => t.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RuleCatalog.All, rule => Assert.True(
            tests.Contains(rule.GetType().Name + "Tests") || tests.Contains(rule.GetType().Name + "Test"),
            $"{rule.Id} has no test class {rule.GetType().Name}Tests"));
    }

    /// <summary>Pages are generated: run <c>./jiping rules --format markdown --out docs/rules</c> where this fails.</summary>
    [Fact]
    public void Pages_SayWhatTheRulesSay()
    {
        var expected = RuleCatalog.All.ToDictionary(RulePage.NameOf, RulePage.Of, StringComparer.Ordinal);
        expected.Add(RulePage.IndexName, RulePage.Index(RuleCatalog.All));
        var present = Directory.GetFiles(Repository.PathOf("docs", "rules")).Select(static p => Path.GetFileName(p));

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
        Assert.All(expected, static page => Assert.Equal(page.Value, File.ReadAllText(Repository.PathOf("docs", "rules", page.Key)).ReplaceLineEndings("\n")));
    }

    /// <summary>Every family of rules is measured: a rule that no step names costs time that nobody sees.</summary>
    [Fact]
    public void EveryRule_IsServedByAStep()
    {
        var served = CheckSteps.All.SelectMany(static step => step.Rules.Split(", ")).SelectMany(static range => Ids(range)).ToHashSet(StringComparer.Ordinal);
        string[] elsewhere = ["JP210", "JP211", "JP212", "JP501", "JP502", "JP705"];

        Assert.Empty(RuleCatalog.All.Select(static rule => rule.Id).Except(served).Except(elsewhere));
    }

    /// <summary>Matters of form and of plausibility are never errors (design section 8): they judge observations, or relations that are open to another reading.</summary>
    [Fact]
    public void FormAndPlausibility_NeverExceedWarnings() => Assert.All(
        RuleCatalog.All.Where(static rule => rule.Family is RuleFamily.Form or RuleFamily.Plausibility), static rule => Assert.True(rule is ObservationRule || rule.Id is "JP701" or "JP705", rule.Id));

    private static IEnumerable<string> Ids(string range)
    {
        string[] ends = range.Split('–');
        for (int id = int.Parse(ends[0][2..]); id <= int.Parse(ends[^1][2..]); id++)
            yield return $"JP{id}";
    }
}
