using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>年初结转 + 收入 − 支出 = 年末结转, and 收入 − 支出 = 收支结余, where a passage prints all of it.</summary>
internal static class BalanceFinder
{
    private static readonly string[] CumulativeWords = ["累计"];

    /// <summary>Numbers before a surplus among which two that give it are looked for: each pair is tried.</summary>
    private const int SurplusReach = 60;

    public static void Find(Statement statement, List<PartList> lists, List<Relation> found)
    {
        List<Mention> openings = [], closings = [], incomes = [], expenditures = [], surpluses = [], flows = [];
        foreach (var mention in statement.Mentions)
        {
            if (!mention.IsLevel || mention.Prior || mention.Depth > 0 || mention.Quantity.Unit.Dimension != Dimension.Money)
                continue;
            string clause = mention.Clause;
            if (IsFlow(mention))
                flows.Add(mention);
            else if (IsCarryover(clause, LexiconData.OpeningBalanceWords))
                openings.Add(mention);
            else if (IsCarryover(clause, LexiconData.ClosingBalanceWords))
                closings.Add(mention);
            else if (Words.ContainsAny(clause, LexiconData.SurplusPhrases) || Array.IndexOf(LexiconData.SurplusLabels, mention.Label) >= 0)
                surpluses.Add(mention);
            else if (mention.Label.EndsWith("收入", StringComparison.Ordinal) || mention.Label.EndsWith("收入合计", StringComparison.Ordinal))
                incomes.Add(mention);
            else if (mention.Label.EndsWith("支出", StringComparison.Ordinal) || mention.Label.EndsWith("支出合计", StringComparison.Ordinal) || mention.Label.Length == 0 && clause.Contains("支出", StringComparison.Ordinal))
                expenditures.Add(mention);
        }
        if (openings is [var opening] && closings is [var closing])
            FindClosing(statement, lists, opening, closing, incomes, expenditures, flows, found);
        else
            surpluses.AddRange(closings);
        foreach (var surplus in surpluses)
            FindSurplus(statement, surplus, incomes, expenditures, found);
    }

    private static bool IsCarryover(string clause, string[] words) => Words.ContainsAny(clause, LexiconData.CarryoverNouns) && Words.ContainsAny(clause, words);

    private static void FindClosing(Statement statement, List<PartList> lists, Mention opening, Mention closing, List<Mention> incomes, List<Mention> expenditures, List<Mention> flows, List<Relation> found)
    {
        int decimals = statement.MoneyDecimals(closing);
        foreach (var income in incomes)
            foreach (var expenditure in expenditures)
            {
                Mention[] operands = [opening, income, expenditure, .. flows];
                var terms = Terms(operands);
                var evaluation = Arithmetic.Sum(terms, closing.Quantity, decimals);
                if (!evaluation.Holds && flows.Count > 0)
                {
                    operands = [opening, income, expenditure];
                    terms = Terms(operands);
                    evaluation = Arithmetic.Sum(terms, closing.Quantity, decimals);
                }
                if (evaluation.Holds)
                {
                    found.Add(Balance(statement, operands, terms, closing, evaluation, true));
                    return;
                }
            }
        // Judged as broken only where the passage has one income and one expenditure that are not parts of something.
        var heads = incomes.FindAll(income => PartList.Of(lists, income) is null);
        var outs = expenditures.FindAll(expenditure => PartList.Of(lists, expenditure) is null);
        if (heads is not [var onlyIncome] || outs is not [var onlyExpenditure])
            return;
        // Money that the equation does not know may be what is missing: nothing is said then.
        bool otherFlows = statement.Mentions.Any(mention => mention.IsLevel && mention.Depth == 0 && mention != opening && mention != closing
            && mention != onlyIncome && mention != onlyExpenditure && !flows.Contains(mention) && PartList.Of(lists, mention) is null
            && mention.Quantity.Unit.Dimension == Dimension.Money);
        if (otherFlows)
            return;
        Mention[] all = [opening, onlyIncome, onlyExpenditure, .. flows];
        var onlyTerms = Terms(all);
        found.Add(Balance(statement, all, onlyTerms, closing, Arithmetic.Sum(onlyTerms, closing.Quantity, decimals), flows.Count == 0));
    }

