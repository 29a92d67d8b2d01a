namespace Jiping.Checking.Rules;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus
{
    Preview,
    Stable,
    Retired,
}
