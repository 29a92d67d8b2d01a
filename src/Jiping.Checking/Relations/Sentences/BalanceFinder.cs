using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>年初结转 + 收入 − 支出 = 年末结转, and 收入 − 支出 = 收支结余, where a passage prints all of it.</summary>
internal static class BalanceFinder
{
    public static void Find(Statement statement, List<PartList> lists, List<Relation> found)
    {
        List<Mention> openings = [], closings = [], incomes = [], expenditures = [], surpluses = [];
        foreach (var mention in statement.Mentions)
        {
            if (!mention.IsLevel || mention.Prior || mention.Depth > 0 || mention.Quantity.Unit.Dimension != Dimension.Money)
                continue;
            string clause = mention.Clause;
            if (IsCarryover(clause, "年初", "上年", "期初"))
                openings.Add(mention);
            else if (IsCarryover(clause, "年末", "期末", "年终", "结转下年", "滚存"))
                closings.Add(mention);
            else if (clause.Contains("收支结余", StringComparison.Ordinal) || clause.Contains("当年结余", StringComparison.Ordinal))
                surpluses.Add(mention);
            else if (mention.Label.EndsWith("收入", StringComparison.Ordinal) || mention.Label.EndsWith("收入合计", StringComparison.Ordinal))
                incomes.Add(mention);
            else if (mention.Label.EndsWith("支出", StringComparison.Ordinal) || mention.Label.EndsWith("支出合计", StringComparison.Ordinal) || mention.Label.Length == 0 && clause.Contains("支出", StringComparison.Ordinal))
                expenditures.Add(mention);
        }
        if (openings is [var opening] && closings is [var closing])
            FindClosing(statement, lists, opening, closing, incomes, expenditures, found);
        foreach (var surplus in surpluses)
            FindSurplus(statement, surplus, incomes, expenditures, found);
    }

    private static bool IsCarryover(string clause, params ReadOnlySpan<string> words)
    {
        if (!clause.Contains("结转", StringComparison.Ordinal) && !clause.Contains("结余", StringComparison.Ordinal))
            return false;
        foreach (string word in words)
            if (clause.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static void FindClosing(Statement statement, List<PartList> lists, Mention opening, Mention closing, List<Mention> incomes, List<Mention> expenditures, List<Relation> found)
    {
        int decimals = statement.MoneyDecimals(closing);
        foreach (var income in incomes)
            foreach (var expenditure in expenditures)
            {
                var terms = Terms(opening, income, expenditure);
                var evaluation = Arithmetic.Sum(terms, closing.Quantity, decimals);
                if (evaluation.Holds)
                {
                    found.Add(Balance(statement, [opening, income, expenditure], terms, closing, evaluation, true));
                    return;
                }
            }
        // Judged as broken only where the passage has one income and one expenditure that are not parts of something.
        var heads = incomes.FindAll(income => PartList.Of(lists, income) is null);
        var outs = expenditures.FindAll(expenditure => PartList.Of(lists, expenditure) is null);
        if (heads is not [var onlyIncome] || outs is not [var onlyExpenditure])
            return;
        var onlyTerms = Terms(opening, onlyIncome, onlyExpenditure);
        var broken = Arithmetic.Sum(onlyTerms, closing.Quantity, decimals);
        bool otherFlows = statement.Mentions.Any(mention => mention.IsLevel && mention.Depth == 0 && mention != opening && mention != closing
            && mention != onlyIncome && mention != onlyExpenditure && PartList.Of(lists, mention) is null && mention.Quantity.Unit.Dimension == Dimension.Money);
        found.Add(Balance(statement, [opening, onlyIncome, onlyExpenditure], onlyTerms, closing, broken, !otherFlows));
    }

    private static (Quantity, int)[] Terms(Mention opening, Mention income, Mention expenditure) =>
        [(opening.Quantity, 1), (income.Quantity, 1), (expenditure.Quantity, -1)];

    private static void FindSurplus(Statement statement, Mention surplus, List<Mention> incomes, List<Mention> expenditures, List<Relation> found)
    {
        var income = incomes.FindLast(mention => mention.Index < surplus.Index);
        var expenditure = expenditures.FindLast(mention => mention.Index < surplus.Index);
        if (income is null || expenditure is null || !income.Quantity.Unit.IsComparableTo(surplus.Quantity.Unit))
            return;
        (Quantity, int)[] terms = [(income.Quantity, 1), (expenditure.Quantity, -1)];
        var evaluation = Arithmetic.Sum(terms, surplus.Quantity, statement.MoneyDecimals(surplus));
        if (evaluation.Holds)
            found.Add(Balance(statement, [income, expenditure], terms, surplus, evaluation, true));
    }

    private static Relation Balance(Statement statement, Mention[] operands, (Quantity, int)[] terms, Mention printed, Evaluation evaluation, bool certain) => new()
    {
        Kind = RelationKind.Balance,
        Source = RelationSource.SentenceBalance,
        Operands = [.. operands.Select(static operand => operand.ToOperand())],
        Printed = printed.ToOperand(),
        Verdict = evaluation.Verdict,
        Expected = evaluation.Expected,
        Difference = evaluation.Difference,
        Formula = RelationWriter.Sum(terms, evaluation, printed.Quantity),
        Certain = certain,
        Context = statement.Context([.. operands, printed]),
    };
}
