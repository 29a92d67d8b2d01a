namespace Jiping.Checking.Relations.Consistency;

/// <summary>The years of one document: cover, introduction, figures, notice, signature, 今年, counted anniversaries.</summary>
internal static class YearFinders
{
    public static void Find(EvaluatedDocument document, IReadOnlyList<EvaluatedDocument> package, List<Relation> found)
    {
        if (document.IsSelfEvaluation && document.Year is { } year)
        {
            FigureYearFinder.Find(document, year, SaysSame(document, package), found);
            NoticeYearFinder.Find(document, year, found);
            SignatureYearFinder.Find(document, year, found);
            ThisYearFinder.Find(document, year, found);
        }
        AnniversaryFinder.Find(document, found);
    }

    /// <summary>True where another document of the package has the same year on its cover.</summary>
    private static bool SaysSame(EvaluatedDocument document, IReadOnlyList<EvaluatedDocument> package)
    {
        foreach (var other in package)
            if (other != document && other.IsSelfEvaluation && document.CoverYear is { } own && other.CoverYear is { } year && year.Year == own.Year)
                return true;
        return false;
    }
}
