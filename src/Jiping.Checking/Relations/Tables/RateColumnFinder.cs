using Jiping.Checking.Indicators;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Rates in a row whose header names both numbers: 执行率, 控制率, … by the definitions of the lexicon; and the score of budget execution where points, rate and
/// score stand side by side. A value without its unit beside a target with a scaled one.
/// </summary>
internal sealed class RateColumnFinder(TableGrid grid, HeaderRow header, ScoringScheme scheme, List<Relation> found)
{
    private static readonly (string Rate, string[] Numerators, string[] Denominators)[] Definitions = [.. LexiconData.RateDefinitions.Select(Parse)];

    public static void Find(TableGrid grid, HeaderRow header, ScoringScheme scheme, List<Relation> found)
    {
        var finder = new RateColumnFinder(grid, header, scheme, found);
        foreach (var leaf in header.Leaves)
            if (DefinitionOf(leaf) is var (_, numerators, denominators))
                finder.FindRate(leaf.Cell, finder.Pick(numerators, leaf.Cell), finder.Pick(denominators, leaf.Cell));
        finder.FindExecutionScore();
        finder.FindMissingUnits();
    }

    private static (string Rate, string[] Numerators, string[] Denominators) Parse(string line)
    {
        string[] sides = line.Split('=');
        string[] parts = sides[1].Split('÷');
        return (sides[0], parts[0].Split('|'), parts[1].Split('|'));
    }

    /// <summary>The definition with the longest name that the header ends with, or null.</summary>
    private static (string Rate, string[] Numerators, string[] Denominators)? DefinitionOf(HeaderLeaf leaf)
    {
        string name = leaf.Cell.Words.Contains('%', StringComparison.Ordinal) || leaf.Cell.Words.Contains('％', StringComparison.Ordinal) ? leaf.Name.TrimEnd('%', '％') + "%" : leaf.Name;
        (string Rate, string[] Numerators, string[] Denominators)? best = null;
        foreach (var definition in Definitions)
            if ((name.EndsWith(definition.Rate, StringComparison.Ordinal) || name.TrimEnd('%').EndsWith(definition.Rate, StringComparison.Ordinal)) && (best is null || definition.Rate.Length > best.Value.Rate.Length))
                best = definition;
        return best;
    }

    /// <summary>The header that one of the words names, in the order of the words; null where none or several do.</summary>
    private GridCell? Pick(string[] words, GridCell rate)
    {
        foreach (string word in words)
        {
            GridCell? picked = null;
            int count = 0;
            foreach (var (name, cell, _) in header.Leaves)
                if (cell != rate && name.EndsWith(word, StringComparison.Ordinal))
                {
                    // Where the header repeats (two blocks side by side), the one nearest to the left of the rate is meant.
                    if (picked is null || cell.Cell.Column < rate.Cell.Column)
                        picked = cell;
                    count++;
                }
            if (count > 0)
                return picked;
        }
        return null;
    }

    private void FindRate(GridCell rate, GridCell? numerator, GridCell? denominator)
    {
        if (numerator is null || denominator is null || numerator == denominator)
            return;
        var judged = new List<(GridCell Printed, GridCell Part, GridCell Whole, Quantity Rate, Evaluation Evaluation)>();
        int holds = 0, end = header.EndBelow(rate);
        for (int row = header.Number + 1; row < end; row++)
        {
            if (header.Value(row, rate) is not { } printedCell || header.Value(row, numerator) is not { IsPlain: true } part || header.Value(row, denominator) is not { IsPlain: true } whole)
                continue;
            var printed = printedCell.Quantity!.Value;
            if (printed.Unit.Dimension is not (Dimension.Percent or Dimension.Unstated))
                continue;
            printed = printed with { Unit = MeasureUnit.Percent };
            var (top, bottom) = (part.Quantity!.Value, whole.Quantity!.Value);
            if (top.Unit.Dimension == Dimension.Percent || bottom.Unit.Dimension == Dimension.Percent || top.Unit != bottom.Unit && !top.Unit.IsComparableTo(bottom.Unit))
                continue;
            var evaluation = Ratio(top, bottom, printed, printedCell.Quantity.Value.Unit == MeasureUnit.None);
            judged.Add((printedCell, part, whole, printed, evaluation));
            holds += evaluation.Holds ? 1 : 0;
        }
        // 年初预算数 is not what a rate is of where the budget was changed, and that is not said in the table.
        bool sure = holds > 0 || !denominator.Name.Contains("年初", StringComparison.Ordinal);
        foreach (var (printedCell, part, whole, printed, evaluation) in judged)
            Add(rate, numerator, denominator, sure, printedCell, part, whole, printed, evaluation);
    }

