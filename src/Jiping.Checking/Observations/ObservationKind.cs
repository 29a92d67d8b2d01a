namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
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
