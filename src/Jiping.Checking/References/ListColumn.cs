using Jiping.Core.Quantities;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>A column of a list whose header says what it holds.</summary>
/// <param name="Column">1-based.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Header">The lowest header cell.</param>
/// <param name="Year">The year in its headers, or null.</param>
/// <param name="Unit">The unit of money in its headers, or null.</param>
internal sealed record ListColumn(int Column, ColumnRole Role, GridCell Header, int? Year, MeasureUnit? Unit)
{
    public bool IsAmount => Role is ColumnRole.Approved or ColumnRole.Revised or ColumnRole.Executed or ColumnRole.Outturn;
}
