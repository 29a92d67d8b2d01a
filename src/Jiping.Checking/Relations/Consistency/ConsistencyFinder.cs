using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// What must agree besides amounts: years, names, goals, announced counts. Final accounts and budget reports speak of many years and bodies by their nature;
/// nothing is said of them.
/// </summary>
internal static class ConsistencyFinder
{
    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Relation> found)
    {
        var package = new List<EvaluatedDocument>(documents.Count);
        foreach (var document in documents)
            if (document.Cover.Kind is not (DocumentKind.FinalAccount or DocumentKind.BudgetReport))
                package.Add(EvaluatedDocument.Read(document));
        foreach (var document in package)
        {
            YearFinders.Find(document, package, found);
            CountFinders.Find(document.Extracted, found);
            ProperNameFinder.Find(document.Extracted, found);
        }
        TitleYearFinder.Find(package, found);
        EntityNameFinder.Find(package, found);
        GoalFinder.Find(package, found);
    }
}
