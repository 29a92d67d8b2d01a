using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations;

/// <summary>
/// 元 for 万元 and the reverse: a result that holds only after × 10⁴ is an exact relation plus one broken unit relation (design section 8).
/// </summary>
internal static class UnitSlip
{
    /// <summary>
    /// The quantity in the unit of its neighbours, where that makes the relation hold, or null. Only 元 among 万元 and 万元 among 元, and only exactly:
    /// with rounding allowed for, a small number would agree with anything.
    /// </summary>
    public static Quantity? Repair(Quantity printed, MeasureUnit neighbours, Func<Quantity, Evaluation> evaluate)
    {
        if (printed.Value == 0m || printed.Unit == neighbours
            || printed.Unit.Symbol is not ("元" or "万元") || neighbours.Symbol is not ("元" or "万元"))
            return null;
        var candidate = printed with { Unit = neighbours };
        return evaluate(candidate).Verdict == Verdict.Exact ? candidate : null;
    }

    /// <summary>The broken unit relation beside one that holds in another unit.</summary>
    public static Relation Relation(Relation holds, Operand printed, Quantity right) => new()
    {
        Kind = RelationKind.Unit,
        Source = RelationSource.UnitSlip,
        Operands = [.. holds.Operands.Where(operand => operand.Locations[0] != printed.Locations[0]), .. holds.Printed.Locations[0] == printed.Locations[0] ? [] : new[] { holds.Printed }],
        Printed = printed,
        Verdict = Verdict.Broken,
        Expected = Math.Abs(right.BaseValue / printed.Quantity.Unit.Factor),
        Difference = printed.Quantity.Value - Math.Abs(right.BaseValue / printed.Quantity.Unit.Factor),
        Formula = holds.Formula,
        Reason = $"按{right.Unit.Symbol}计算才成立",
        Certain = holds.Certain,
        Context = holds.Context,
    };

    /// <summary>The broken unit relation of a number whose unit is not printed.</summary>
    public static Relation Missing(Relation holds, Operand printed, MeasureUnit unit) => new()
    {
        Kind = RelationKind.Unit,
        Source = RelationSource.UnitMissing,
        Operands = holds.Operands,
        Printed = printed,
        Verdict = Verdict.Broken,
        Formula = holds.Formula,
        Reason = $"缺计量单位，按{unit.Symbol}计算成立",
        Certain = false,
        Context = holds.Context,
    };
}
