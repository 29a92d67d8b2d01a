using System.Globalization;
using Jiping.Core.Quantities;

namespace Jiping.Authoring.Filling;

/// <summary>A figure in the unit of the form.</summary>
internal static class QuantityPrint
{
    /// <summary>Decimals beyond which a conversion (元 to 亿元) has to be rounded, which is for people to decide.</summary>
    private const int MostDecimals = 8;

    /// <summary>The value in a unit with the decimals that it has there, none lost; null where the units do not go together.</summary>
    public static (decimal Value, string Text)? In(Quantity quantity, MeasureUnit unit)
    {
        if (unit == quantity.Unit || unit.Dimension == Dimension.Unstated || quantity.Unit.Dimension == Dimension.Unstated)
            return (quantity.Value, Text(quantity.Value, quantity.Decimals));
        // 人 and 名 are one thing to a form that counts staff.
        if (!unit.IsComparableTo(quantity.Unit))
            return unit.Dimension == Dimension.Count && quantity.Unit.Dimension == Dimension.Count && unit.Factor == quantity.Unit.Factor ? (quantity.Value, Text(quantity.Value, quantity.Decimals)) : null;
        decimal value = quantity.BaseValue / unit.Factor;
        int decimals = quantity.Decimals;
        for (decimal ratio = unit.Factor / quantity.Unit.Factor; ratio > 1m; ratio /= 10m)
            decimals++;
        for (decimal ratio = quantity.Unit.Factor / unit.Factor; ratio > 1m && decimals > 0; ratio /= 10m)
            decimals--;
        if (decimals > MostDecimals)
            return null;
        // Zeros that only the conversion brings in say nothing.
        int shortest = Math.Min(decimals, Math.Max(Scale(value), Math.Min(quantity.Decimals, 2)));
        return (value, Text(value, shortest));
    }

    public static string Text(decimal value, int decimals) => value.ToString("F" + Math.Max(decimals, Scale(value)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static string Words(Quantity quantity) => Text(quantity.Value, quantity.Decimals) + quantity.Unit.Symbol;

    private static int Scale(decimal value)
    {
        string text = value.ToString("0.############", CultureInfo.InvariantCulture);
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? 0 : text.Length - dot - 1;
    }
}
