namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>JP1xx 勾稽.</summary>
internal static class ArithmeticRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp101PartsAndTotal(),
        new Jp102TableTotal(),
        new Jp103ChangeAmount(),
        new Jp104GrowthRate(),
        new Jp105ShareOfWhole(),
        new Jp106RateAgainstBudget(),
        new Jp107CarryoverBalance(),
        new Jp108TableRate(),
        new Jp109DeclaredSum(),
        new Jp110DeclaredRate(),
        new Jp111ChangeSum(),
        new Jp112ChangeOverYears(),
    ];
}
