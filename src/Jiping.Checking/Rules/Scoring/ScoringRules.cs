namespace Jiping.Checking.Rules.Scoring;

/// <summary>JP3xx 评分.</summary>
internal static class ScoringRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp301ScoreAboveWeight(),
        new Jp302ScoreTotal(),
        new Jp303WeightTotal(),
        new Jp304ExecutionScore(),
        new Jp305GradeOfScore(),
    ];
}
