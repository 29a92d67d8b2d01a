namespace Jiping.Checking.Indicators;

/// <summary>
/// What a way of scoring sets (评分方案): how points follow from target and result, and the lines beyond which a reason is owed. <see cref="Ministry"/> is the linear rule
/// of 财预〔2020〕10号; a place with rules of its own is another instance.
/// </summary>
internal sealed record ScoringScheme
{
    /// <summary>财预〔2020〕10号: proportional, not lower than 0, at most the points of the indicator.</summary>
    public static readonly ScoringScheme Ministry = new();

    /// <summary>A result at or above this multiple of its target is owed a reason.</summary>
    public decimal OverachievementLine { get; init; } = 1.3m;

    /// <summary>A share of the points beyond which no band of any known scheme explains a deviation; also the line of audits (±20 %).</summary>
    public decimal DeviationLine { get; init; } = 0.2m;

    /// <summary>红灯: the rate of points of the indicators lies above the rate of execution by more than this share of it.</summary>
    public decimal RedLine { get; init; } = 0.05m;

    /// <summary>黄灯: more than this share of the budget was not carried out.</summary>
    public decimal YellowLine { get; init; } = 0.2m;

    /// <summary>定性指标: a weight of this share or more is too much to rest on words.</summary>
    public decimal QualitativeLine { get; init; } = 0.5m;

    /// <summary>Names of the grades, the best first.</summary>
    public IReadOnlyList<string> GradeNames { get; init; } = ["优", "良", "中", "差"];

    /// <summary>The points for a result, not rounded; null where the direction is not known.</summary>
    /// <param name="direction">Whether more or less is better.</param>
    /// <param name="points">Points of the indicator.</param>
    /// <param name="target">The target, in the scale of <paramref name="actual"/>.</param>
    /// <param name="actual">The result.</param>
    public decimal? PointsFor(GoalDirection direction, decimal points, decimal target, decimal actual)
    {
        if (IsMet(direction, target, actual) is not { } met)
            return null;
        if (met)
            return points;
        if (target <= 0m)
            return 0m;
        decimal rate = direction == GoalDirection.Down ? 1m - (actual - target) / target : actual / target;
        return points * Math.Clamp(rate, 0m, 1m);
    }

    /// <summary>True where a result reaches its target; null where the direction is not known.</summary>
    public static bool? IsMet(GoalDirection direction, decimal target, decimal actual) => direction switch
    {
        GoalDirection.Up => actual >= target,
        GoalDirection.Down => actual <= target,
        // 等于型: a target of 0 allows nothing, any other is reached or exceeded.
        GoalDirection.Equal => target == 0m ? actual <= 0m : actual >= target,
        _ => null,
    };
}

/// <summary>Which results are good.</summary>
internal enum GoalDirection
{
    /// <summary>A bare value whose name does not tell.</summary>
    Unknown,

    /// <summary>正向: ≥, &gt;, or a bare value of something that is better the more there is.</summary>
    Up,

    /// <summary>反向: ≤, &lt;.</summary>
    Down,

    /// <summary>等于型: =.</summary>
    Equal,
}
