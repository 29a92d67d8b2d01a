using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>
/// Scores an evaluation by a scheme (domain 1.2, 3.6). Everything is decimal, points are rounded once a line, a score is never above its points nor below 0, and
/// nothing that is not known is counted as 0. There is no total while points do not add up to what the scheme sets.
/// </summary>
public static class Scorer
{
    public static ScoreSheet Score(Scheme scheme, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(evaluation);
        var problems = new List<ScoreProblem>();
        var execution = Execution(scheme, evaluation.Figures, problems);
        var slots = ScoreSlots.Of(scheme, evaluation, execution, problems);
        var weights = EffectiveWeights.Of(scheme, slots);
        var leaves = new LeafScorer(scheme, evaluation, execution, problems);
        var lines = new List<ScoreLine>();
        foreach (var indicator in scheme.Indicators)
            Add(indicator, 1);
        decimal? sum = slots.AddUp && lines.TrueForAll(static line => line.Score is not null) ? scheme.Rounding.Total.Apply(lines.Where(static line => line.IsLeaf).Sum(static line => line.Score!.Value)) : null;
        TotalCap? cap = null;
        if (ExecutionScore.Counted(scheme, execution) is { } rate)
            cap = scheme.TotalCaps.FirstOrDefault(line => rate < line.Below);
        else if (scheme.TotalCaps.Count > 0 && execution is null)
        {
            problems.Add(new ScoreProblem(ScoreProblemKind.Missing, "", -1, "本方案的总分随预算执行率封顶，缺少预算数或执行数，总分未定"));
            sum = null;
        }

        if (cap is { } top && sum > top.Maximum)
            problems.Add(new ScoreProblem(ScoreProblemKind.Note, "", -1, $"预算执行率低于 {Formula.Number(top.Below)}%，总分按方案不高于 {Formula.Number(top.Maximum)} 分"));
        return new ScoreSheet(scheme, lines, execution, sum, cap, problems);

        void Add(SchemeIndicator indicator, int level)
        {
            var entries = slots.For(indicator);
            if (indicator.Children.Count == 0 && !indicator.Own)
            {
                lines.Add(leaves.Score(entries[0], weights, level));
                return;
            }

            int parent = lines.Count;
            lines.Add(null!);
            foreach (var child in indicator.Children)
                Add(child, level + 1);
            if (indicator.Own)
                lines.AddRange(entries.Select(slot => leaves.Score(slot, weights, level + 1)));
            lines[parent] = Group(indicator, level, lines.GetRange(parent + 1, lines.Count - parent - 1));
        }
    }

    /// <summary>The line of a group: the sum of its leaves; open while one of them is, or while it has none.</summary>
    private static ScoreLine Group(SchemeIndicator indicator, int level, List<ScoreLine> below)
    {
        var leaves = below.FindAll(static line => line.IsLeaf);
        decimal weight = leaves.Sum(static line => line.EffectiveWeight);
        decimal? score = below.Exists(static line => line.Score is null) || leaves.Count == 0 && indicator.Weight > 0m ? null : leaves.Sum(static line => line.Score!.Value);
        return new ScoreLine
        {
            Node = indicator.Id,
            Name = indicator.Name,
            Level = level,
            Weight = indicator.Weight,
            EffectiveWeight = weight,
            Score = score,
            IsLeaf = false,
            Status = LeafScorer.StatusOf(score, weight),
        };
    }

    private static ExecutionResult? Execution(Scheme scheme, FigureTable figures, List<ScoreProblem> problems)
    {
        if (figures.Year > 0 && (figures.Year < scheme.FirstYear || figures.Year > scheme.LastYear))
            Report(ScoreProblemKind.Note, $"方案“{scheme.Name}”用于{(scheme.FirstYear is { } first ? $" {first} 年起" : "")}{(scheme.LastYear is { } last ? $" {last} 年止" : "")}的评价，评价年度是 {figures.Year} 年，请核对所选方案");
        try
        {
            var execution = ExecutionScore.Of(scheme, figures);
            if (execution is not null && figures.Quantity(scheme.Execution.Budget) is Quantity budget && figures.Quantity(scheme.Execution.Executed) is Quantity executed)
            {
                if (budget.BaseValue < 0m || executed.BaseValue < 0m)
                    Report(ScoreProblemKind.Wrong, $"{(budget.BaseValue < 0m ? scheme.Execution.Budget : scheme.Execution.Executed).Describe()}是负数，请核对");
                else if (executed.BaseValue > budget.BaseValue)
                    Report(ScoreProblemKind.Note, $"{scheme.Execution.Executed.Describe()}（{ExecutionScore.Print(executed)}）大于{scheme.Execution.Budget.Describe()}（{ExecutionScore.Print(budget)}），请核对后者是不是调整后的预算数");
            }

            return execution;
        }
        catch (OverflowException)
        {
            Report(ScoreProblemKind.Wrong, "预算数或执行数太大，算不出执行率，请检查数字和单位");
            return null;
        }

        void Report(ScoreProblemKind kind, string message) => problems.Add(new ScoreProblem(kind, "", -1, message));
    }
}
