namespace Jiping.Checking.Rules.Completeness;

/// <summary>JP5xx 完整.</summary>
internal static class CompletenessRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp501ProjectNotEvaluated(),
        new Jp502AnnexMissing(),
        new Jp503RequiredContent(),
        new Jp504Result(),
        new Jp505AnnexMention(),
        new Jp506BlankLabel(),
        new Jp507GoalResult(),
        new Jp508ScoredWithoutGoal(),
        new Jp509GoalWithoutScore(),
        new Jp510BareRate(),
        new Jp511SatisfactionSample(),
        new Jp512BlankIndicator(),
        new Jp513BlankData(),
    ];
}
