using Jiping.Core.Schemes;

namespace Jiping.Core.Packages;

/// <summary>
/// An indicator with its target and result, as the unit fills it in: one of its own below a node of the scheme, or the entry for a fixed indicator
/// of the scheme (<see cref="Node"/> is then its leaf, and name and points are the scheme's).
/// </summary>
public sealed record IndicatorEntry
{
    /// <summary>Id of the scheme's node.</summary>
    public required string Node { get; init; }

    /// <summary>三级指标名称; empty for a fixed indicator.</summary>
    public string Name { get; init; } = "";

    /// <summary>分值 of an own indicator.</summary>
    public decimal? Weight { get; init; }

    public ComparisonOperator Operator { get; init; } = ComparisonOperator.AtLeast;

    /// <summary>年度指标值 as a number; null for 定性.</summary>
    public decimal? Target { get; init; }

    /// <summary>年度指标值 in words, for 定性.</summary>
    public string TargetText { get; init; } = "";

    /// <summary>计量单位 of target and result, as printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>实际完成值 as a number.</summary>
    public decimal? Actual { get; init; }

    /// <summary>实际完成值 in words, for 定性.</summary>
    public string ActualText { get; init; } = "";

    /// <summary>What the result is counted from in the ledger; empty where the unit enters it. See <c>LedgerQuery</c>.</summary>
    public string Query { get; init; } = "";

    /// <summary>The level of a judgement (达成预期指标); empty where the rule needs none.</summary>
    public string Level { get; init; } = "";

    /// <summary>Share of the points within the level, in percent; null for the level's highest.</summary>
    public decimal? Share { get; init; }

    /// <summary>做到没有, for yes-or-no rules.</summary>
    public bool? Done { get; init; }

    /// <summary>Number of faults found, for rules that deduct by item.</summary>
    public int? Faults { get; init; }

    /// <summary>True where there was nothing to measure (无此类项目).</summary>
    public bool NotApplicable { get; init; }

    /// <summary>Points given by hand: the score where the rule is a judgement; elsewhere it replaces the computed one, and the sheet says so.</summary>
    public decimal? Given { get; init; }

    /// <summary>偏差原因分析.</summary>
    public string Reason { get; init; } = "";

    /// <summary>改进措施.</summary>
    public string Improvement { get; init; } = "";

    /// <summary>佐证材料: paths below evidence/.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>True for what was carried over from last year and not looked at again (待更新).</summary>
    public bool Pending { get; init; }
}
