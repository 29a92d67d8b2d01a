namespace Jiping.Checking.Rules.Completeness;

/// <summary>JP5xx 完整.</summary>
internal static class CompletenessRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp501ProjectNotEvaluated(),
        new Jp502AnnexMissing(),
    ];
}
