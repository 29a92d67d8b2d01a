using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>Scoring forms: points by group, by level and in total, score within points, sum of scores.</summary>
internal sealed class ScoringFormFinder(TableGrid grid, ScoringForm form, List<Relation> found)
{
    /// <summary>Totals that some places cap by the rate of execution (执行率不到80%的总分不高于89分).</summary>
    private static readonly decimal[] Caps = [89m, 79m, 69m, 59m];

    private readonly List<ScoreEntry> entries = form.Entries;

    public static void Find(TableGrid grid, List<Relation> found)
    {
        foreach (var form in new ScoringFormReader(grid).Read())
            new ScoringFormFinder(grid, form, found).Find();
    }

    private void Find()
    {
        foreach (var entry in entries)
            Bound(entry);
        var groups = Groups();
        OuterWeights();
        foreach (var (subtotal, members) in form.Subtotals)
            Subtotal(subtotal, members);
        if (form.Total is { } total)
            Total(total, groups);
    }

    private static Quantity Points(GridCell cell) => cell.Quantity!.Value with { Unit = MeasureUnit.Points };

    private Operand Weight(ScoreEntry entry) => entry.Weight!.ToOperand(grid.Path, entry.Label, Points(entry.Weight!));

    private Operand Score(ScoreEntry entry) => entry.Score!.ToOperand(grid.Path, entry.Label, Points(entry.Score!));

    private void Bound(ScoreEntry entry)
    {
        if (entry.Score is not { } score || entry.Weight is not { } points)
            return;
        var weight = Points(points);
        var value = Points(score);
        // 权重10% beside 得分95: scores of a hundred, weighted elsewhere.
        if (points.Quantity!.Value.Unit.Dimension == Dimension.Percent && score.Quantity!.Value.Unit.Dimension != Dimension.Percent && value.Value > weight.Value)
            return;
        found.Add(new Relation
        {
            Kind = RelationKind.Bound,
            Source = RelationSource.ScoreBound,
            Operands = [points.ToOperand(grid.Path, entry.Label, weight)],
            Printed = score.ToOperand(grid.Path, entry.Label, value),
            Verdict = value.Value <= weight.Value && value.Value >= 0m ? Verdict.Exact : Verdict.Broken,
            Expected = value.Value < 0m ? 0m : Math.Min(value.Value, weight.Value),
            Difference = value.Value < 0m ? value.Value : Math.Max(0m, value.Value - weight.Value),
            FormulaOf = () => $"0 ≤ {RelationWriter.Print(value)} ≤ {RelationWriter.Print(weight)}",
            ContextOf = RowText(entry.Row),
        });
    }

    /// <summary>First-level cells that print their points (产出指标（50分）): the points of their rows must add up to them.</summary>
    private List<(Operand Points, List<ScoreEntry> Entries)> Groups()
    {
        var groups = new List<(Operand, List<ScoreEntry>)>();
        var seen = new HashSet<GridCell>();
        foreach (var entry in entries)
            for (int column = 1; column < entry.WeightColumn; column++)
            {
                if (grid[entry.Row, column] is not { IsWords: true, Cell.RowSpan: > 1 } cell || !seen.Add(cell)
                    || cell.InnerOperand(grid.Path, MeasureUnit.Points, cell.Shown) is not { } points)
                    continue;
                var members = Within(cell.Cell.Row, cell.Bottom, entry.WeightColumn);
                if (members.Count > 0)
                {
                    groups.Add((points, members));
                    Add(RelationSource.WeightTotal, members.ConvertAll(Weight), points, entry.Row, true);
                }
            }
        return groups;
    }

