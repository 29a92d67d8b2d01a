using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>
/// The points that each slot can earn after those of what does not apply were shared out. A group in which nothing applies keeps nothing: its points go
/// further up with <see cref="NotApplicable.ReweightAll"/>, else they count as earned, because they could go nowhere.
/// </summary>
internal sealed class EffectiveWeights
{
    private readonly Dictionary<ScoreSlot, decimal> weights = [];

    public decimal this[ScoreSlot slot] => weights[slot];

    public static EffectiveWeights Of(Scheme scheme, ScoreSlots slots)
    {
        var result = new EffectiveWeights();
        foreach (var slot in slots.All)
            result.weights[slot] = slot.Weight;
        foreach (var group in scheme.AllIndicators().Where(static indicator => indicator.Children.Count > 0 || indicator.Own).Reverse())
        {
            var members = group.Own ? slots.For(group).ToList() : group.Children.Where(static child => child.Children.Count == 0 && !child.Own).SelectMany(slots.For).ToList();
            result.Share(members.Where(slot => !slot.Applies && Policy(scheme, slot) == NotApplicable.ReweightSiblings).ToList(), members.Where(static slot => slot.Applies).ToList());
        }

        result.Share(slots.All.Where(slot => !slot.Applies && (Policy(scheme, slot) == NotApplicable.ReweightAll || slot.Rule is Schemes.Rules.ExecutionScoringRule && scheme.Execution.ZeroBudget == ZeroBudget.Reweight)).ToList(), slots.All.Where(static slot => slot.Applies).ToList());
        return result;
    }

    public static NotApplicable Policy(Scheme scheme, ScoreSlot slot) => slot.Indicator.NotApplicable ?? scheme.NotApplicable;

    private void Share(List<ScoreSlot> from, List<ScoreSlot> to)
    {
        decimal freed = from.Sum(slot => weights[slot]), kept = to.Sum(slot => weights[slot]);
        if (freed == 0m || kept == 0m)
            return;
        foreach (var slot in from)
            weights[slot] = 0m;
        decimal left = freed;
        foreach (var slot in to)
        {
            // The last one takes what rounding left over, so that the whole keeps its points.
            decimal part = ReferenceEquals(slot, to[^1]) ? left : Math.Round(freed * slot.Weight / to.Sum(static other => other.Weight), 4, MidpointRounding.AwayFromZero);
            weights[slot] += part;
            left -= part;
        }
    }
}
