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

    /// <summary>A number that is made approximate twice (约…余).</summary>
    DoubledApproximation,

    /// <summary>A word written twice in a row.</summary>
    DoubledWord,

    /// <summary>A word written wrong.</summary>
    Slip,

    /// <summary>Traditional characters in a simplified text.</summary>
    TraditionalCharacter,

    /// <summary>What a template left in a document that was filled in.</summary>
    TemplateResidue,

    /// <summary>Words of another level than the unit's.</summary>
    LevelResidue,

    /// <summary>A plan or rule named as if in force after it ended.</summary>
    ExpiredDocument,

    /// <summary>Numbers of persons.</summary>
    PersonalData,

    /// <summary>文号写法.</summary>
    DocumentNumber,

    /// <summary>发文机关与代字.</summary>
    IssuerCode,

    /// <summary>编号层级.</summary>
    Numbering,

    /// <summary>括号、引号与全半角.</summary>
    Brackets,

    /// <summary>标题序号后的标点.</summary>
    HeadingMark,

    /// <summary>标点重复.</summary>
    DoubledMark,

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

    /// <summary>A result far above its target without a reason.</summary>
    Overachievement,

    /// <summary>Points deducted or a target missed without a reason.</summary>
    UnexplainedShortfall,

    /// <summary>良好 for 良.</summary>
    GradeName,

    /// <summary>A target without ≥ or ≤.</summary>
    TargetWithoutSign,

    /// <summary>A rate of execution without %.</summary>
    RateWithoutPercent,

    /// <summary>Full points for what is only 较好.</summary>
    HedgedFullScore,

    /// <summary>An effect among the outputs, an activity among the effects.</summary>
    IndicatorClass,

    /// <summary>Half of the points or more rest on words.</summary>
    QualitativeShare,
}
