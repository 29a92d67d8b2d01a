using Jiping.Checking.Relations;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.References;

/// <summary>
/// The funds of the department and of its projects as the package states them, against the bureau's amounts. All places of one value are one relation.
/// </summary>
internal sealed class AmountComparison(ReferenceUnit unit, PackageIdentity identity, IReadOnlyList<ExtractedDocument> documents)
{
    private static readonly FactConcept AnnualFunds = FactConcept.Of("annual-funds");
    private static readonly FactConcept TotalExpenditure = FactConcept.Of("total-expenditure");

    /// <summary>Two amounts so far apart are one amount in 元 and in 万元.</summary>
    private const decimal UnitSlip = 10_000m;

    public void Find(List<Relation> found)
    {
        foreach (var amount in unit.Amounts)
            Compare(amount, null, found);
        foreach (var project in unit.Projects)
            foreach (var amount in project.Amounts)
                Compare(amount, project.Name, found);
    }

    private void Compare(ReferenceAmount amount, string? project, List<Relation> found)
    {
        if (!ReferenceFinder.IsOfYear(amount.Year, identity.Year))
            return;
        var facts = new List<DocumentFact>();
        foreach (var document in documents)
            foreach (var fact in document.Facts)
                if (IsOf(fact, amount, project))
                    facts.Add(fact);
        // 支出合计 holds more than 全年执行数 where other funds are spent: it stands in only where nothing closer is said.
        if (!amount.Outturn && facts.Exists(static fact => fact.Key.Concept == AnnualFunds))
            facts.RemoveAll(static fact => fact.Key.Concept != AnnualFunds);
        // A project without its form is missed once, by name, and not amount by amount.
        if (facts.Count == 0 && project is null)
            found.Add(Unstated(amount));
        foreach (var same in facts.GroupBy(static fact => (fact.Key.Concept, fact.Quantity.BaseValue)))
            found.Add(Relate(amount, [.. same], project));
    }

    private static Relation Unstated(ReferenceAmount amount) => new()
    {
        Kind = RelationKind.SameFact,
        Source = RelationSource.ReferenceAmount,
        Operands = [amount.Value],
        Printed = Operand.OfWords("", [], amount.Value.Label),
        Verdict = Verdict.Unknown,
        Reason = "材料中没有读到与底册对应的金额",
        Certain = false,
        Context = amount.Row,
    };

    private bool IsOf(DocumentFact fact, ReferenceAmount amount, string? project)
    {
        var key = fact.Key;
        if (key.Stage != amount.Stage || key.Aspect != Aspect.Value || fact.OtherBasis || fact.Quantity.Unit.Dimension != Dimension.Money
            || key.Concept != AnnualFunds && key.Concept != TotalExpenditure
            || key.FundScope is not (FundScope.All or FundScope.Unknown)
            || key.Consolidation is not (Consolidation.AsReported or Consolidation.WithSubordinates or Consolidation.Unknown))
            return false;
        if (key.Entity is { } entity && !identity.IsNamed(entity) && !UnitNames.AreSame(entity, unit.Name))
            return false;
        int? year = amount.Year ?? identity.Year;
        if (key.Period.IsKnown && year is { } known && key.Period != FactPeriod.Year(known))
            return false;
        return project is null
            ? key.Members.Count == 0
            : key.Members.Count == 1 && key.Members["project"] is { } name && ProjectNames.AreSame(name, project);
    }

    private Relation Relate(ReferenceAmount amount, IReadOnlyList<DocumentFact> facts, string? project)
    {
        var printed = facts[0].ToOperand();
        var evaluation = Arithmetic.Sum([(amount.Value.Quantity, 1)], printed.Quantity);
        bool slipped = evaluation.Verdict == Verdict.Broken && IsSlip(printed.Quantity, amount.Value.Quantity);
        return new Relation
        {
            Kind = RelationKind.SameFact,
            Source = RelationSource.ReferenceAmount,
            Operands = [amount.Value, .. facts.Skip(1).Select(static fact => fact.ToOperand())],
            Printed = project is null ? printed : printed with { Label = $"{project}{printed.Label}" },
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            Reason = slipped ? "两数正好相差一万倍，可能是元与万元写错" : null,
            Certain = facts.Any(fact => IsCertain(fact, amount, project)),
            ContextOf = facts[0].Source.Context,
        };
    }

    /// <summary>True where both say which year, which stage and whose amount it is, and mean the same measure: 支出合计 is that of 决算数, 年度资金总额 that of all others.</summary>
    private static bool IsCertain(DocumentFact fact, ReferenceAmount amount, string? project) =>
        fact.Key.IsComplete && !fact.Quantity.IsApproximate && fact.Quantity.Comparator == Comparator.None
        && amount.Year is { } year && fact.Key.Period == FactPeriod.Year(year)
        && (fact.Stated & FactParts.Stage) != 0
        && (project is null || fact.Key.Members["project"] is { } name && ProjectNames.AreEqual(name, project))
        && amount.Outturn == (fact.Key.Concept == TotalExpenditure);

    private static bool IsSlip(Quantity printed, Quantity reference) =>
        printed.BaseValue * UnitSlip == reference.BaseValue || printed.BaseValue == reference.BaseValue * UnitSlip;
}
