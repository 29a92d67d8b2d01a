namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
    /// <summary>A report lacks content that every outline asks for.</summary>
    RequiredContent,

    /// <summary>The result of the self-evaluation has no score or no grade.</summary>
    Result,

    /// <summary>A form that the text says is attached or used is not there.</summary>
    AnnexMention,

    /// <summary>A label with nothing behind it.</summary>
    BlankLabel,

    /// <summary>A goal that no result speaks of.</summary>
    GoalResult,

    /// <summary>Something is scored that has neither goal nor result.</summary>
    ScoredWithoutGoal,

    /// <summary>Something has goal and result and is not scored.</summary>
    GoalWithoutScore,

    /// <summary>A rate of completion without what was to be done and what was done.</summary>
    BareRate,

    /// <summary>Satisfaction without a sample.</summary>
    SatisfactionSample,

    /// <summary>Blank cells of a form of indicators.</summary>
    BlankIndicator,

    /// <summary>Blank cells of a data sheet.</summary>
    BlankData,
}
