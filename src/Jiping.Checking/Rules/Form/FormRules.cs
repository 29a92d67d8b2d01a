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
        new Jp605DoubledApproximation(),
        new Jp606DoubledWord(),
        new Jp607Slip(),
        new Jp608TraditionalCharacter(),
        new Jp609TemplateResidue(),
        new Jp610LevelResidue(),
        new Jp611ExpiredDocument(),
        new Jp612PersonalData(),
        new Jp613HeadingMark(),
        new Jp614DoubledMark(),
    ];
}
