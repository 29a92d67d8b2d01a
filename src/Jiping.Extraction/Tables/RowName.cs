using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>What the label of a row says.</summary>
/// <param name="Text">The name without 其中 and number, in the spelling in which names are compared.</param>
/// <param name="Level">Its place among the rows.</param>
internal sealed record RowName(string Text, RowLevel Level)
{
    /// <summary>The measure that it names, or null.</summary>
    public Concept? Concept { get; init; }

    /// <summary>What stands before the measure's name and is no funds (乡村振兴项目支出), or empty: a part of the measure.</summary>
    public string Part { get; init; } = "";

    public FundScope Scope { get; init; }

    /// <summary>True where it is nothing but the name of funds.</summary>
    public bool IsFunds { get; init; }

    public FactStage Stage { get; init; }

    public LabelPeriod? Period { get; init; }

    public MeasureUnit? Unit { get; init; }

    /// <summary>True for 合计, 小计 and totals that say only 收入 or 支出.</summary>
    public bool IsTotal { get; init; }

    /// <summary>True for what a blank form prints in place of a name: ……, （一个专项一行）, XX项目.</summary>
    public bool IsTemplate { get; init; }
}
