using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>Evaluates and writes down totals and their parts.</summary>
internal static class Sums
{
    /// <summary>Parts among which one in another unit is looked for: each is tried in turn.</summary>
    private const int MostTried = 40;

    private static readonly (Quantity, int)[] None = [];

    public static Evaluation Evaluate(Statement statement, Mention head, IReadOnlyList<Mention> items) =>
        Arithmetic.Sum(Terms(items), head.Quantity, statement.MoneyDecimals(head));

    public static (Quantity, int)[] Terms(IReadOnlyList<Mention> items)
    {
        if (items.Count == 0)
            return None;
        var terms = new (Quantity, int)[items.Count];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = (items[i].Quantity, 1);
        return terms;
    }

    public static Relation Relation(Statement statement, Mention head, IReadOnlyList<Mention> items, Evaluation evaluation) => new()
    {
        // Scores that a sentence adds up are the same statement as the last row of a scoring form.
        Kind = head.Quantity.Unit == MeasureUnit.Points ? RelationKind.Score : RelationKind.Sum,
        Source = head.Quantity.Unit == MeasureUnit.Points ? RelationSource.ScoreTotal : RelationSource.SentenceSum,
        Operands = ToOperands(items),
        Printed = head.ToOperand(),
        Verdict = evaluation.Verdict,
        Expected = evaluation.Expected,
        Difference = evaluation.Difference,
        FormulaOf = () => RelationWriter.Sum(Terms(items), evaluation, head.Quantity),
        Certain = !head.Quantity.IsApproximate && head.Quantity.Comparator == Comparator.None
            && items.All(static item => !item.Quantity.IsApproximate && item.Quantity.Comparator == Comparator.None),
        ContextOf = () => statement.Context([head, .. items]),
    };

    private static Operand[] ToOperands(IReadOnlyList<Mention> mentions)
    {
        var operands = new Operand[mentions.Count];
        for (int i = 0; i < operands.Length; i++)
            operands[i] = mentions[i].ToOperand();
        return operands;
    }

    public static Relation Unknown(Relation relation, string reason) =>
        relation with { Verdict = Verdict.Unknown, Expected = null, Difference = null, Formula = "", Reason = reason };

    /// <summary>One part in 元 among parts in 万元: the sum holds only when it is read in 万元.</summary>
    public static (Relation Sum, Relation Slip)? Slip(Statement statement, Mention head, IReadOnlyList<Mention> items)
    {
        if (items.Count > MostTried)
            return null;
        int decimals = statement.MoneyDecimals(head);
        var terms = Terms(items);
        for (int i = 0; i < items.Count; i++)
        {
            int at = i;
            if (UnitSlip.Repair(items[i].Quantity, head.Quantity.Unit, candidate => Arithmetic.Sum(Replace(terms, at, candidate), head.Quantity, decimals)) is not { } right)
                continue;
            var repaired = Replace(terms, i, right);
            var evaluation = Arithmetic.Sum(repaired, head.Quantity, decimals);
            var sum = Relation(statement, head, items, evaluation) with
            {
                Operands = [.. items.Select((item, index) => index == at ? item.ToOperand(right) : item.ToOperand())],
                FormulaOf = () => RelationWriter.Sum(repaired, evaluation, head.Quantity),
            };
            return (sum, UnitSlip.Relation(sum, items[i].ToOperand(), right));
        }
        return null;
    }

    public static (Quantity, int)[] Replace((Quantity, int)[] terms, int at, Quantity quantity)
    {
        var copy = terms.ToArray();
        copy[at] = (quantity, 1);
        return copy;
    }

    /// <summary>The shares that follow the parts one by one make up 100 %.</summary>
    public static Relation? ShareTotal(Statement statement, IReadOnlyList<Mention> items)
    {
        if (items.Count < 2)
            return null;
        var shares = new List<Mention>();
        foreach (var item in items)
        {
            int next = item.Index + 1;
            if (next >= statement.Mentions.Count || statement.Mentions[next] is not { Role: MentionRole.Share } share || share.Sentence != item.Sentence)
                return null;
            shares.Add(share);
        }
        int decimals = shares.Max(static share => share.Quantity.Decimals);
        var hundred = new Quantity(100m, MeasureUnit.Percent, decimals);
        var terms = Terms(shares);
        var evaluation = Arithmetic.Sum(terms, hundred);
        if (!evaluation.Holds)
            return null;
        var container = shares[0].Passage.Locate(0, 1)[0] with { Start = 0, Length = 0, Text = "" };
        return new Relation
        {
            Kind = RelationKind.Sum,
            Source = RelationSource.SentenceShare,
            Operands = ToOperands(shares),
            Printed = new Operand("100", hundred, [container], "占比合计"),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => RelationWriter.Sum(terms, evaluation, hundred),
            ContextOf = () => statement.Context([.. shares]),
        };
    }
}
