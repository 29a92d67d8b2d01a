using Jiping.Checking.Relations;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Figures;

/// <summary>Picks the main figures of a unit out of its facts: those of the whole and of the year that is evaluated, nothing that is a part or a guess.</summary>
internal static class FigureFinder
{
    public static UnitFigures Find(IReadOnlyList<ExtractedDocument> documents, IReadOnlyList<Relation> relations)
    {
        var years = documents.Select(static d => d.Cover.Year).OfType<int>().GroupBy(static year => year).OrderByDescending(static year => year.Count()).ThenByDescending(static year => year.Key);
        if (years.FirstOrDefault()?.Key is not { } evaluated)
            return UnitFigures.None;
        var year = FactPeriod.Year(evaluated);
        var found = new List<Quantity>[Enum.GetValues<MainFigure>().Length];
        for (int i = 0; i < found.Length; i++)
            found[i] = [];
        foreach (var document in documents)
            if (document.Cover.Kind is DocumentKind.Report or DocumentKind.DataSheet or DocumentKind.ScoringForm or DocumentKind.FinalAccount)
                foreach (var fact in document.Facts)
                    if (Which(fact, year) is { } figure)
                        found[(int)figure].Add(fact.Quantity);
        var figures = found.Select(static quantities => new Figure(Different(quantities))).ToArray();
        return new UnitFigures(figures, Grades(relations, figures[(int)MainFigure.SelfScore].Values));
    }

    private static MainFigure? Which(DocumentFact fact, FactPeriod year)
    {
        var (key, quantity) = (fact.Key, fact.Quantity);
        if (key.Aspect != Aspect.Value || key.Members.Count > 0 || fact.OtherBasis || fact.Indicator is not null
            || quantity.Comparator != Comparator.None || quantity.IsApproximate || !IsOf(key.Period, year)
            || key.Consolidation is not (Consolidation.AsReported or Consolidation.OwnLevel or Consolidation.WithSubordinates) || key.FundScope != FundScope.All)
            return null;
        return (key.Concept.Id, key.Stage, quantity.Unit.Dimension) switch
        {
            ("annual-funds", FactStage.Approved, Dimension.Money) => MainFigure.Approved,
            ("annual-funds", FactStage.Revised, Dimension.Money) => MainFigure.Revised,
            ("annual-funds", FactStage.Final, Dimension.Money) => MainFigure.Executed,
            ("execution-rate", FactStage.Final, Dimension.Percent) => MainFigure.ExecutionRate,
            ("basic-expenditure", FactStage.Final, Dimension.Money) => MainFigure.BasicExpenditure,
            ("project-expenditure", FactStage.Final, Dimension.Money) => MainFigure.ProjectExpenditure,
            ("three-public-expenses", FactStage.Final, Dimension.Money) => MainFigure.ThreePublic,
            ("authorized-posts", FactStage.Final or FactStage.Unknown, Dimension.Count) => MainFigure.Posts,
            ("staff-in-post", FactStage.Final or FactStage.Unknown, Dimension.Count) => MainFigure.StaffInPost,
            ("self-score", FactStage.Final or FactStage.Unknown, Dimension.Points) => MainFigure.SelfScore,
            _ => null,
        };
    }

    /// <summary>The year, or its last day.</summary>
    private static bool IsOf(FactPeriod period, FactPeriod year) => period == year || period.Kind == PeriodKind.Instant && period.End == year.End;

    /// <summary>Values that are not roundings of each other, the most precise print of each.</summary>
    private static List<decimal> Different(List<Quantity> quantities)
    {
        var kept = new List<(decimal Value, decimal Step)>();
        foreach (var (value, step) in quantities.Select(static q => (Value: Scaled(q, q.Value), Step: Scaled(q, Unit(q.Decimals)))).OrderBy(static pair => pair.Step))
            if (!kept.Exists(known => Math.Abs(known.Value - value) <= step / 2m))
                kept.Add((value, step));
        return kept.ConvertAll(static pair => pair.Value);
    }

    private static decimal Scaled(Quantity quantity, decimal value) =>
        quantity.Unit.Dimension == Dimension.Money ? value * quantity.Unit.Factor / MeasureUnit.TenThousandYuan.Factor : value * quantity.Unit.Factor;

    private static decimal Unit(int decimals)
    {
        decimal step = 1m;
        for (int i = 0; i < decimals; i++)
            step /= 10m;
        return step;
    }

    /// <summary>The grades beside the score of the whole; other scores of a package have grades of their own.</summary>
    private static List<string> Grades(IReadOnlyList<Relation> relations, IReadOnlyList<decimal> scores) =>
    [
        .. relations.Where(relation => relation.Source == RelationSource.GradeOfScore && scores.Contains(relation.Operands[0].Quantity.Value))
            .Select(static relation => relation.Printed.Text[..1]).Distinct(),
    ];
}
