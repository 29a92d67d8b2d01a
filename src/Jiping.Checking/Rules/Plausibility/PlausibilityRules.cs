namespace Jiping.Checking.Rules.Plausibility;

/// <summary>JP7xx 合理.</summary>
internal static class PlausibilityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp703IndicatorClass(),
        new Jp708QualitativeShare(),
    ];
}