    /// <summary>0.98 under 执行率 is 98 %, printed as a fraction.</summary>
    private static Evaluation Ratio(Quantity top, Quantity bottom, Quantity printed, bool bare)
    {
        var evaluation = Arithmetic.Ratio(top, bottom, printed);
        return evaluation.Verdict == Verdict.Broken && bare && printed.Value is > 0m and < 2m
            && Arithmetic.Ratio(top, bottom, printed with { Value = printed.Value * 100m, Decimals = Math.Max(0, printed.Decimals - 2) }) is { Holds: true } fraction
            ? fraction
            : evaluation;
    }

    private void Add(GridCell rate, GridCell numerator, GridCell denominator, bool sure, GridCell printedCell, GridCell part, GridCell whole, Quantity printed, Evaluation evaluation)
    {
        var (top, bottom) = (part.Quantity!.Value, whole.Quantity!.Value);
        string? reason = evaluation.Verdict == Verdict.Unknown ? "未判断，因为分母为零或负数" : null;
        // A rate above 100 % is often filled in as 100 %.
        if (evaluation is { Verdict: Verdict.Broken, Expected: > 100m } && printed.Value is 100m or 1m)
            (evaluation, reason) = (Evaluation.Unknown, "未判断，因为超过100%的比率可能按100%填列");
        found.Add(new Relation
        {
            Kind = RelationKind.Ratio,
            Source = RelationSource.TableRate,
            Operands = [part.ToOperand(grid.Path, numerator.Shown), whole.ToOperand(grid.Path, denominator.Shown)],
            Printed = printedCell.ToOperand(grid.Path, rate.Shown, printed),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Ratio(top, bottom, evaluation, printed),
            Reason = reason,
            Certain = sure && printedCell.IsPlain,
            ContextOf = () => grid.RowText(printedCell.Cell.Row),
        });
    }

    private void FindExecutionScore()
    {
        if (Only("分值") is not { } weight || Only("执行率") is not { } rate || Score() is not { } score)
            return;
        for (int row = header.Number + 1, end = header.EndBelow(rate); row < end; row++)
        {
            if (header.Value(row, weight) is not { } weightCell || header.Value(row, rate) is not { } rateCell || header.Value(row, score) is not { } scoreCell)
                continue;
            var points = weightCell.Quantity!.Value with { Unit = MeasureUnit.Points };
            var percent = rateCell.Quantity!.Value with { Unit = MeasureUnit.Percent };
            // 0.9825 is 98.25 %, printed as a fraction.
            if (rateCell.Quantity.Value is { Value: > 0m and <= 1m, Decimals: var digits } fraction && fraction.Unit == MeasureUnit.None)
                percent = percent with { Value = percent.Value * 100m, Decimals = Math.Max(0, digits - 2) };
            var printed = scoreCell.Quantity!.Value with { Unit = MeasureUnit.Points };
            if (scheme.BandedExecution(percent.Value, points.Value) is { } banded)
            {
                found.Add(Banded(row, (weight, weightCell, points), (rate, rateCell, percent), scoreCell, printed, banded));
                continue;
            }
            decimal value = points.Value * Math.Min(percent.Value, 100m) / 100m;
            var range = percent.Value >= 100m ? Interval.Exactly(value) : Measure.Of(percent).Range.Scale(points.Value / 100m);
            var evaluation = Arithmetic.Compare(value, range, printed, 0);
            // Some systems cut points off instead of rounding them.
            if (evaluation.Verdict == Verdict.Broken && printed.Value == Math.Round(value, Math.Min(printed.Decimals, 20), MidpointRounding.ToZero))
                evaluation = evaluation with { Verdict = Verdict.Rounding };
            found.Add(new Relation
            {
                Kind = RelationKind.Score,
                Source = RelationSource.ExecutionScore,
                Operands = [weightCell.ToOperand(grid.Path, weight.Shown, points), rateCell.ToOperand(grid.Path, rate.Shown, percent)],
                Printed = scoreCell.ToOperand(grid.Path, "预算执行率得分", printed),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                FormulaOf = () => $"{RelationWriter.Print(points)} × {RelationWriter.Print(percent)}% = {RelationWriter.Print(value, 4)}",
                Reason = evaluation.Verdict == Verdict.Broken ? scheme.Given is { } given ? $"方案“{given.Name}”按比例计分" : "按比例计分；按区间计分的地方请按所用办法核对" : null,
                // Execution may be scored by bands; only the proportional rule is checked here.
                Certain = false,
                ContextOf = RowText(row),
            });
        }
    }

