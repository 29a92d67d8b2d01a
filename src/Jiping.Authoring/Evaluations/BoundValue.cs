using System.Globalization;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;

namespace Jiping.Authoring.Evaluations;

/// <summary>A number as a document prints it, with the fact that it is.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Quantity">In the unit and with the decimals that are printed.</param>
internal sealed record BoundValue(FactKey Key, Quantity Quantity)
{
    /// <summary>Digits alone, without the sign of a decrease.</summary>
    public string Number => Math.Abs(Quantity.Value).ToString("F" + Math.Clamp(Quantity.Decimals, 0, 10), CultureInfo.InvariantCulture);

    /// <summary>Digits with their sign.</summary>
    public string Signed => Quantity.Value.ToString("F" + Math.Clamp(Quantity.Decimals, 0, 10), CultureInfo.InvariantCulture);

    /// <summary>With the unit: 124.88万元.</summary>
    public string Text => Signed + Quantity.Unit.Symbol;
}
