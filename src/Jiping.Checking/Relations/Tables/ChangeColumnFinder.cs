using System.Globalization;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>增减额 and 增减率 beside the figures of two years: the headers say which is which, or enough rows do.</summary>
internal sealed class ChangeColumnFinder(TableGrid grid, HeaderRow header, List<Relation> found)
{
    private static readonly string[] Amounts = ["增减额", "增减数", "增减金额", "增加额", "增长额", "变动额", "变化额", "增减变动额", "增减", "增减变化", "增减情况", "增减变动"];

    private static readonly string[] Rates = ["增减率", "增长率", "增减幅度", "增减幅", "增幅", "变动率", "变化率", "增减比例", "增长比例", "增长幅度", "增减比率", "变动幅度"];

    private static readonly string[] Prior = ["上年度", "上年", "去年", "上一年", "上期"];

    private static readonly string[] Current = ["本年度", "本年", "当年", "今年", "本期"];

    public static void Find(TableGrid grid, HeaderRow header, List<Relation> found)
    {
        var finder = new ChangeColumnFinder(grid, header, found);
        foreach (var leaf in header.Leaves)
            if (IsChange(leaf) is { } rate && finder.Years(leaf) is var (current, prior, sure))
                finder.Judge(leaf.Cell, current, prior, rate, sure);
    }

    /// <summary>True for a rate of change, false for an amount, null for anything else.</summary>
    private static bool? IsChange(HeaderLeaf leaf)
    {
        bool percent = leaf.Cell.Words.AsSpan().IndexOfAny('%', '％') >= 0;
        string name = leaf.Name.TrimEnd('%', '％');
        bool under = leaf.Group is { } group && Header.EndsWithAny(group.Name, Amounts);
        if (Header.EndsWithAny(name, Rates) || percent && (under || Header.EndsWithAny(name, Amounts) || name.EndsWith("增长", StringComparison.Ordinal))
            || under && name is "比例" or "幅度" or "比率")
            return true;
        return Header.EndsWithAny(name, Amounts) || under && name is "金额" or "数额" or "绝对额" or "额" ? false : null;
    }

    /// <summary>The columns of the two years: the nearest to the left whose headers differ in the year alone.</summary>
    private (GridCell Current, GridCell Prior, bool Sure)? Years(HeaderLeaf change)
    {
        var left = header.Leaves.FindAll(leaf => leaf.Cell.Cell.Column < change.Cell.Cell.Column && leaf.Cell.Kind != HeaderKind.NotSummed && IsChange(leaf) is null);
        for (int i = left.Count - 1; i >= 0; i--)
            for (int j = i - 1; j >= 0 && j >= i - 4; j--)
                if (Order(left[i], left[j]) is { } order)
                    return order > 0 ? (left[i].Cell, left[j].Cell, true) : (left[j].Cell, left[i].Cell, true);
        return left is [.., var budget, var outturn] && budget.Name.EndsWith("预算数", StringComparison.Ordinal) && outturn.Name.EndsWith("决算数", StringComparison.Ordinal)
            ? (outturn.Cell, budget.Cell, false)
            : null;
    }

    /// <summary>1 where the first is of the later year and the headers are alike otherwise, −1 for the reverse, or null.</summary>
    private static int? Order(HeaderLeaf first, HeaderLeaf second)
    {
        if (Year(first, out string name) is not { } year || Year(second, out string other) is not { } before)
            return null;
        // 上年 beside 2024年: one of the two says no number.
        if (name != other || year == before || year > 0 != before > 0)
            return null;
        return year > before ? 1 : -1;
    }

    /// <summary>The printed year, or 0 for 本年 and −1 for 上年; null where the header names none. What is left of the name tells what the figures are.</summary>
    private static int? Year(HeaderLeaf leaf, out string rest)
    {
        string words = leaf.Cell.Words;
        rest = leaf.Name;
        foreach (var (prefixes, year) in new[] { (Prior, -1), (Current, 0) })
            foreach (string prefix in prefixes)
                if (rest.StartsWith(prefix, StringComparison.Ordinal))
                {
                    rest = rest[prefix.Length..];
                    return year;
                }
        if (words.Length >= 4 && words.StartsWith("20", StringComparison.Ordinal) && int.TryParse(words.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int printed))
        {
            rest = rest.TrimStart('年').TrimStart('度');
            return printed;
        }
        return null;
    }

