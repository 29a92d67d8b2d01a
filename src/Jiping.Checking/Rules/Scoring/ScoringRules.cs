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
        new Jp306ScoreAgainstResult(),
        new Jp307Overachievement(),
        new Jp308Shortfall(),
        new Jp309ScoreOfReport(),
        new Jp310GradeName(),
        new Jp311WarningLight(),
        new Jp312TargetSign(),
        new Jp313RateSign(),
        new Jp314HedgedFullScore(),
    ];
}
