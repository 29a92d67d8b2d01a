using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Rates in a row whose header names both numbers: 执行率, 控制率, … by the definitions of the lexicon; and the score of budget execution where points, rate and
/// score stand side by side. A value without its unit beside a target with a scaled one.
/// </summary>
internal sealed class RateColumnFinder(TableGrid grid, List<Relation> found)
{
    private static readonly (string Rate, string[] Numerators, string[] Denominators)[] Definitions = [.. LexiconData.RateDefinitions.Select(Parse)];

    public static void Find(TableGrid grid, List<Relation> found) => new RateColumnFinder(grid, found).Find();

    private void Find()
    {
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            List<(string Name, GridCell Cell)>? headers = null;
            foreach (var cell in grid.Row(row))
                if (cell.Number is null && !cell.IsBlank && cell.Cell.Row + cell.Cell.RowSpan - 1 == row && cell.Words.Length <= 24)
                    (headers ??= []).Add((Header.Name(cell.Words), cell));
            if (headers is not { Count: > 1 })
                continue;
            foreach (var (name, cell) in headers)
                if (DefinitionOf(name) is var (_, numerators, denominators))
                    FindRate(row, cell, Pick(headers, numerators, cell), Pick(headers, denominators, cell));
            FindExecutionScore(row, headers);
            FindMissingUnits(row, headers);
        }
    }

    private static (string Rate, string[] Numerators, string[] Denominators) Parse(string line)
    {
        string[] sides = line.Split('=');
        string[] parts = sides[1].Split('÷');
        return (sides[0], parts[0].Split('|'), parts[1].Split('|'));
    }

    /// <summary>The definition with the longest name that the header ends with, or null.</summary>
    private static (string Rate, string[] Numerators, string[] Denominators)? DefinitionOf(string name)
    {
        (string Rate, string[] Numerators, string[] Denominators)? best = null;
        foreach (var definition in Definitions)
            if (name.EndsWith(definition.Rate, StringComparison.Ordinal) && (best is null || definition.Rate.Length > best.Value.Rate.Length))
                best = definition;
        return best;
    }

    /// <summary>The header that one of the words names, in the order of the words; null where none or several do.</summary>
    private static GridCell? Pick(List<(string Name, GridCell Cell)> headers, string[] words, GridCell rate)
    {
        foreach (string word in words)
        {
            GridCell? picked = null;
            int count = 0;
            foreach (var (name, cell) in headers)
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

    private void FindRate(int header, GridCell rate, GridCell? numerator, GridCell? denominator)
    {
        if (numerator is null || denominator is null || numerator == denominator)
            return;
        foreach (int row in RowsBelow(header, rate.Cell.Column))
        {
            if (Value(row, rate) is not { } printedCell || Value(row, numerator) is not { } part || Value(row, denominator) is not { } whole
                || part == whole || printedCell == part || printedCell == whole)
                continue;
            var printed = printedCell.Quantity!.Value;
            if (printed.Unit.Dimension is not (Dimension.Percent or Dimension.Unstated))
                continue;
            printed = printed with { Unit = MeasureUnit.Percent };
            var (top, bottom) = (part.Quantity!.Value, whole.Quantity!.Value);
            if (top.Unit.Dimension == Dimension.Percent || bottom.Unit.Dimension == Dimension.Percent || top.Unit != bottom.Unit && !top.Unit.IsComparableTo(bottom.Unit))
                continue;
            var evaluation = Arithmetic.Ratio(top, bottom, printed);
            // 0.98 under 执行率 is 98 %, printed as a fraction.
            if (evaluation.Verdict == Verdict.Broken && printedCell.Quantity.Value.Unit == MeasureUnit.None && printed.Value is > 0m and < 2m
                && Arithmetic.Ratio(top, bottom, printed with { Value = printed.Value * 100m, Decimals = Math.Max(0, printed.Decimals - 2) }) is { Holds: true } fraction)
                evaluation = fraction;
            found.Add(new Relation
            {
                Kind = RelationKind.Ratio,
                Source = RelationSource.TableRate,
                Operands = [part.ToOperand(grid.Path, numerator.Shown), whole.ToOperand(grid.Path, denominator.Shown)],
                Printed = printedCell.ToOperand(grid.Path, rate.Shown, printed),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                Formula = evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Ratio(top, bottom, evaluation, printed),
                Reason = evaluation.Verdict == Verdict.Unknown ? "分母为零或负数，无法计算" : null,
                Context = grid.RowText(row),
            });
        }
    }

    private void FindExecutionScore(int header, List<(string Name, GridCell Cell)> headers)
    {
        if (Only(headers, "分值") is not { } weight || Only(headers, "执行率") is not { } rate || Only(headers, "得分") is not { } score)
            return;
        foreach (int row in RowsBelow(header, rate.Cell.Column))
        {
            if (Value(row, weight) is not { } weightCell || Value(row, rate) is not { } rateCell || Value(row, score) is not { } scoreCell)
                continue;
            var points = weightCell.Quantity!.Value with { Unit = MeasureUnit.Points };
            var percent = rateCell.Quantity!.Value with { Unit = MeasureUnit.Percent };
            var printed = scoreCell.Quantity!.Value with { Unit = MeasureUnit.Points };
            decimal value = points.Value * Math.Min(percent.Value, 100m) / 100m;
            var range = percent.Value >= 100m ? Interval.Exactly(value) : Measure.Of(percent).Range.Scale(points.Value / 100m);
            var evaluation = Arithmetic.Compare(value, range, printed, 0);
            found.Add(new Relation
            {
                Kind = RelationKind.Score,
                Source = RelationSource.ExecutionScore,
                Operands = [weightCell.ToOperand(grid.Path, weight.Shown, points), rateCell.ToOperand(grid.Path, rate.Shown, percent)],
                Printed = scoreCell.ToOperand(grid.Path, "预算执行率得分", printed),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                Formula = $"{RelationWriter.Print(points)} × {RelationWriter.Print(percent)}% = {RelationWriter.Print(value, 4)}",
                Reason = evaluation.Verdict == Verdict.Broken ? "按比例计分；按区间计分的地方请按所用办法核对" : null,
                // Execution may be scored by bands; only the proportional rule is checked here.
                Certain = false,
                Context = grid.RowText(row),
            });
        }
    }

    private void FindMissingUnits(int header, List<(string Name, GridCell Cell)> headers)
    {
        var target = Pick(headers, LexiconData.TargetHeaders, headers[0].Cell);
        var actual = Pick(headers, LexiconData.ActualHeaders, headers[0].Cell);
        if (target is null || actual is null || target == actual || headers.Exists(static entry => entry.Name.EndsWith("单位", StringComparison.Ordinal)))
            return;
        foreach (int row in RowsBelow(header, actual.Cell.Column))
        {
            if (Value(row, target) is not { } targetCell || Value(row, actual) is not { } actualCell
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
                Context = grid.RowText(row),
            });
        }
    }

    private static GridCell? Only(List<(string Name, GridCell Cell)> headers, string name) =>
        headers.FindAll(entry => entry.Name == name) is [var only] ? only.Cell : null;

    /// <summary>The rows that a header governs: until another header stands in its column.</summary>
    private IEnumerable<int> RowsBelow(int header, int column)
    {
        for (int row = header + 1; row <= grid.LastRow; row++)
        {
            if (grid[row, column] is { Number: null, IsBlank: false } cell && cell.Cell.Row == row)
                yield break;
            yield return row;
        }
    }

    /// <summary>The number that begins in a row under a header, in exactly its columns.</summary>
    private GridCell? Value(int row, GridCell header) =>
        grid[row, header.Cell.Column] is { Number: not null } cell && cell.Cell.Row == row && cell.Cell.Column == header.Cell.Column ? cell : null;
}