    /// <summary>Points by the bands of a given scheme. The rate is printed rounded, so one at the edge of a band may lie on either side.</summary>
    private Relation Banded(int row, (GridCell Header, GridCell Cell, Quantity Points) weight, (GridCell Header, GridCell Cell, Quantity Percent) rate, GridCell scoreCell, Quantity printed, IReadOnlyList<decimal> possible)
    {
        var range = Measure.Of(rate.Percent).Range;
        var edges = new[] { range.Low, range.High }.SelectMany(value => scheme.BandedExecution(value, weight.Points.Value)!);
        bool holds = possible.Concat(edges).Contains(printed.Value);
        return new Relation
        {
            Kind = RelationKind.Score,
            Source = RelationSource.ExecutionScore,
            Operands = [weight.Cell.ToOperand(grid.Path, weight.Header.Shown, weight.Points), rate.Cell.ToOperand(grid.Path, rate.Header.Shown, rate.Percent)],
            Printed = scoreCell.ToOperand(grid.Path, "预算执行率得分", printed),
            Verdict = holds ? Verdict.Exact : Verdict.Broken,
            Expected = possible[0],
            Difference = printed.Value - possible[0],
            FormulaOf = () => $"{RelationWriter.Print(rate.Percent)}% → {string.Join(" 或 ", possible.Distinct().Select(static points => RelationWriter.Print(points, 4)))}",
            Reason = holds ? null : $"方案“{scheme.Given!.Name}”按执行率分档计分",
            Certain = false,
            ContextOf = RowText(row),
        };
    }

    private void FindMissingUnits()
    {
        var target = Pick(LexiconData.TargetHeaders, header.Leaves[0].Cell);
        var actual = Pick(LexiconData.ActualHeaders, header.Leaves[0].Cell);
        if (target is null || actual is null || target == actual || header.Leaves.Exists(static entry => entry.Name.EndsWith("单位", StringComparison.Ordinal)))
            return;
        for (int row = header.Number + 1, end = header.EndBelow(actual); row < end; row++)
        {
            if (header.Value(row, target) is not { } targetCell || header.Value(row, actual) is not { } actualCell
                || targetCell.Quantity is not { Unit: { Dimension: Dimension.Count, Factor: > 1m } unit } goal
                || actualCell.Quantity is not { } bare || bare.Unit != MeasureUnit.None)
                continue;
            found.Add(new Relation
            {
                Kind = RelationKind.Unit,
                Source = RelationSource.UnitMissing,
                Operands = [targetCell.ToOperand(grid.Path, target.Shown)],
                Printed = actualCell.ToOperand(grid.Path, grid.LabelOf(row, target.Cell.Column)?.Shown ?? actual.Shown),
                Verdict = Verdict.Broken,
                Reason = $"目标值以{unit.Symbol}计（{RelationWriter.Print(goal)}{unit.Symbol}），完成值没有单位",
                Certain = false,
                ContextOf = RowText(row),
            });
        }
    }

    private Func<string> RowText(int row) => () => grid.RowText(row);

    private GridCell? Only(string name) => header.Leaves.FindAll(leaf => leaf.Name == name) is [var only] ? only.Cell : null;

    private GridCell? Score() => header.Leaves.FindAll(static leaf => leaf.Name.EndsWith("得分", StringComparison.Ordinal)) is [var only, ..] ? only.Cell : null;
}
