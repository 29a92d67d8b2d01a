using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Scoring;

/// <summary>
/// The points that each slot can earn after those of what does not apply were shared out, in proportion to the points as set. Points of a slot go to its siblings, or
/// where none of them applies to those of the next group up; they stay where they are when nothing at all applies. The whole keeps its points exactly.
/// </summary>
internal sealed class EffectiveWeights
{
    private readonly Dictionary<ScoreSlot, decimal> weights = new(ReferenceEqualityComparer.Instance);

    public decimal this[ScoreSlot slot] => weights[slot];

    public static EffectiveWeights Of(Scheme scheme, ScoreSlots slots)
    {
        var result = new EffectiveWeights();
        var all = slots.All.ToList();
        foreach (var slot in all)
            result.weights[slot] = slot.Weight;
        var gone = all.Where(slot => !slot.Applies && Policy(scheme, slot) is NotApplicable.ReweightSiblings or NotApplicable.ReweightAll).ToList();
        if (gone.Count == 0)
            return result;
        var applying = all.Where(static slot => slot is { Applies: true, Weight: > 0m }).ToHashSet<ScoreSlot>(ReferenceEqualityComparer.Instance);
        var parents = scheme.AllIndicators().SelectMany(static indicator => indicator.Children.Select(child => (child.Id, Parent: indicator))).ToDictionary(static pair => pair.Id, static pair => pair.Parent, StringComparer.Ordinal);
        foreach (var slot in gone)
        {
            var receivers = Receivers(slot).FirstOrDefault(static group => group.Count > 0);
            if (receivers is null)
                continue;
            decimal sum = receivers.Sum(static other => other.Weight);
            foreach (var receiver in receivers)
                result.weights[receiver] += slot.Weight * receiver.Weight / sum;
            result.weights[slot] = 0m;
        }

        result.Round([.. all.Where(applying.Contains)], all.Sum(static slot => slot.Weight), Math.Max(2, scheme.Rounding.Score.Decimals));
        return result;

        IEnumerable<List<ScoreSlot>> Receivers(ScoreSlot slot)
        {
            if (Policy(scheme, slot) == NotApplicable.ReweightSiblings)
                for (var group = slot.Indicator.Own ? slot.Indicator : parents.GetValueOrDefault(slot.Indicator.Id); group is not null; group = parents.GetValueOrDefault(group.Id))
                    yield return [.. group.WithDescendants().SelectMany(slots.For).Where(applying.Contains)];
            yield return [.. all.Where(applying.Contains)];
        }
    }

    /// <summary>What becomes of a slot that does not apply; a missing budget follows the rule of the execution.</summary>
    public static NotApplicable Policy(Scheme scheme, ScoreSlot slot) =>
        slot is { Rule: ExecutionScoringRule, Entry: not { NotApplicable: true } } ? NotApplicable.ReweightAll : slot.Indicator.NotApplicable ?? scheme.NotApplicable;

    /// <summary>Points as a form can print them; each slot takes what rounding left over before it, and the last one what is left of the whole.</summary>
    private void Round(List<ScoreSlot> changed, decimal whole, int decimals)
    {
        decimal left = whole - weights.Where(pair => !changed.Contains(pair.Key)).Sum(static pair => pair.Value), carry = 0m;
        foreach (var slot in changed)
        {
            decimal exact = weights[slot] + carry;
            weights[slot] = ReferenceEquals(slot, changed[^1]) ? left : Math.Round(exact, decimals, MidpointRounding.AwayFromZero);
            carry = exact - weights[slot];
            left -= weights[slot];
        }
    }
}
