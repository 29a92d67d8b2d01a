using Jiping.Checking.Relations;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>
/// The original budget is decided before the year begins, so that it never equals the outturn to the last digit in several figures: one of them was copied. A revised budget
/// usually does; it is doubtful only where even the balance left at the end of the year, which no budget knows, stands in the statement of the budget.
/// </summary>
internal static class BudgetOutturnFinder
{
    private const string Income = "total-income", Expenditure = "total-expenditure", Closing = "closing-carryover";

    /// <summary>Figures of the whole body. 公用经费 and 三公经费 are granted by quota and often spent to the last yuan.</summary>
    private static readonly string[] Figures = [Income, Expenditure, "fiscal-appropriation-income", "fiscal-appropriation-expenditure", "basic-expenditure", "project-expenditure", "annual-funds"];

    /// <summary>A body in a year.</summary>
    private readonly record struct Body(string? Entity, Consolidation Consolidation, FactPeriod Period);

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        var bodies = new Dictionary<Body, List<DocumentFact>>();
        foreach (var document in documents)
        {
            if (document.Cover.Kind is DocumentKind.FinalAccount or DocumentKind.BudgetReport)
                continue;
            foreach (var fact in document.Facts)
            {
                if (!IsFigure(fact))
                    continue;
                var body = new Body(fact.Key.Entity ?? $"#{document.Document.Path}", fact.Key.Consolidation, fact.Key.Period);
                if (!bodies.TryGetValue(body, out var facts))
                    bodies.Add(body, facts = []);
                facts.Add(fact);
            }
        }
        foreach (var facts in bodies.Values)
            if (Identical(facts, static stage => stage is FactStage.Approved or FactStage.Budget) is { } original
                && !original.Exists(static pair => pair.Budget.Key.Stage == FactStage.Budget && Words.ContainsAny(pair.Budget.Source.Context(), LexiconData.BudgetRevisionWords)))
                found.Add(Observe(original, "编制预算时还不知道全年实际收支"));
            else if (Identical(facts, static stage => stage == FactStage.Revised) is { } revised && KnowsTheEnd(revised, facts))
                found.Add(Observe(revised, "写预算的一段里连年末结转结余都与决算相同，而编制预算时还不知道年末结余"));
    }

    private static bool IsFigure(DocumentFact fact) =>
        fact is { Key: { Aspect: Aspect.Value, Concept.Id: { } concept, Members.Count: 0 } key, OtherBasis: false }
        // The balance is looked at by its place: which stage it belongs to is the question.
        && (concept == Closing ? (key.UnknownParts & ~(FactParts.Entity | FactParts.Stage)) == 0 : Array.IndexOf(Figures, concept) >= 0 && key.UnknownParts is (FactParts.None or FactParts.Entity))
        && fact.Quantity is { Comparator: Comparator.None, IsApproximate: false, Unit.Dimension: Dimension.Money };

    /// <summary>Round amounts agree by chance, and by custom.</summary>
    private static bool IsExact(DocumentFact fact) => decimal.Truncate(fact.Quantity.Value) != fact.Quantity.Value;

    /// <summary>The budgets of a stage with their outturns, where no figure differs and two different amounts agree; else null.</summary>
    private static List<(DocumentFact Budget, DocumentFact Final)>? Identical(List<DocumentFact> facts, Func<FactStage, bool> isBudget)
    {
        var pairs = new List<(DocumentFact Budget, DocumentFact Final)>();
        var amounts = new HashSet<decimal>();
        foreach (string concept in Figures)
            foreach (var funds in facts.Where(fact => fact.Key.Concept.Id == concept).GroupBy(static fact => fact.Key.FundScope))
            {
                var budgets = funds.Where(fact => isBudget(fact.Key.Stage)).ToList();
                var finals = funds.Where(static fact => fact.Key.Stage == FactStage.Final).ToList();
                if (budgets.Count == 0 || finals.Count == 0)
                    continue;
                decimal amount = budgets[0].Quantity.BaseValue;
                if (budgets.Concat(finals).Any(fact => fact.Quantity.BaseValue != amount))
                    return null;
                if (!IsExact(budgets[0]))
                    continue;
                amounts.Add(amount);
                pairs.Add((budgets[0], finals[0]));
            }
        return amounts.Count > 1 && pairs.Exists(static pair => pair.Budget.Key.Concept.Id is Income or Expenditure or "fiscal-appropriation-income" or "fiscal-appropriation-expenditure") ? pairs : null;
    }

    /// <summary>True where the paragraph of a revised budget prints the balance at the end of the year that the final account prints as well, and speaks of no revision.</summary>
    private static bool KnowsTheEnd(List<(DocumentFact Budget, DocumentFact Final)> pairs, List<DocumentFact> facts)
    {
        if (!pairs.Exists(static pair => pair.Budget.Key.Concept.Id == Income) || !pairs.Exists(static pair => pair.Budget.Key.Concept.Id == Expenditure))
            return false;
        var budget = pairs[^1].Budget.Source.Locate()[0];
        var final = pairs[0].Final.Source.Locate()[0];
        if (budget.Table is not null || final.Table is not null || pairs.Exists(static pair => Words.ContainsAny(pair.Budget.Source.Context(), LexiconData.BudgetRevisionWords)))
            return false;
        var closing = facts.Where(static fact => fact.Key.Concept.Id == Closing && IsExact(fact)).ToList();
        return closing.Exists(own => IsAfter(own.Source.Locate()[0], budget, final)
            && closing.Exists(other => other != own && other.Quantity.BaseValue == own.Quantity.BaseValue && !IsAfter(other.Source.Locate()[0], budget, final)));
    }

    /// <summary>True for a place in the paragraph of the budget, and before the outturn where that stands in it as well.</summary>
    private static bool IsAfter(Location place, Location budget, Location final) =>
        IsSameParagraph(place, budget) && place.Start > budget.Start && (!IsSameParagraph(place, final) || final.Start < budget.Start || place.Start < final.Start);

    private static bool IsSameParagraph(Location left, Location right) =>
        left.Path == right.Path && left.Part == right.Part && left.Table is null && left.Paragraph == right.Paragraph;

    private static Observation Observe(List<(DocumentFact Budget, DocumentFact Final)> pairs, string why)
    {
        string list = string.Join("、", pairs.Select(static pair => Print(pair.Budget)));
        string names = string.Join("、", pairs.Select(static pair => $"{pair.Budget.Label}{Print(pair.Budget)}"));
        return new()
        {
            Kind = ObservationKind.BudgetIsOutturn,
            Subject = string.Join('\n', pairs.Select(static pair => pair.Budget.Key.ToString())),
            Actual = list,
            Says = $"{names}，预算数与决算数逐位相同，据此算出的执行率恒为100%；{why}，请核实预算数是否误填成了决算数",
            Locations = [.. pairs.SelectMany(static pair => pair.Budget.Source.Locate()), .. pairs.SelectMany(static pair => pair.Final.Source.Locate())],
            ContextOf = pairs[0].Budget.Source.Context,
        };
    }

    private static string Print(DocumentFact fact) => RelationWriter.Print(fact.Quantity) + fact.Quantity.Unit.Symbol;
}
