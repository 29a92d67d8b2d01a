using Jiping.Checking.Indicators;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>What a self-evaluation lacks: content, result, annexes, dates, results of goals, scores, cells.</summary>
internal static class CompletenessFinder
{
    public static void Find(Package package, IReadOnlyList<DocumentForms> documents, List<Observation> found, ScoringScheme? scheme = null)
    {
        var evaluation = EvaluationPackage.Of(package, documents);
        foreach (var report in evaluation.Reports)
        {
            RequiredContentFinder.Find(report, evaluation, found);
            ResultFinder.Find(report, evaluation, (scheme ?? ScoringScheme.Ministry).For(report.Document.Cover.Kind), found);
            AnnexMentionFinder.Find(report, evaluation, found);
            ScoredObjectFinder.Find(report, evaluation, found);
            BareRateFinder.Find(report, evaluation, found);
            NameListFinder.Find(report, found);
        }
        foreach (var document in evaluation.Documents)
        {
            BlankLabelFinder.Find(document, found);
            BlankDataFinder.Find(document, evaluation, found);
        }
        foreach (var sheet in evaluation.Sheets)
            BlankIndicatorFinder.Find(sheet, found);
        GoalResultFinder.Find(evaluation, found);
        SatisfactionFinder.Find(evaluation, found);
    }
}
