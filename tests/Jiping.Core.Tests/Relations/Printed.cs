using System.Globalization;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Relations;

/// <summary>Quantities written as they are printed: “88.18万元”, “>3000人次” for 3000余, “&lt;50人” for 近50, “~12%” for 约.</summary>
internal static class Printed
{
    private static readonly MeasureUnit[] Units =
    [
        MeasureUnit.TenThousandYuan, MeasureUnit.HundredMillionYuan, MeasureUnit.Yuan, MeasureUnit.Percent, MeasureUnit.Points,
        new("万人次", Dimension.Count, "人次", 10_000m), new("人次", Dimension.Count, "人次", 1m), new("人", Dimension.Count, "人", 1m), new("㎡", Dimension.Area, "㎡", 1m),
    ];

    public static Quantity Of(string text)
    {
        var approximation = text[0] switch { '>' => Approximation.Over, '<' => Approximation.Nearly, '~' => Approximation.About, _ => Approximation.None };
        string body = approximation == Approximation.None ? text : text[1..];
        var unit = Units.FirstOrDefault(unit => body.EndsWith(unit.Symbol, StringComparison.Ordinal)) ?? MeasureUnit.None;
        string number = body[..^unit.Symbol.Length];
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return new(decimal.Parse(number, CultureInfo.InvariantCulture), unit, point < 0 ? 0 : number.Length - point - 1, Comparator.None, approximation);
    }

    /// <summary>A true value, rounded for print.</summary>
    public static Quantity Round(decimal value, int decimals, MeasureUnit unit) =>
        new(Math.Round(value, decimals, MidpointRounding.AwayFromZero), unit, decimals);
}
