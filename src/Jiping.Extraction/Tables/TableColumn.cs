using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>One column of a block of rows by all headers that stand over it, read once for all its numbers.</summary>
internal sealed class TableColumn
{
    /// <summary>A column that no header names.</summary>
    public static readonly TableColumn Unknown = new();

    /// <summary>The lowest header, or null.</summary>
    public GridCell? Leaf { get; init; }

    public ColumnRole Role { get; set; }

    /// <summary>The measure that the headers name, or null where the rows do.</summary>
    public Concept? Concept { get; set; }

    /// <summary>The measure that a header over the names of the rows as well gives (收入｜支出, 人员经费｜公用经费): that of its subjects.</summary>
    public Concept? Group { get; init; }

    public bool IsTotal { get; init; }

    public FactStage Stage { get; set; }

    public LabelPeriod? Period { get; set; }

    /// <summary>True where another header tells it apart from the figures that count: the first target beside the adjusted one, a share of nobody knows which column.</summary>
    public bool IsSecondary { get; set; }

    public MeasureUnit? Unit { get; init; }

    public FundScope Scope { get; init; }

    public bool IsFunds { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Value;

    public string Whole { get; init; } = "";

    public bool IsPercent { get; init; }

    /// <summary>True where its words say what the numbers beside them are of.</summary>
    public bool IsLabel => Role is > ColumnRole.None and < ColumnRole.Target;

    /// <summary>True where it names neither measure, stage nor year: 金额.</summary>
    public bool IsBare => Concept is null && Group is null && Stage == FactStage.Unknown && Period is null;
}
