using Jiping.Checking.Indicators;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>Scores against results: what each indicator of a form deserves, what the whole says of the money, what a report without a form gives itself.</summary>
internal static class ScoringRelations
{
    public static void Find(IReadOnlyList<DocumentForms> documents, List<Relation> found, ScoringScheme? scheme = null)
    {
        scheme ??= ScoringScheme.Ministry;
        bool forms = false;
        // What other finders made of a total of points is not said twice.
        var known = new HashSet<object>(found.Where(static relation => relation.Printed is { Quantity.Unit.Dimension: Dimension.Points, Identity: not null } && relation.Verdict != Verdict.Unknown
            && relation.Source is RelationSource.ScoreTotal or RelationSource.SentenceSum or RelationSource.WeightTotal).Select(static relation => relation.Printed.Identity!));
        foreach (var (document, sheets, lines) in documents)
        {
            foreach (var sheet in sheets)
            {
                forms |= sheet.HasResults;
                AchievementScoreFinder.Find(sheet, scheme.For(document.Cover.Kind), found);
            }
            WarningLightFinder.Find(sheets, lines, scheme.For(document.Cover.Kind), found);
            foreach (var statement in document.Statements)
                ScoreSeriesFinder.Find(statement, known, found);
        }
        if (!forms)
            foreach (var (document, _, _) in documents)
                ReportedScoreFinder.Find(document, scheme, found);
    }
}