    /// <summary>Outer columns of points (一级指标 权重, 二级指标 权重): each cell is the sum of the rows it covers, and of the cells of the next level.</summary>
    private void OuterWeights()
    {
        foreach (var (cell, first, last) in form.Outer)
        {
            // Blank cells below may belong to it or not; a merged cell leaves no doubt.
            bool certain = last == cell.Bottom;
            var printed = cell.ToOperand(grid.Path, grid.LabelOf(first, cell.Cell.Column)?.Shown ?? "", Points(cell));
            int inner = 0;
            foreach (var (other, _, _) in form.Outer)
                if (other.Cell.Column > cell.Cell.Column && (inner == 0 || other.Cell.Column < inner))
                    inner = other.Cell.Column;
            if (inner > 0)
            {
                var level = form.Outer.FindAll(other => other.Weight.Cell.Column == inner && other.First >= first && other.Last <= last);
                if (level.Count > 0)
                    Add(RelationSource.WeightTotal, level.ConvertAll(other => other.Weight.ToOperand(grid.Path, grid.LabelOf(other.First, inner)?.Shown ?? "", Points(other.Weight))), printed, first, certain);
            }
            var members = entries.FindAll(entry => entry.WeightColumn > cell.Cell.Column && entry.Row >= first && entry.Row <= last);
            if (members.Count > 0)
                Add(RelationSource.WeightTotal, members.ConvertAll(Weight), printed, first, certain);
        }
    }

    private List<ScoreEntry> Within(int first, int last, int weightColumn) =>
        entries.FindAll(entry => entry.WeightColumn == weightColumn && entry.Row >= first && entry.Row <= last);

    private void Subtotal(ScoreEntry subtotal, List<ScoreEntry> members)
    {
        if (members.Count == 0)
            return;
        Add(RelationSource.WeightTotal, members.ConvertAll(Weight), Weight(subtotal), subtotal.Row, true);
        if (subtotal.Score is not null && members.TrueForAll(static entry => entry.Score is not null))
            Add(RelationSource.ScoreTotal, members.ConvertAll(Score), Score(subtotal), subtotal.Row, true);
    }

    private void Total(ScoreEntry total, List<(Operand Points, List<ScoreEntry> Entries)> groups)
    {
        if (total.Weight is not null)
        {
            var grouped = groups.SelectMany(static group => group.Entries).ToHashSet();
            bool nested = groups.Sum(static group => group.Entries.Count) != grouped.Count;
            List<Operand> weights = nested
                ? entries.ConvertAll(Weight)
                : [.. entries.Where(entry => !grouped.Contains(entry)).Select(Weight), .. groups.Select(static group => group.Points)];
            if (weights.Count > 1)
                Add(RelationSource.WeightTotal, weights, Weight(total), total.Row, true);
        }
        if (total.Score is not { } printed)
            return;
        var scores = entries.FindAll(static entry => entry.Score is not null).ConvertAll(Score);
        if (entries.Find(static entry => entry.Score is null) is { } blank)
        {
            found.Add(new Relation
            {
                Kind = RelationKind.Score,
                Source = RelationSource.ScoreTotal,
                Operands = scores,
                Printed = Score(total) with { Label = "总得分" },
                Verdict = Verdict.Unknown,
                Reason = $"未判断，因为第{blank.Row}行“{blank.Label}”没有得分",
                ContextOf = RowText(total.Row),
            });
            return;
        }
        bool certain = Array.IndexOf(Caps, printed.Quantity!.Value.Value) < 0
            && !entries.Exists(static entry => entry.Label.Contains("加分", StringComparison.Ordinal) || entry.Label.Contains("扣分", StringComparison.Ordinal));
        Add(RelationSource.ScoreTotal, scores, Score(total) with { Label = "总得分" }, total.Row, certain);
    }

    private void Add(RelationSource source, List<Operand> parts, Operand printed, int row, bool certain)
    {
        (Quantity, int)[] terms = [.. parts.Select(static part => (part.Quantity, 1))];
        var evaluation = Arithmetic.Sum(terms, printed.Quantity);
        found.Add(new Relation
        {
            Kind = source == RelationSource.ScoreTotal ? RelationKind.Score : RelationKind.Weight,
            Source = source,
            Operands = parts,
            Printed = printed,
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => RelationWriter.Sum(terms, evaluation, printed.Quantity),
            Certain = certain,
            ContextOf = RowText(row),
        });
    }

    private Func<string> RowText(int row) => () => grid.RowText(row);
}
