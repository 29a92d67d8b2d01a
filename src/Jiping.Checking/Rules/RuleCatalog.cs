using Jiping.Checking.Observations;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Arithmetic;
using Jiping.Checking.Rules.Claims;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Rules.Form;
using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Rules.Scoring;

namespace Jiping.Checking.Rules;

/// <summary>All rules, by id.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ArithmeticRules.All,
        .. ConsistencyRules.All,
        .. ScoringRules.All,
        .. ClaimsRules.All,
        .. CompletenessRules.All,
        .. FormRules.All,
        .. PlausibilityRules.All,
    ];

    /// <summary>Those that judge: a retired rule is kept for whoever meets its id.</summary>
    private static IEnumerable<Rule> Active => All.Where(static rule => rule.Status != RuleStatus.Retired);

    private static readonly RelationRule[][] BySource =
        [.. Enum.GetValues<RelationSource>().Select(static source => Active.OfType<RelationRule>().Where(rule => rule.Judges(source)).ToArray())];

    private static readonly Dictionary<ObservationKind, ObservationRule> ByKind = Active.OfType<ObservationRule>().ToDictionary(static rule => rule.Kind);

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(static rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules that may say something of a relation from this source.</summary>
    internal static ReadOnlySpan<RelationRule> Of(RelationSource source) => BySource[(int)source];

    /// <summary>The rule that judges observations of a kind, or null where it is retired.</summary>
    internal static ObservationRule? Of(ObservationKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>The rule with that id (case-insensitive), or null.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
