using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Scoring forms: every header row with 分值 (权重) and 得分 opens a block of indicator rows; a row of the total closes the form.
/// Points by group and in total, score within points, sum of scores.
/// </summary>
internal sealed class ScoringFormFinder(TableGrid grid, List<Relation> found)
{
    private static readonly string[] WeightHeaders = ["分值", "权重", "标准分", "满分", "指标分值", "设定分值", "分值权重"];

    private static readonly string[] ScoreHeaders = ["得分", "自评得分", "自评分", "自评分值", "实际得分"];

    private static readonly string[] TotalLabels = ["总分", "合计", "总计", "总得分", "得分合计", "合计得分"];

    private readonly List<Entry> entries = [];

    /// <summary>An indicator's row: its points and its score.</summary>
    private sealed record Entry(int Row, GridCell Weight, GridCell? Score, int WeightColumn, string Label);

    public static void Find(TableGrid grid, List<Relation> found) => new ScoringFormFinder(grid, found).Find();

    private void Find()
    {
        Entry? total = null;
        int row = grid.FirstRow;
        while (row <= grid.LastRow)
        {
            if (HeaderAt(row) is not var (weightColumn, scoreColumn, outer))
            {
                row++;
                continue;
            }
            int next = row + 1;
            for (; next <= grid.LastRow && HeaderAt(next) is null; next++)
                ReadRow(next, weightColumn, scoreColumn, ref total);
            OuterWeights(row + 1, next - 1, weightColumn, outer);
            row = next;
        }
        if (entries.Count < 2)
            return;
        foreach (var entry in entries)
            Bound(entry);
        var groups = Groups();
        if (total is not null)
            Total(total, groups);
    }

    /// <summary>Columns of points and score in a header row; where several hold points, the innermost and those outside it.</summary>
    private (int Weight, int Score, List<int> Outer)? HeaderAt(int row)
    {
        var weights = new List<int>();
        int score = 0;
        foreach (var cell in grid.Row(row))
        {
            if (cell.Cell.Row + cell.Cell.RowSpan - 1 < row || cell.Number is not null)
                continue;
            string name = Header.Name(cell.Words);
            if (WeightHeaders.Contains(name))
                weights.Add(cell.Cell.Column);
            else if (score == 0 && ScoreHeaders.Contains(name))
                score = cell.Cell.Column;
        }
        if (weights.Count == 0 || score == 0)
            return null;
        return (weights[^1], score, weights[..^1]);
    }

    private void ReadRow(int row, int weightColumn, int scoreColumn, ref Entry? total)
    {
        if (grid[row, weightColumn] is not { Number: not null } weight || weight.Cell.Row != row || weight.Quantity is not { } points || !IsPoints(points))
            return;
        var score = grid[row, scoreColumn] is { Number: not null } cell && cell != weight && cell.Quantity is { } quantity && IsPoints(quantity) ? cell : null;
        string label = grid.LabelOf(row, weightColumn)?.Shown ?? "";
        var entry = new Entry(row, weight, score, weightColumn, label);
        if (IsTotalRow(row, weightColumn))
            total = entry;
        else if (!IsSubtotalRow(row, weightColumn))
            entries.Add(entry);
    }

    private static bool IsPoints(Quantity quantity) => quantity.Unit.Dimension is Dimension.Unstated or Dimension.Points or Dimension.Percent;

    private bool IsTotalRow(int row, int before) => RowHas(row, before, static words => TotalLabels.Contains(Header.Name(words)));

    private bool IsSubtotalRow(int row, int before) => RowHas(row, before, static words => words.EndsWith("小计", StringComparison.Ordinal));

    private bool RowHas(int row, int before, Func<string, bool> test)
    {
        foreach (var cell in grid.Row(row))
            if (cell.Cell.Column < before && cell.Cell.Row == row && cell.Number is null && test(cell.Words))
                return true;
        return false;
    }

    private static Quantity Points(GridCell cell) => cell.Quantity!.Value with { Unit = MeasureUnit.Points };

    private void Bound(Entry entry)
    {
        if (entry.Score is not { } score)
            return;
        var weight = Points(entry.Weight);
        var value = Points(score);
        found.Add(new Relation
        {
            Kind = RelationKind.Bound,
            Source = RelationSource.ScoreBound,
            Operands = [entry.Weight.ToOperand(grid.Path, entry.Label, weight)],
            Printed = score.ToOperand(grid.Path, entry.Label, value),
            Verdict = value.Value <= weight.Value && value.Value >= 0m ? Verdict.Exact : Verdict.Broken,
            Expected = value.Value < 0m ? 0m : Math.Min(value.Value, weight.Value),
            Difference = value.Value < 0m ? value.Value : Math.Max(0m, value.Value - weight.Value),
            Formula = $"0 ≤ {RelationWriter.Print(value)} ≤ {RelationWriter.Print(weight)}",
            Context = grid.RowText(entry.Row),
        });
    }

