namespace Jiping.Checking.Rules.Form;

/// <summary>JP6xx 规范.</summary>
internal static class FormRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