    private static bool IsFlow(Mention mention) =>
        Words.ContainsAny(mention.Clause, LexiconData.GainFlows) || Words.ContainsAny(mention.Clause, LexiconData.LossFlows);

    /// <summary>Opening, income and expenditure, then flows: what is gained counts up, what leaves counts down.</summary>
    private static (Quantity, int)[] Terms(Mention[] operands)
    {
        var terms = new (Quantity, int)[operands.Length];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = (operands[i].Quantity, i == 2 || i > 2 && Words.ContainsAny(operands[i].Clause, LexiconData.LossFlows) ? -1 : 1);
        return terms;
    }

    private static void FindSurplus(Statement statement, Mention surplus, List<Mention> incomes, List<Mention> expenditures, List<Relation> found)
    {
        // 到位300万元，支出294万元，结余6万元 names its income in many ways: any two figures that give it are told.
        int first = Math.Max(0, surplus.Index - SurplusReach);
        for (int i = surplus.Index - 1; i > first && surplus.Sentence - statement.Mentions[i].Sentence <= 1; i--)
            for (int j = i - 1; j >= first && statement.Mentions[i].Sentence - statement.Mentions[j].Sentence <= 1; j--)
            {
                Mention expenditure = statement.Mentions[i], income = statement.Mentions[j];
                if (!IsFlowOfMoney(expenditure, surplus) || !IsFlowOfMoney(income, surplus) || incomes.Contains(expenditure) || expenditures.Contains(income))
                    continue;
                (Quantity, int)[] terms = [(income.Quantity, 1), (expenditure.Quantity, -1)];
                var evaluation = Arithmetic.Sum(terms, surplus.Quantity, statement.MoneyDecimals(surplus));
                if (!evaluation.Holds)
                    continue;
                found.Add(Balance(statement, [income, expenditure], terms, surplus, evaluation, true));
                return;
            }
        FindBrokenSurplus(statement, surplus, incomes, expenditures, found);
    }

    /// <summary>收入A，支出B，收支结余C, one right behind the other and nothing carried over beside them: asked about where it does not hold.</summary>
    private static void FindBrokenSurplus(Statement statement, Mention surplus, List<Mention> incomes, List<Mention> expenditures, List<Relation> found)
    {
        if (!surplus.Clause.Contains("收支结余", StringComparison.Ordinal) || surplus.Index < 2
            || statement.Mentions[surplus.Index - 1] is not { } expenditure || statement.Mentions[surplus.Index - 2] is not { } income
            || !incomes.Contains(income) || !expenditures.Contains(expenditure) || income.Sentence != surplus.Sentence
            || income.Quantity.Unit != surplus.Quantity.Unit || expenditure.Quantity.Unit != surplus.Quantity.Unit
            || statement.Mentions.Any(mention => mention.Sentence == surplus.Sentence && mention != surplus && (IsCarryover(mention.Clause, LexiconData.OpeningBalanceWords) || IsCarryover(mention.Clause, LexiconData.ClosingBalanceWords) || IsCarryover(mention.Clause, CumulativeWords))))
            return;
        (Quantity, int)[] terms = [(income.Quantity, 1), (expenditure.Quantity, -1)];
        found.Add(Balance(statement, [income, expenditure], terms, surplus, Arithmetic.Sum(terms, surplus.Quantity, statement.MoneyDecimals(surplus)), certain: false));
    }

    private static bool IsFlowOfMoney(Mention mention, Mention surplus) =>
        mention.IsLevel && !mention.Prior && mention.Depth == surplus.Depth && mention.Quantity.Unit.IsComparableTo(surplus.Quantity.Unit);

    private static Relation Balance(Statement statement, Mention[] operands, (Quantity, int)[] terms, Mention printed, Evaluation evaluation, bool certain) => new()
    {
        Kind = RelationKind.Balance,
        Source = RelationSource.SentenceBalance,
        Operands = [.. operands.Select(static operand => operand.ToOperand())],
        Printed = printed.ToOperand(),
        Verdict = evaluation.Verdict,
        Expected = evaluation.Expected,
        Difference = evaluation.Difference,
        FormulaOf = () => RelationWriter.Sum(terms, evaluation, printed.Quantity),
        Certain = certain,
        ContextOf = () => statement.Context([.. operands, printed]),
    };
}
