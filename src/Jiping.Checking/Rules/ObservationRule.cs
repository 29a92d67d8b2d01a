using Jiping.Checking.Findings;
using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules;

/// <summary>
/// A rule that judges what was observed of words, form and completeness. It is never an error: only arithmetic, identity and claims that figures refute are
/// certain enough (design section 8), and those are relations.
/// </summary>
public abstract class ObservationRule : Rule
{
    /// <summary>Places listed in one finding.</summary>
    private const int MaxPlaces = 200;

    /// <summary>What it judges.</summary>
    protected internal abstract ObservationKind Kind { get; }

    /// <summary>The finding that an observation of <see cref="Kind"/> deserves, or null.</summary>
    public Finding? Judge(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        if (observation.Kind != Kind)
            return null;
        return new()
        {
            Id = FindingId.Of(Id, observation),
            Rule = Id,
            Severity = IsNote || !observation.Certain ? Severity.Note : Severity.Warning,
            Message = Message(observation),
            Expected = observation.Expected,
            Actual = observation.Actual.Length > 0 ? observation.Actual : null,
            Locations = observation.Locations.Count <= MaxPlaces ? observation.Locations : [.. observation.Locations.Take(MaxPlaces)],
            Suggestion = Mend,
            Context = observation.Context,
        };
    }

    /// <summary>True where even the certain case is harmless.</summary>
    protected virtual bool IsNote => false;

    /// <summary>The message in Chinese, with what stands there and what ought to.</summary>
    protected virtual string Message(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        string actual = observation.Actual.Length == 0 ? "" : $"印作“{FindingWords.Quote(observation.Actual)}”";
        string expected = observation.Expected is { } should ? $"，{(observation.Certain ? "应为" : "一般应为")}“{FindingWords.Quote(should)}”" : "";
        string says = observation.Says.Length == 0 ? "" : actual.Length + expected.Length == 0 ? observation.Says : $"；{observation.Says}";
        return $"{Title}：{actual}{expected}{says}。";
    }
}
