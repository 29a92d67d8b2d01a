namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
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
}
