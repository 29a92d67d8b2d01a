using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>
/// Scores an evaluation by a scheme (domain 1.2, 3.6). Everything is decimal, points are rounded once a line, a score is never above its points nor below 0, and
/// nothing that is not known is counted as 0.
/// </summary>
public static class Scorer
{
    public static ScoreSheet Score(Scheme scheme, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(evaluation);
        var problems = new List<ScoreProblem>();
        var execution = ExecutionScore.Of(scheme, evaluation.Figures);
        var slots = ScoreSlots.Of(scheme, evaluation, execution, problems);
        var weights = EffectiveWeights.Of(scheme, slots);
        var leaves = new LeafScorer(scheme, evaluation, execution, problems);
        var lines = new List<ScoreLine>();
        foreach (var indicator in scheme.Indicators)
            Add(indicator, 1);
        decimal? sum = Sum(lines.Where(static line => line.IsLeaf));
        if (sum is { } total)
            sum = scheme.Rounding.Total.Apply(total);
        TotalCap? cap = null;
        if (execution?.Rate is { } rate)
            cap = scheme.TotalCaps.FirstOrDefault(line => rate < line.Below);
        else if (scheme.TotalCaps.Count > 0)
            problems.Add(new ScoreProblem(ScoreProblemKind.Missing, "", -1, "本方案的总分随预算执行率封顶，缺少预算数或执行数，总分未定"));
        if (cap is { } line && sum > line.Maximum)
            problems.Add(new ScoreProblem(ScoreProblemKind.Note, "", -1, $"预算执行率低于 {ScoreText.Number(line.Below)}%，总分按方案不高于 {ScoreText.Number(line.Maximum)} 分"));
        return new ScoreSheet(scheme, lines, execution, scheme.TotalCaps.Count > 0 && execution?.Rate is null ? null : sum, cap, problems);

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
            var below = lines.Skip(parent + 1).ToList();
            lines[parent] = new ScoreLine
            {
                Node = indicator.Id,
                Name = indicator.Name,
                Level = level,
                Weight = indicator.Weight,
                EffectiveWeight = below.Where(static line => line.IsLeaf).Sum(static line => line.EffectiveWeight),
                Score = Sum(below.Where(static line => line.IsLeaf)),
                IsLeaf = false,
                Status = ScoreStatus.Open,
            };
        }
    }

    private static decimal? Sum(IEnumerable<ScoreLine> leaves)
    {
        decimal sum = 0m;
        foreach (var leaf in leaves)
        {
            if (leaf.Score is not { } score)
                return null;
            sum += score;
        }

        return sum;
    }
}
