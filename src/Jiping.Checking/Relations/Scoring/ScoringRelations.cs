using Jiping.Checking.Indicators;
using Jiping.Extraction;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>Scores against results: what each indicator of a form deserves, what the whole says of the money, what a report without a form gives itself.</summary>
internal static class ScoringRelations
{
    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Relation> found, ScoringScheme? scheme = null)
    {
        scheme ??= ScoringScheme.Ministry;
        bool forms = false;
        foreach (var document in documents)
        {
            var sheets = IndicatorSheet.In(document);
            foreach (var sheet in sheets)
            {
                forms |= sheet.HasResults;
                AchievementScoreFinder.Find(sheet, scheme, found);
            }
            WarningLightFinder.Find(sheets, ExecutionLine.In(document), scheme, found);
            foreach (var statement in document.Statements)
                ScoreSeriesFinder.Find(statement, found);
        }
        if (!forms)
            foreach (var document in documents)
                ReportedScoreFinder.Find(document, scheme, found);
    }
}
