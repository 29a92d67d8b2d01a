using Jiping.Extraction;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>What is possible and hard to believe: identical figures, impossible rates, scores of projects without money, text of another year.</summary>
internal static class PlausibilityFinder
{
    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        BudgetOutturnFinder.Find(documents, found);
        ImpossibleRateFinder.Find(documents, found);
        LastYearFinder.Find(documents, found);
        RepeatedCountFinder.Find(documents, found);
        ProjectScoreFinder.Find(documents, found);
    }
}
