using Jiping.Checking.Indicators;
using Jiping.Checking.Relations.Scoring;
using Jiping.Extraction;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>What is observed of the forms of a self-evaluation (reasons, signs, classes of indicators) and of the grades in its text.</summary>
internal static class ScoringObservations
{
    public static void Find(IReadOnlyList<ExtractedDocument> documents, IReadOnlyList<DocumentForms> forms, List<Observation> found, ScoringScheme? scheme = null)
    {
        scheme ??= ScoringScheme.Ministry;
        var explained = new Lazy<bool>(() => ShortfallFinder.IsExplained(documents));
        var ownScale = new Lazy<bool>(() => documents.Any(GradeNameFinder.HasScale));
        foreach (var (document, sheets, lines) in forms)
        {
            var here = scheme.For(document.Cover.Kind);
            GradeNameFinder.Find(document, ownScale, here, found);
            RateSignFinder.Find(lines, found);
            foreach (var sheet in sheets)
            {
                if (!sheet.HasResults)
                    continue;
                OverachievementFinder.Find(sheet, here, found);
                ShortfallFinder.Find(sheet, ExecutionOf(sheet), explained, here, found);
                TargetSignFinder.Find(sheet, found);
                QualitativeFinder.Find(sheet, here, found);
                IndicatorClassFinder.Find(sheet, found);
            }

            ExecutionLine? ExecutionOf(IndicatorSheet sheet)
            {
                foreach (var line in lines)
                    if (WarningLightFinder.SheetOf(line, sheets, lines) == sheet)
                        return line;
                return null;
            }
        }
    }
}
