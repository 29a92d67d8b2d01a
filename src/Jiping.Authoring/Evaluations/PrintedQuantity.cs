using Jiping.Core.Quantities;

namespace Jiping.Authoring.Evaluations;

/// <summary>How quantities are printed, alike in forms and in the report: money in 万元 with at least two decimals, everything else as it was filled in.</summary>
internal static class PrintedQuantity
{
    private const int MoneyDecimals = 2;
    private const int MostMoneyDecimals = 6;

    public static Quantity Of(Quantity quantity)
    {
        if (quantity.Unit.Dimension != Dimension.Money)
            return quantity;
        int decimals = quantity.Unit == MeasureUnit.TenThousandYuan ? Math.Clamp(quantity.Decimals, MoneyDecimals, MostMoneyDecimals) : MoneyDecimals;
        return TenThousand(quantity.BaseValue, decimals);
    }

    /// <summary>元 as 万元.</summary>
    public static Quantity TenThousand(decimal yuan, int decimals) =>
        new(Math.Round(yuan / MeasureUnit.TenThousandYuan.Factor, decimals, MidpointRounding.AwayFromZero), MeasureUnit.TenThousandYuan, decimals);

    /// <summary>A count or points: without zeros that nobody typed.</summary>
    public static Quantity Plain(decimal value, MeasureUnit unit)
    {
        decimal bare = value / 1.000000000000000000000000000000m;
        return new Quantity(bare, unit, Math.Min((int)bare.Scale, 6));
    }
}
