using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Scoring;

/// <summary>A place where points can be earned: a fixed indicator with the unit's entry for it, or one of the unit's own.</summary>
/// <param name="Indicator">The leaf or the own node.</param>
/// <param name="Entry">What the unit filled in; null where it filled in nothing.</param>
/// <param name="Number">Of the entry in the package's list, or −1.</param>
/// <param name="Weight">分值 as set.</param>
/// <param name="Rule">How it is scored.</param>
/// <param name="Applies">False where there was nothing to measure.</param>
internal sealed record ScoreSlot(SchemeIndicator Indicator, IndicatorEntry? Entry, int Number, decimal Weight, ScoringRule Rule, bool Applies)
{
    public string Name => Entry is { Name.Length: > 0 } entry && Indicator.Own ? entry.Name : Indicator.Name;

    /// <summary>Of its value, as printed; empty where it has none.</summary>
    public string Unit => Indicator.Unit.Length > 0 ? Indicator.Unit : Entry?.Unit ?? "";
}

/// <summary>Which entries belong to which indicators of a scheme; entries that belong to none and points that do not add up are problems.</summary>
internal sealed class ScoreSlots
{
    private readonly Dictionary<string, List<ScoreSlot>> byNode = new(StringComparer.Ordinal);

    /// <summary>More points than any form has; a number beyond it is a slip of the unit.</summary>
    private const decimal MostPoints = 10_000m;

    /// <summary>False where points of the unit's own indicators do not add up to what the scheme sets, or are missing.</summary>
    public bool AddUp { get; private set; } = true;

    public IEnumerable<ScoreSlot> All => byNode.Values.SelectMany(static slots => slots);

    public IReadOnlyList<ScoreSlot> For(SchemeIndicator indicator) => byNode.GetValueOrDefault(indicator.Id) ?? [];

    public static ScoreSlots Of(Scheme scheme, Evaluation evaluation, ExecutionResult? execution, List<ScoreProblem> problems)
    {
        var slots = new ScoreSlots();
        var entries = evaluation.Indicators.Select(static (entry, number) => (Entry: entry, Number: number)).ToLookup(static item => item.Entry.Node, StringComparer.Ordinal);
        var leaves = scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0).ToDictionary(static indicator => indicator.Id, StringComparer.Ordinal);
        foreach (var (entry, number) in entries.Where(group => !leaves.ContainsKey(group.Key)).SelectMany(static group => group))
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, entry.Node, number, $"方案“{scheme.Name}”没有“{entry.Node}”这个指标。可填：{string.Join('、', leaves.Values.Select(static leaf => $"{leaf.Name}（{leaf.Id}）"))}"));
        foreach (var leaf in leaves.Values)
        {
            var own = entries[leaf.Id].ToList();
            slots.byNode[leaf.Id] = leaf.Own ? slots.Own(scheme, leaf, own, problems) : [Fixed(scheme, leaf, own, execution, problems)];
        }

        return slots;
    }

    private static ScoreSlot Fixed(Scheme scheme, SchemeIndicator leaf, List<(IndicatorEntry Entry, int Number)> entries, ExecutionResult? execution, List<ScoreProblem> problems)
    {
        foreach (var (_, number) in entries.Skip(1))
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, leaf.Id, number, $"“{leaf.Name}”填了 {entries.Count} 次，只取第一次"));
        var (entry, at) = entries.Count > 0 ? entries[0] : (null, -1);
        if (entry?.Weight is { } weight && weight != leaf.Weight)
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, leaf.Id, at, $"“{leaf.Name}”的分值由方案定为 {Formula.Number(leaf.Weight)} 分，填的是 {Formula.Number(weight)} 分，请删去填的分值"));
        bool noBudget = leaf.Rule is ExecutionScoringRule && scheme.Execution.ZeroBudget == ZeroBudget.Reweight && execution is { Rate: null };
        return new ScoreSlot(leaf, entry, at, leaf.Weight, leaf.Rule!, entry is not { NotApplicable: true } && !noBudget);
    }

    private List<ScoreSlot> Own(Scheme scheme, SchemeIndicator node, List<(IndicatorEntry Entry, int Number)> entries, List<ScoreProblem> problems)
    {
        var slots = new List<ScoreSlot>();
        foreach (var (entry, number) in entries)
        {
            if (entry.Weight is null)
                problems.Add(new ScoreProblem(ScoreProblemKind.Missing, node.Id, number, $"“{entry.Name}”没有填分值"));
            else if (entry.Weight is < 0m or > MostPoints)
                problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, node.Id, number, $"“{entry.Name}”的分值填的是 {Formula.Number(entry.Weight.Value)}，应在 0 到 {Formula.Number(node.Weight)} 之间"));
            decimal weight = entry.Weight is { } filled and >= 0m and <= MostPoints ? filled : 0m;
            var rule = node.Rule ?? scheme.OwnRules.For(ComparisonOperators.Polarity(entry.Operator), node.Category);
            slots.Add(new ScoreSlot(node, entry, number, weight, rule, !entry.NotApplicable));
        }

        decimal sum = slots.Sum(static slot => slot.Weight);
        AddUp &= sum == node.Weight;
        if (slots.Count == 0 && node.Weight > 0m)
            problems.Add(new ScoreProblem(ScoreProblemKind.Missing, node.Id, -1, $"“{node.Name}”下还没有指标，请填写，分值合计 {Formula.Number(node.Weight)} 分"));
        else if (sum != node.Weight && slots.TrueForAll(static slot => slot.Entry!.Weight is >= 0m and <= MostPoints))
            problems.Add(new ScoreProblem(ScoreProblemKind.Wrong, node.Id, -1, $"“{node.Name}”下各指标分值之和是 {Formula.Number(sum)} 分，方案定为 {Formula.Number(node.Weight)} 分，差 {Formula.Number(Math.Abs(sum - node.Weight))} 分，请调整"));
        return slots;
    }
}
