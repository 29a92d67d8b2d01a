namespace Jiping.Checking.Rules.Claims;

/// <summary>JP4xx 断言.</summary>
internal static class ClaimsRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp401Change(),
        new Jp402Bound(),
        new Jp403Adjustment(),
        new Jp404Completion(),
        new Jp405Cause(),
        new Jp406Absence(),
        new Jp408Spending(),
        new Jp409Publication(),
    ];
}
