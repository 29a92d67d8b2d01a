using Jiping.Checking.Relations;
using Jiping.Core.Quantities;

namespace Jiping.Checking.Findings;

/// <summary>The words of a finding: both values, the difference, the arithmetic.</summary>
internal static class FindingWords
{
    /// <summary>Characters of a text that a message quotes.</summary>
    public const int LongestQuote = 80;

    /// <summary>A text as a message quotes it.</summary>
    public static string Quote(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    public static string Of(Relation relation, string title, Severity severity)
    {
        string label = RelationSources.IsOverFacts(relation.Source) ? FactWords.Name(relation.Printed.Key, relation.Printed.Label) : relation.Printed.Label;
        string name = label.Length > 0 ? $"“{label}”" : "";
        string actual = Actual(relation);
        string arithmetic = relation.Formula.Length > 0 ? $"（{relation.Formula}）" : "";
        string reason = (IsReversed(relation) ? "；增减方向与数字不符" : "") + (relation.Reason is { } why ? $"；{why.TrimEnd('。')}" : "");
        return relation.Source switch
        {
            RelationSource.UnitSlip => $"{title}：{name}印作{actual}，应为{Repaired(relation)}{arithmetic}。",
            RelationSource.UnitMissing => $"{title}：{name}印作“{actual}”{(Expected(relation) is { } whole ? $"，应写作{whole}" : "")}{reason}{arithmetic}。",
            RelationSource.GradeOfScore => $"{title}：印作“{relation.Printed.Text}”，按得分应为“{Expected(relation)}”{arithmetic}{reason}。",
            RelationSource.ScoreBound => $"{title}：{name}得分{actual}，分值为{relation.Operands[0].Text}分，{(relation.Printed.Quantity.Value < 0m ? "最低" : "最高")}为{Expected(relation)}{reason}。",
            _ when severity == Severity.Note => $"尾差：{name}印作{actual}，按所列数字计算为{Shown(relation)}{arithmetic}，属四舍五入造成，一般不必修改。",
            _ when relation.Certain => $"{title}：{name}印作{actual}，按所列数字应为{Shown(relation)}{arithmetic}；无法断定哪一个数写错{reason}。",
            _ => $"{title}，请核对：{name}印作{actual}，按所列数字计算为{Shown(relation)}{arithmetic}{reason}。",
        };
    }

    /// <summary>An operand with its comparison and unit: ≥8次.</summary>
    public static string Shown(Operand operand)
    {
        // Words around a number say it all.
        if (!char.IsAsciiDigit(operand.Text[0]))
            return operand.Text;
        string sign = operand.Quantity.Comparator switch
        {
            Comparator.AtLeast => "≥",
            Comparator.MoreThan => ">",
            Comparator.AtMost => "≤",
            Comparator.LessThan => "<",
            _ => "",
        };
        string unit = operand.Quantity.Unit.Symbol;
        return $"{sign}{operand.Text}{(operand.Text.EndsWith(unit, StringComparison.Ordinal) ? "" : unit)}";
    }

    /// <summary>What ought to stand there, with its unit.</summary>
    public static string? Expected(Relation relation)
    {
        if (relation.Source == RelationSource.UnitSlip)
            return Repaired(relation);
        if (relation.Source == RelationSource.UnitMissing)
            return relation.Formula.Length > 0 ? relation.Printed.Text + relation.Operands[0].Quantity.Unit.Symbol : null;
        if (relation.Expected is not { } expected)
            return relation.ExpectedWord;
        var printed = relation.Printed.Quantity;
        if (IsChange(relation))
            expected = Math.Abs(expected);
        return RelationWriter.Print(expected, printed.Decimals + 2) + printed.Unit.Symbol;
    }

    /// <summary>
    /// What to write instead of money or a percentage: as many decimals as are printed, as the author would round. Where that hides the difference, two more.
    /// </summary>
    private static string? Shown(Relation relation)
    {
        var printed = relation.Printed.Quantity;
        if (relation.Expected is not { } expected || printed.Unit.Dimension is not (Dimension.Money or Dimension.Percent) || printed.Decimals == 0 && printed.Unit.Dimension == Dimension.Money)
            return Expected(relation);
        decimal rounded = Math.Round(expected, printed.Decimals, MidpointRounding.AwayFromZero);
        if (rounded == printed.Value)
            return Expected(relation);
        return RelationWriter.Print(printed with { Value = IsChange(relation) ? Math.Abs(rounded) : rounded }) + printed.Unit.Symbol;
    }

    /// <summary>Printed − expected. “减少25万元” is compared by amount, as it is read: 25 − 20, not −25 − (−20).</summary>
    public static decimal? Difference(Relation relation) =>
        IsChange(relation) && relation.Printed.Quantity.Value < 0m ? -relation.Difference : relation.Difference;

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

    /// <summary>True for a change whose direction is right, so that its amount tells all.</summary>
    private static bool IsChange(Relation relation) => IsSigned(relation) && relation.Printed.Quantity.Value < 0m == relation.Expected < 0m;

    /// <summary>True for an increase that is a decrease, or the reverse.</summary>
    private static bool IsReversed(Relation relation) => IsSigned(relation) && relation.Printed.Quantity.Value * Math.Sign(relation.Expected ?? 0m) < 0m;

    private static bool IsSigned(Relation relation) =>
        relation.Source is RelationSource.SentenceDifference or RelationSource.SentenceGrowth or RelationSource.YearChange or RelationSource.YearGrowth or RelationSource.ChangeSum;
}
