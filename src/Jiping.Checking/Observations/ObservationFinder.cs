using Jiping.Checking.Observations.Scoring;
using Jiping.Extraction;

namespace Jiping.Checking.Observations;

/// <summary>All that is observed of a package: completeness, form, plausibility.</summary>
internal static class ObservationFinder
{
    public static IReadOnlyList<Observation> Find(IReadOnlyList<ExtractedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var found = new List<Observation>();
        ScoringObservations.Find(documents, found);
        return found;
    }
}
