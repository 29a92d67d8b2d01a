namespace Jiping.Checking.Rules.Plausibility;

/// <summary>JP7xx 合理.</summary>
internal static class PlausibilityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Jp701StaffAbovePosts(),
        new Jp702BudgetIsOutturn(),
        new Jp703IndicatorClass(),
        new Jp704ImpossibleRate(),
        new Jp705SimilarParagraphs(),
        new Jp706LastYearText(),
        new Jp707RepeatedCount(),
        new Jp708QualitativeShare(),
        new Jp709ScoreWithoutProject(),
    ];
}
