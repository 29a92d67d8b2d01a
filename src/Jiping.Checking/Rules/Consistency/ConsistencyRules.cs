namespace Jiping.Checking.Rules.Consistency;

/// <summary>JP2xx 一致.</summary>
internal static class ConsistencyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp201UnitSlip(),
        new Jp202UnitMissing(),
        new Jp203SameFact(),
        new Jp204ProperName(),
        new Jp205Year(),
        new Jp206EntityName(),
        new Jp207Goal(),
        new Jp208ListCount(),
        new Jp209ProjectSum(),
        new Jp210ReferenceAmount(),
        new Jp211ReferenceTarget(),
        new Jp212ReferenceWeight(),
        new Jp213YearChain(),
    ];
}
