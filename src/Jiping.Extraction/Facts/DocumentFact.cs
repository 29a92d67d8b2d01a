using Jiping.Core.Facts;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Facts;

/// <summary>A number of a document that says something: what, how much, and where it stands.</summary>
/// <param name="Key">What it is about; parts that neither the text nor a default tells are unknown.</param>
/// <param name="Quantity">
/// The value with the unit that the number, its header or its unit note gives. A change or growth is signed by its verb: 减少23.52万元 is −23.52.
/// </param>
/// <param name="Source">Where it comes from. Several facts may have one source: 收入支出决算124.88万元 is both income and expenditure.</param>
/// <param name="Label">What the text calls it, for messages (“公用经费”).</param>
public sealed record DocumentFact(FactKey Key, Quantity Quantity, INumberSource Source, string Label)
{
    /// <summary>
    /// The parts of the key that the number's own sentence, row or column states. The others come from a heading, the cover or a default,
    /// so that another reading is possible.
    /// </summary>
    public FactParts Stated { get; init; }

    /// <summary>True where the text itself puts the number on a basis of its own (同口径, 剔除…后): it is compared with nothing.</summary>
    public bool OtherBasis { get; init; }

    /// <summary>
    /// For an indicator's row, or a line of a report that states a target or a result: which one it is (“三级指标” or activity). Null for all other facts.
    /// </summary>
    public string? Indicator { get; init; }
}

/// <summary>A quantity that became no fact.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Quantity">As printed.</param>
/// <param name="Reason">Why not.</param>
public sealed record UnresolvedNumber(INumberSource Source, Quantity Quantity, UnresolvedReason Reason);

/// <summary>Why a quantity became no fact.</summary>
public enum UnresolvedReason
{
    /// <summary>没有写计量单位，也没有表头或单位说明。</summary>
    NoUnit,

    /// <summary>没有说是什么的数：the words around it name no measure.</summary>
    NoMeasure,

    /// <summary>The name has several meanings and nothing tells which.</summary>
    Ambiguous,

    /// <summary>A duration, a length, a price: no measure of performance.</summary>
    NoPerformanceMeasure,

    /// <summary>The table could not be identified: no header names its numbers.</summary>
    UnknownTable,
}
