using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>A quantity as people read it: −23.52万元, ≥2000份, 约3万人次.</summary>
internal static class FactQuantity
{
    public static string Of(DocumentFact fact)
    {
        var signed = fact.Key.Aspect is Aspect.Change or Aspect.Growth && fact.Quantity.Value > 0m;
        return (signed ? "+" : "") + Of(fact.Quantity);
    }

    public static string Of(Quantity quantity)
    {
        var comparator = quantity.Comparator switch
        {
            Comparator.AtLeast => "≥",
            Comparator.MoreThan => "＞",
            Comparator.AtMost => "≤",
            Comparator.LessThan => "＜",
            _ => "",
        };
        var (before, after) = quantity.Approximation switch
        {
            Approximation.Over => ("", "多"),
            Approximation.Nearly => ("近", ""),
            Approximation.About => ("约", ""),
            _ => ("", ""),
        };
        return comparator + before + PrintedNumber.AtLeast(quantity.Value, quantity.Decimals) + after + quantity.Unit.Symbol;
    }
}
