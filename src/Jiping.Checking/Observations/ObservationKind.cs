namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
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
}
