namespace Jiping.Checking.Rules.Claims;

/// <summary>JP4xx 断言.</summary>
internal static class ClaimsRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
