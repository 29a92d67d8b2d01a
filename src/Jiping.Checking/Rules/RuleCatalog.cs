namespace Jiping.Checking.Rules;

/// <summary>All rules, by id.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } = [];

    /// <summary>The rule with that id (case-insensitive), or null.</summary>
    public static Rule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
