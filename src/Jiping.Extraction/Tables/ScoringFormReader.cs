using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Tables;

/// <summary>
/// Scoring forms: every header row with 分值 (权重) and 得分 opens a block of indicator rows; the block of the budget and that of the indicators belong to one form;
/// a row of the total closes it. A sheet may hold several forms, one under the other.
/// </summary>
internal sealed class ScoringFormReader(TableGrid grid)
{
    internal static readonly string[] WeightHeaders = LexiconData.FormWeightColumns;

    internal static readonly string[] ScoreHeaders = LexiconData.FormScoreColumns;

    internal static readonly string[] TotalLabels = LexiconData.FormTotalLabels;

    private readonly List<ScoringForm> forms = [];
    private ScoringForm form = new();
    private List<ScoreEntry> open = [];

    /// <summary>True after the total at the foot: what follows belongs to another form.</summary>
    private bool closed;

    public List<ScoringForm> Read()
    {
        int row = grid.FirstRow;
        while (row <= grid.LastRow)
        {
            if (HeaderAt(row) is not var (weight, score, outer, budget))
            {
                row++;
                continue;
            }
            int next = row + 1;
            for (; next <= grid.LastRow && !IsHeader(next); next++)
                ReadRow(next, weight, score, budget);
            for (int i = outer.Count - 1; i >= 0; i--)
                ReadOuter(row + 1, next - 1, outer[i]);
            row = next;
        }
        Close();
        return forms;
    }

    private void Close()
    {
        if (form.Entries.Count > 1)
            forms.Add(form);
        form = new();
        open = [];
        closed = false;
    }

    private bool IsHeader(int row) => HeaderAt(row) is not null;

    /// <summary>Columns of points and score in a header row; where several hold points, the innermost and those outside it.</summary>
    private (int Weight, int Score, List<int> Outer, bool Budget)? HeaderAt(int row)
    {
        List<int>? weights = null;
        int score = 0;
        bool budget = false;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid[row, column] is not { IsWords: true } cell || cell.Cell.Column != column || cell.Bottom != row || cell.Words.Length > 24)
                continue;
            string name = cell.Name;
            if (score == 0 && Header.EndsWithAny(name, ScoreHeaders))
                score = column;
            else if (Header.EndsWithAny(name, WeightHeaders))
                (weights ??= []).Add(column);
            budget |= name.EndsWith("执行率", StringComparison.Ordinal);
        }
        if (weights is null || score == 0)
            return null;
        return (weights[^1], score, weights[..^1], budget);
    }

    private void ReadRow(int row, int weightColumn, int scoreColumn, bool budget)
    {
        var weight = Points(row, weightColumn);
        var score = Points(row, scoreColumn);
        bool total = !budget && IsLabelled(row, Math.Max(weightColumn, scoreColumn), static name => Array.IndexOf(TotalLabels, name) >= 0);
        if (weight is null && !(total && score is not null) || weight == score)
            return;
        var entry = new ScoreEntry(row, weight, score, weightColumn, grid.LabelOf(row, weight is null ? scoreColumn : weightColumn)?.Shown ?? "");
        if (total)
        {
            if (form.Total is not null)
                Close();
            form.Total = entry;
            // A total at the foot closes the form, one at the head opens it.
            if (form.Entries.Count > 0)
                closed = true;
        }
        else if (IsLabelled(row, weightColumn, static name => name.EndsWith("小计", StringComparison.Ordinal)))
        {
            form.Subtotals.Add((entry, open));
            open = [];
        }
        else
        {
            if (closed)
                Close();
            form.Entries.Add(entry);
            open.Add(entry);
        }
    }

    /// <summary>Points that begin in a row; an outer cell that spans into it from above is none of its own.</summary>
    private GridCell? Points(int row, int column) =>
        grid[row, column] is { IsPlain: true } cell && cell.Cell.Row == row && cell.Quantity!.Value.Unit.Dimension is Dimension.Unstated or Dimension.Points or Dimension.Percent ? cell : null;

    private bool IsLabelled(int row, int before, Predicate<string> test)
    {
        for (int column = 1; column < before; column++)
            if (grid[row, column] is { IsWords: true } cell && cell.Cell.Row == row && cell.Cell.Column == column && test(cell.Name))
                return true;
        return false;
    }

    /// <summary>The cells of an outer column and the rows they cover: merged ones as far as they reach, others until the next number where blanks follow.</summary>
    private void ReadOuter(int first, int last, int column)
    {
        for (int row = first; row <= last; row++)
        {
            if (Points(row, column) is not { } cell || cell.Cell.Column != column || form.Total?.Row == row)
                continue;
            int end = cell.Bottom;
            while (end < last && grid[end + 1, column] is not { IsBlank: false } && form.Total?.Row != end + 1)
                end++;
            form.Outer.Add((cell, row, end));
        }
    }
}
