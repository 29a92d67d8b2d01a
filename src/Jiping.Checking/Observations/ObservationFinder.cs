using Jiping.Checking.Observations.Completeness;
using Jiping.Checking.Observations.Form;
using Jiping.Checking.Observations.Form.Structure;
using Jiping.Checking.Observations.Plausibility;
using Jiping.Checking.Observations.Scoring;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.Observations;

/// <summary>All that is observed of a package: completeness, form, plausibility.</summary>
internal static class ObservationFinder
{
    public static IReadOnlyList<Observation> Find(Package package, IReadOnlyList<ExtractedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var found = new List<Observation>();
        CompletenessFinder.Find(package, documents, found);
        FormFinder.Find(documents, found);
        StructureFinder.Find(documents, found);
        PlausibilityFinder.Find(documents, found);
        ScoringObservations.Find(documents, found);
        return found;
    }
}
