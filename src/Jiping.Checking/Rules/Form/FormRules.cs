namespace Jiping.Checking.Rules.Form;

/// <summary>JP6xx 规范.</summary>
internal static class FormRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp601DocumentNumber(),
        new Jp602IssuerCode(),
        new Jp603Numbering(),
        new Jp604Brackets(),
        new Jp613HeadingMark(),
        new Jp614DoubledMark(),
    ];
}
