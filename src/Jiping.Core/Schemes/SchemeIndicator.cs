using Jiping.Core.Formulas;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>
/// A node of the tree of indicators. A leaf is scored by its rule; a node that is <see cref="Own"/> takes the indicators that the unit sets itself, whose
/// points add up to its own.
/// </summary>
public sealed record SchemeIndicator
{
    /// <summary>Kebab-case, one of its kind within the scheme.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>分值.</summary>
    public required decimal Weight { get; init; }

    public IReadOnlyList<SchemeIndicator> Children { get; init; } = [];

    /// <summary>True where the unit writes its own indicators below this one.</summary>
    public bool Own { get; init; }

    /// <summary>What an own indicator below this one is about; unknown where the node holds several kinds.</summary>
    public IndicatorCategory Category { get; init; }

    /// <summary>Of a leaf; null for nodes with children and for own ones that follow the scheme's general rules.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>How the value of a leaf follows from figures; null where the unit enters it.</summary>
    public Formula? Value { get; init; }

    /// <summary>Unit of the value, as printed; empty where it has none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Where not the scheme's general way.</summary>
    public NotApplicable? NotApplicable { get; init; }

    /// <summary>What is looked at, in the words of the form.</summary>
    public string Explanation { get; init; } = "";

    public IEnumerable<SchemeIndicator> WithDescendants() => Children.SelectMany(static child => child.WithDescendants()).Prepend(this);
}

/// <summary>The classes of indicators (domain 1.2, 1.3).</summary>
public enum IndicatorCategory
{
    Unknown,
    Cost,
    Quantity,
    Quality,
    Timeliness,
    EconomicOutcome,
    SocialOutcome,
    EnvironmentalOutcome,
    Sustainability,
    Satisfaction,
}

/// <summary>What becomes of points that cannot be earned because there is nothing to measure.</summary>
public enum NotApplicable
{
    /// <summary>Full points (无此类项目按满分).</summary>
    Full,

    /// <summary>No points.</summary>
    Zero,

    /// <summary>The points go to the siblings in proportion to theirs.</summary>
    ReweightSiblings,

    /// <summary>The points go to all other indicators in proportion to theirs.</summary>
    ReweightAll,
}

/// <summary>How the unit's own indicators are scored, by what kind of target they have.</summary>
public sealed record OwnRules
{
    /// <summary>正向: ≥, &gt;.</summary>
    public required ScoringRule HigherIsBetter { get; init; }

    /// <summary>反向: ≤, &lt;.</summary>
    public required ScoringRule LowerIsBetter { get; init; }

    /// <summary>等于型.</summary>
    public required ScoringRule Exact { get; init; }

    /// <summary>定性.</summary>
    public required ScoringRule Qualitative { get; init; }

    /// <summary>Indicators of satisfaction that should be high (a limit on complaints is scored as any limit); null where they are like the others.</summary>
    public ScoringRule? Satisfaction { get; init; }

    public ScoringRule For(IndicatorPolarity polarity, IndicatorCategory category) => category == IndicatorCategory.Satisfaction && polarity is IndicatorPolarity.HigherIsBetter or IndicatorPolarity.Exact && Satisfaction is { } rule
        ? rule
        : polarity switch
        {
            IndicatorPolarity.HigherIsBetter => HigherIsBetter,
            IndicatorPolarity.LowerIsBetter => LowerIsBetter,
            IndicatorPolarity.Exact => Exact,
            _ => Qualitative,
        };
}
