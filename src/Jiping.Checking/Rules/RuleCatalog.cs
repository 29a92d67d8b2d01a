namespace Jiping.Checking.Rules;

/// <summary>All rules, by id.</summary>
public static class RuleCatalog
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
        new Jp201UnitSlip(),
        new Jp202UnitMissing(),
        new Jp210ReferenceAmount(),
        new Jp211ReferenceTarget(),
        new Jp212ReferenceWeight(),
        new Jp301ScoreAboveWeight(),
        new Jp302ScoreTotal(),
        new Jp303WeightTotal(),
        new Jp304ExecutionScore(),
        new Jp305GradeOfScore(),
        new Jp501ProjectNotEvaluated(),
        new Jp502AnnexMissing(),
    ];

    /// <summary>The rule with that id (case-insensitive), or null.</summary>
    public static Rule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
