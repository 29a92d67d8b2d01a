using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>What one header cell says.</summary>
/// <param name="Role">What stands under it.</param>
internal sealed record HeaderWord(ColumnRole Role)
{
    /// <summary>The measure that it names, or null.</summary>
    public Concept? Concept { get; init; }

    /// <summary>True for 合计, 小计: the total of the columns beside it.</summary>
    public bool IsTotal { get; init; }

    public FactStage Stage { get; init; }

    public LabelPeriod? Period { get; init; }

    /// <summary>The unit in brackets, or null.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The funds, where the header is their name or begins with it.</summary>
    public FundScope Scope { get; init; }

    /// <summary>True where the header is nothing but the name of funds: whether that is a measure depends on the rows.</summary>
    public bool IsFunds { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Value;

    /// <summary>The whole of a share (占基本支出比重), or empty.</summary>
    public string Whole { get; init; } = "";

    /// <summary>True where the numbers under it are percentages: 执行率（%）.</summary>
    public bool IsPercent { get; init; }

    /// <summary>True for a header that makes a row of headers; names of projects, units and codes also stand at the head of a form.</summary>
    public bool IsStrong => Role >= ColumnRole.Target || Role is ColumnRole.Level or ColumnRole.Indicator or ColumnRole.Comparator;

    /// <summary>True for the header of words that say what the numbers beside them are of.</summary>
    public bool IsLabel => Role is > ColumnRole.None and < ColumnRole.Target;
}
