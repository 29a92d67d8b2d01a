using Jiping.Checking.Relations;
using Jiping.Core.Quantities;

namespace Jiping.Checking.Findings;

/// <summary>The words of a finding: both values, the difference, the arithmetic.</summary>
internal static class FindingWords
{
    public static string Of(Relation relation, string title, Severity severity)
    {
        string name = relation.Printed.Label.Length > 0 ? $"“{relation.Printed.Label}”" : "";
        string actual = Actual(relation);
        string arithmetic = relation.Formula.Length > 0 ? $"（{relation.Formula}）" : "";
        string reason = relation.Reason is { } why ? $"；{why}" : "";
        return relation.Source switch
        {
            RelationSource.UnitSlip => $"{title}：{name}印作{actual}，应为{Repaired(relation)}{arithmetic}。",
            RelationSource.UnitMissing => $"{title}：{name}{actual}{reason}{arithmetic}。",
            RelationSource.GradeOfScore => $"{title}：印作“{relation.Printed.Text}”{arithmetic}{reason}。",
            RelationSource.ScoreBound => $"{title}：{name}得分{actual}，分值为{relation.Operands[0].Text}{reason}。",
            _ when severity == Severity.Note => $"尾差：{name}印作{actual}，按所列数字计算为{Expected(relation)}{arithmetic}，属四舍五入造成，一般不必修改。",
            _ when relation.Certain => $"{title}：{name}印作{actual}，按所列数字应为{Expected(relation)}{arithmetic}；无法断定哪一个数写错{reason}。",
            _ => $"{title}，请核对：{name}印作{actual}，按所列数字计算为{Expected(relation)}{arithmetic}{reason}。",
        };
    }

    /// <summary>What ought to stand there, with its unit.</summary>
    public static string? Expected(Relation relation)
    {
        if (relation.Source == RelationSource.UnitSlip)
            return Repaired(relation);
        if (relation.Source == RelationSource.UnitMissing)
            return relation.Formula.Length > 0 ? relation.Printed.Text + relation.Operands[0].Quantity.Unit.Symbol : null;
        if (relation.Expected is not { } expected)
            return relation.Formula.Split('→') is [_, var grade] ? grade.Trim() : null;
        var printed = relation.Printed.Quantity;
        if (IsChange(relation))
            expected = Math.Abs(expected);
        return RelationWriter.Print(expected, printed.Decimals + 2) + printed.Unit.Symbol;
    }

    /// <summary>What stands there, as printed with its unit.</summary>
    public static string Actual(Relation relation)
    {
        var unit = relation.Printed.Quantity.Unit;
        return relation.Source is RelationSource.UnitMissing or RelationSource.GradeOfScore || unit == MeasureUnit.None
            ? relation.Printed.Text
            : relation.Printed.Text + (relation.Printed.Text.EndsWith(unit.Symbol, StringComparison.Ordinal) ? "" : unit.Symbol);
    }

    private static string Repaired(Relation relation)
    {
        var printed = relation.Printed.Quantity;
        return relation.Printed.Text + (printed.Unit == MeasureUnit.Yuan ? MeasureUnit.TenThousandYuan : MeasureUnit.Yuan).Symbol;
    }

    private static bool IsChange(Relation relation) =>
        relation.Source is RelationSource.SentenceDifference or RelationSource.SentenceGrowth && relation.Printed.Quantity.Value < 0m == relation.Expected < 0m;
}
