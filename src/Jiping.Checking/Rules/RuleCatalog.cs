using Jiping.Checking.Relations;

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
        new Jp109DeclaredSum(),
        new Jp110DeclaredRate(),
        new Jp111ChangeSum(),
        new Jp112ChangeOverYears(),
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
        new Jp301ScoreAboveWeight(),
        new Jp302ScoreTotal(),
        new Jp303WeightTotal(),
        new Jp304ExecutionScore(),
        new Jp305GradeOfScore(),
        new Jp501ProjectNotEvaluated(),
        new Jp502AnnexMissing(),
    ];

    private static readonly Rule[][] BySource = Sorted();

    /// <summary>The rules that may say something of a relation from this source.</summary>
    internal static ReadOnlySpan<Rule> Of(RelationSource source) => BySource[(int)source];

    /// <summary>The rule with that id (case-insensitive), or null.</summary>
    public static Rule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static Rule[][] Sorted() =>
        [.. Enum.GetValues<RelationSource>().Select(static source => All.Where(rule => rule.Judges(source)).ToArray())];
}
