namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
    /// <summary>The original budget is the outturn to the last digit.</summary>
    BudgetIsOutturn,

    /// <summary>A share of a known number that no whole number gives.</summary>
    ImpossibleRate,

    /// <summary>A sentence with its numbers as in last year's report.</summary>
    LastYearText,

    /// <summary>Two counts of people with one round number.</summary>
    RepeatedCount,

    /// <summary>Scores of projects where no project money was spent.</summary>
    ScoreWithoutProject,
}
