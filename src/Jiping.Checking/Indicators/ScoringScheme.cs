using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Indicators;

/// <summary>
/// What a way of scoring sets (评分方案), as the finders ask for it. <see cref="Ministry"/> is what is assumed where nobody says: the linear rule of 财预〔2020〕10号, beside
/// which other schemes may be in use. With a scheme given (<see cref="Of"/>) its rules, lines and grades count; other kinds of evaluation are left to the assumption.
/// </summary>
internal sealed record ScoringScheme
{
    /// <summary>财预〔2020〕10号: proportional, not lower than 0, at most the points of the indicator.</summary>
    public static readonly ScoringScheme Ministry = new();

    /// <summary>The scheme that was given, or null.</summary>
    public Scheme? Given { get; private init; }

    /// <summary>A result at or above this multiple of its target is owed a reason; null where the scheme asks for none.</summary>
    public decimal? OverachievementLine { get; init; } = 1.3m;

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

    /// <summary>The lowest score of each grade but the last.</summary>
    public IReadOnlyList<decimal> GradeLines { get; init; } = [90m, 80m, 60m];

    /// <summary>The view of a scheme; the assumption where null.</summary>
    public static ScoringScheme Of(Scheme? scheme) => scheme is null ? Ministry : new ScoringScheme
    {
        Given = scheme,
        OverachievementLine = scheme.Deviation.OverachievementLine / 100m,
        GradeNames = [.. scheme.Grades.Select(static grade => grade.Name)],
        GradeLines = [.. scheme.Grades.SkipLast(1).Select(static grade => grade.From)],
    };

    /// <summary>This scheme for the documents of what it evaluates, the assumption for those of another kind: a scheme of the whole says nothing of a project's form.</summary>
    public ScoringScheme For(DocumentKind kind) => Given is { } scheme && scheme.Kind == SchemeKind.Project != (kind == DocumentKind.ProjectForm) ? Ministry : this;

    /// <summary>True where a given scheme asks for no reason for points that were lost, because few were.</summary>
    public bool Excuses(decimal score, decimal points) => Given is { Deviation.ReasonBelow: < 100m and var line } && score >= points * line / 100m;

    /// <summary>The grade of a score.</summary>
    public int GradeOf(decimal score)
    {
        for (int i = 0; i < GradeLines.Count; i++)
            if (score >= GradeLines[i])
                return i;
        return GradeLines.Count;
    }

    /// <summary>
    /// The points that a result may deserve, not rounded: one by the assumption, one for each rule that a given scheme may apply to such an indicator. Null where
    /// the direction is not known, or where a rule may apply that target and result do not decide.
    /// </summary>
    /// <param name="direction">Whether more or less is better.</param>
    /// <param name="points">Points of the indicator.</param>
    /// <param name="target">The target, in the scale of <paramref name="actual"/>.</param>
    /// <param name="actual">The result.</param>
    /// <param name="name">Name of the indicator: one that a given scheme scores itself is not the unit's own.</param>
    public IReadOnlyList<decimal>? PointsFor(GoalDirection direction, decimal points, decimal target, decimal actual, string name = "")
    {
        if (Given is null)
            return Proportional(direction, points, target, actual) is { } only ? [only] : null;
        if (direction == GoalDirection.Unknown || Given.AllIndicators().Any(indicator => indicator is { Own: false, Children.Count: 0 } && name.Contains(indicator.Name, StringComparison.Ordinal)))
            return null;
        var comparison = direction switch
        {
            GoalDirection.Up => ComparisonOperator.AtLeast,
            GoalDirection.Down => ComparisonOperator.AtMost,
            _ => ComparisonOperator.Equal,
        };
        var polarity = ComparisonOperators.Polarity(comparison);
        var rules = Given.AllIndicators().Where(static indicator => indicator is { Own: true, Rule: not null }).Select(static indicator => indicator.Rule!)
            .Append(Given.OwnRules.For(polarity, IndicatorCategory.Unknown)).Append(Given.OwnRules.For(polarity, IndicatorCategory.Satisfaction)).Distinct();
        var possible = new List<decimal>();
        foreach (var rule in rules)
        {
            if (RulePoints.Of(Given, rule, comparison, points, target, actual) is not { } deserved)
                return null;
            possible.Add(deserved);
        }

        return possible;
    }

    private static decimal? Proportional(GoalDirection direction, decimal points, decimal target, decimal actual)
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

    /// <summary>
    /// The points for a printed execution rate where a given scheme scores it by bands: one, or two where the scheme gives full points for what is finished.
    /// Null where points are in proportion.
    /// </summary>
    /// <param name="rate">In percent.</param>
    /// <param name="points">Points of the execution.</param>
    public IReadOnlyList<decimal>? BandedExecution(decimal rate, decimal points)
    {
        if (Given?.Execution is not { Bands: { } bands } rule)
            return null;
        var possible = bands.FirstOrDefault(band => band.Holds(rate)) is { } band ? new List<decimal> { band.PointsOf(points) } : [0m];
        if (rule.CompletedWithinBudget && rate <= 100m)
            possible.Add(points);
        return possible;
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