    /// <summary>First-level cells that print their points (产出指标（50分）): the points of their rows must add up to them.</summary>
    private List<(Operand Points, List<Entry> Entries)> Groups()
    {
        var groups = new List<(Operand, List<Entry>)>();
        var seen = new HashSet<GridCell>();
        foreach (var entry in entries)
            for (int column = 1; column < entry.WeightColumn; column++)
            {
                if (grid[entry.Row, column] is not { Number: null, Cell.RowSpan: > 1 } cell || !seen.Add(cell)
                    || cell.InnerOperand(grid.Path, MeasureUnit.Points, cell.Shown) is not { } points)
                    continue;
                var members = entries.FindAll(member => member.Row >= cell.Cell.Row && member.Row < cell.Cell.Row + cell.Cell.RowSpan);
                if (members.Count > 0)
                {
                    groups.Add((points, members));
                    WeightSum(members.ConvertAll(WeightOperand), points, cell.Shown);
                }
            }
        return groups;
    }

    private Operand WeightOperand(Entry entry) => entry.Weight.ToOperand(grid.Path, entry.Label, Points(entry.Weight));

    /// <summary>Outer columns of points (一级指标 分值, 二级指标 分值): each merged cell is the sum of the rows it spans.</summary>
    private void OuterWeights(int first, int last, int weightColumn, List<int> outer)
    {
        foreach (int column in outer)
            for (int row = first; row <= last; row++)
            {
                if (grid[row, column] is not { Number: not null, Cell.RowSpan: > 1 } cell || cell.Cell.Row != row || cell.Quantity is not { } points || !IsPoints(points))
                    continue;
                var members = entries.FindAll(entry => entry.WeightColumn == weightColumn && entry.Row >= row && entry.Row < row + cell.Cell.RowSpan);
                if (members.Count > 0)
                    WeightSum(members.ConvertAll(WeightOperand), cell.ToOperand(grid.Path, grid.LabelOf(row, column)?.Shown ?? "", Points(cell)), grid.RowText(row));
            }
    }

    private void Total(Entry total, List<(Operand Points, List<Entry> Entries)> groups)
    {
        var grouped = groups.SelectMany(static group => group.Entries).ToHashSet();
        bool nested = groups.Sum(static group => group.Entries.Count) != grouped.Count;
        List<Operand> weights = nested
            ? entries.ConvertAll(WeightOperand)
            : [.. entries.Where(entry => !grouped.Contains(entry)).Select(WeightOperand), .. groups.Select(static group => group.Points)];
        if (weights.Count > 1)
            WeightSum(weights, total.Weight.ToOperand(grid.Path, total.Label, Points(total.Weight)), grid.RowText(total.Row));
        if (total.Score is not { } printed)
            return;
        var result = printed.ToOperand(grid.Path, "总得分", Points(printed));
        var blank = entries.Find(static entry => entry.Score is null);
        var scores = entries.FindAll(static entry => entry.Score is not null)
            .ConvertAll(entry => entry.Score!.ToOperand(grid.Path, entry.Label, Points(entry.Score)));
        if (blank is not null)
        {
            found.Add(new Relation
            {
                Kind = RelationKind.Score,
                Source = RelationSource.ScoreTotal,
                Operands = scores,
                Printed = result,
                Verdict = Verdict.Unknown,
                Reason = $"第{blank.Row}行“{blank.Label}”没有得分",
                Context = grid.RowText(total.Row),
            });
            return;
        }
        Add(RelationKind.Score, RelationSource.ScoreTotal, scores, result, grid.RowText(total.Row));
    }

    private void WeightSum(List<Operand> parts, Operand printed, string context) => Add(RelationKind.Weight, RelationSource.WeightTotal, parts, printed, context);

    private void Add(RelationKind kind, RelationSource source, List<Operand> parts, Operand printed, string context)
    {
        (Quantity, int)[] terms = [.. parts.Select(static part => (part.Quantity, 1))];
        var evaluation = Arithmetic.Sum(terms, printed.Quantity);
        found.Add(new Relation
        {
            Kind = kind,
            Source = source,
            Operands = parts,
            Printed = printed,
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            Formula = RelationWriter.Sum(terms, evaluation, printed.Quantity),
            Context = context,
        });
    }
}
