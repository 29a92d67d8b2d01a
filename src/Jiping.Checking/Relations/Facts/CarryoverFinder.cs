using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// What is carried over from year to year: the closing balance of a year is the opening one of the next; and where a text prints opening balance, income and expenditure but
/// no closing balance, income with the opening balance is all spent when it equals expenditure.
/// </summary>
internal sealed class CarryoverFinder(FactIndex index, KnownRelations known)
{
    private static readonly (string Opening, string Closing)[] Balances =
        [("opening-carryover", "closing-carryover"), ("opening-appropriation-carryover", "closing-appropriation-carryover")];

    private static readonly (string Opening, string Income, string Expenditure, string Closing)[] Flows =
    [
        ("opening-carryover", "total-income", "total-expenditure", "closing-carryover"),
        ("opening-carryover", "fiscal-appropriation-income", "fiscal-appropriation-expenditure", "closing-carryover"),
        ("opening-appropriation-carryover", "fiscal-appropriation-income", "fiscal-appropriation-expenditure", "closing-appropriation-carryover"),
    ];

    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, Concept.Id: { } concept })
                continue;
            foreach (var (opening, closing) in Balances)
                if (concept == opening)
                    FindChain(group, closing);
            foreach (var (opening, income, expenditure, closing) in Flows)
                if (concept == opening)
                    FindSpent(group, income, expenditure, closing);
        }
    }

    private void FindChain(FactGroup opening, string closing)
    {
        if (opening.Key.Period.Kind != PeriodKind.Year || index.Get(opening.Key with { Period = opening.Key.Period.AddYears(-1) }, closing) is not { } before)
            return;
        var (printed, carried) = (opening.Facts[0], opening.Facts[0].Nearest(before.Facts) ?? before.Facts[0]);
        if (!carried.Quantity.Unit.IsComparableTo(printed.Quantity.Unit))
            return;
        var evaluation = Arithmetic.Sum([(carried.Quantity, 1)], printed.Quantity);
        known.Add(FactRelation.Of(RelationKind.SameFact, RelationSource.YearChain, [carried], printed, evaluation) with
        {
            FormulaOf = () => $"上年末 {RelationWriter.Print(carried.Quantity)} = 本年初",
            // Balances are adjusted between the years now and then.
            Certain = false,
        });
    }

    private void FindSpent(FactGroup openings, string income, string expenditure, string closing)
    {
        if (index.Get(openings.Key, closing) is not null || index.Get(openings.Key, income) is not { } incomes || index.Get(openings.Key, expenditure) is not { } expenditures)
            return;
        foreach (var opening in openings.Facts)
        {
            if (opening.Nearest(incomes.Facts) is not { } received || opening.Nearest(expenditures.Facts) is not { } spent)
                continue;
            (Quantity, int)[] terms = [(opening.Quantity, 1), (received.Quantity, 1)];
            var evaluation = Arithmetic.Sum(terms, spent.Quantity, Math.Max(opening.Quantity.Decimals, received.Quantity.Decimals));
            string? reason = evaluation.Holds ? "没有写年末结转结余，按收支相抵为零" : "未判断，因为没有写年末结转结余";
            if (!evaluation.Holds)
                evaluation = Evaluation.Unknown;
            known.Add(FactRelation.Of(RelationKind.Balance, RelationSource.DeclaredSum, [opening, received], spent, evaluation) with
            {
                FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Sum(terms, evaluation, spent.Quantity),
                Reason = reason,
            });
        }
    }
}