    private void Judge(GridCell change, GridCell current, GridCell prior, bool rate, bool sure)
    {
        var judged = new List<(GridCell Printed, GridCell Now, GridCell Before, Quantity Value, Evaluation Evaluation)>();
        int holds = 0, broken = 0, turned = 0, end = header.EndBelow(change);
        for (int row = header.Number + 1; row < end; row++)
        {
            if (header.Value(row, change) is not { IsPlain: true } cell || header.Value(row, current) is not { IsPlain: true } now || header.Value(row, prior) is not { IsPlain: true } before)
                continue;
            var unit = TableUnit.At(grid, row, current.Cell.Column);
            var (present, past) = (now.In(unit), before.In(unit));
            var value = rate ? cell.Quantity!.Value with { Unit = MeasureUnit.Percent } : cell.In(unit);
            if (!present.Unit.IsComparableTo(past.Unit) || present.Unit.Dimension == Dimension.Percent || !rate && !value.Unit.IsComparableTo(present.Unit))
                continue;
            int decimals = Math.Max(present.Decimals, past.Decimals);
            var evaluation = rate ? Growth(present, past, value, cell.Quantity!.Value.Unit == MeasureUnit.None) : Arithmetic.Difference(present, past, value, decimals);
            if (evaluation.Verdict == Verdict.Unknown)
                continue;
            bool opposite = !evaluation.Holds && evaluation.Expected is < 0m
                && (rate ? Growth(present, past, value with { Value = -value.Value }, false) : Arithmetic.Difference(present, past, value with { Value = -value.Value }, decimals)).Holds;
            turned += opposite ? 1 : 0;
            holds += evaluation.Holds ? 1 : 0;
            broken += evaluation.Holds || opposite ? 0 : 1;
            // Some forms print decreases without the sign; then the sign says nothing.
            if (!opposite)
                judged.Add((cell, now, before, value, evaluation));
        }
        bool certain = sure ? broken <= Math.Max(1, holds) : holds > 1 && broken * 2 <= holds;
        if (!sure && holds < 2 || !certain && holds == 0)
            return;
        foreach (var (cell, now, before, value, evaluation) in judged)
            Add(change, current, prior, rate, certain && turned <= holds, cell, now, before, value, evaluation);
    }

    /// <summary>0.05 under 增减率 is 5 %, printed as a fraction.</summary>
    private static Evaluation Growth(Quantity present, Quantity past, Quantity printed, bool bare)
    {
        var evaluation = Arithmetic.Growth(present, past, printed);
        return evaluation.Verdict == Verdict.Broken && bare && printed.Value is > -2m and < 2m
            && Arithmetic.Growth(present, past, printed with { Value = printed.Value * 100m, Decimals = Math.Max(0, printed.Decimals - 2) }) is { Holds: true } fraction
            ? fraction
            : evaluation;
    }

    private void Add(GridCell change, GridCell current, GridCell prior, bool rate, bool certain, GridCell cell, GridCell now, GridCell before, Quantity value, Evaluation evaluation)
    {
        var unit = TableUnit.At(grid, cell.Cell.Row, current.Cell.Column);
        var (present, past) = (now.In(unit), before.In(unit));
        found.Add(new Relation
        {
            Kind = rate ? RelationKind.Growth : RelationKind.Difference,
            Source = rate ? RelationSource.TableGrowth : RelationSource.TableChange,
            Operands = [now.ToOperand(grid.Path, current.Shown, present), before.ToOperand(grid.Path, prior.Shown, past)],
            Printed = cell.ToOperand(grid.Path, change.Shown, value),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => rate ? RelationWriter.Growth(present, past, evaluation, value) : RelationWriter.Sum([(present, 1), (past, -1)], evaluation, value),
            Certain = certain,
            ContextOf = () => grid.RowText(cell.Cell.Row),
        });
    }
}
