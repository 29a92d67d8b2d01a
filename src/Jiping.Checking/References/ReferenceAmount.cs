using Jiping.Checking.Relations;
using Jiping.Core.Facts;

namespace Jiping.Checking.References;

/// <summary>An amount that the bureau has on its list.</summary>
/// <param name="Stage">Approved, revised or final.</param>
/// <param name="Outturn">True for the final account (决算数), false for what was executed (全年执行数).</param>
/// <param name="Year">The year, or null where the list does not say.</param>
/// <param name="Value">Value, unit and place.</param>
/// <param name="Row">The row, for people.</param>
internal sealed record ReferenceAmount(FactStage Stage, bool Outturn, int? Year, Operand Value, string Row);
