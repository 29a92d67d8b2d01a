namespace Jiping.Checking.Relations.Consistency;

/// <summary>The years of one document: cover, introduction, figures, notice, signature, 今年, counted anniversaries.</summary>
internal static class YearFinders
{
    public static void Find(EvaluatedDocument document, List<Relation> found)
    {
        if (document.IsSelfEvaluation && document.Year is { } year)
        {
            FigureYearFinder.Find(document, year, found);
            NoticeYearFinder.Find(document, year, found);
            SignatureYearFinder.Find(document, year, found);
            ThisYearFinder.Find(document, year, found);
        }
        AnniversaryFinder.Find(document, found);
    }
}
