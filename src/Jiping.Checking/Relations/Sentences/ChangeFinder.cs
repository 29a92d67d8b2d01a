using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>
/// Changes and growth: this year's figure, last year's figure or the change, and the growth rate, as far as one statement prints them.
/// 与上年相比减少23.52万元, 下降1.87%: current − prior = change; change ÷ (current − change) = growth.
/// </summary>
internal static class ChangeFinder
{
    public static void Find(Statement statement, List<Relation> found)
    {
        foreach (var mention in statement.Mentions)
        {
            if (mention.OtherBasis)
                continue;
            if (mention.Role == MentionRole.Change)
                FindDifference(statement, mention, found);
            else if (mention.Role == MentionRole.Growth)
                FindGrowth(statement, mention, found);
        }
    }

    private static void FindDifference(Statement statement, Mention change, List<Relation> found)
    {
        foreach (var (current, prior) in PriorPairs(statement, change))
        {
            int decimals = statement.MoneyDecimals(current);
            bool bare = change.Quantity.Unit.Dimension == Dimension.Unstated;
            if (!bare && !change.Quantity.Unit.IsComparableTo(current.Quantity.Unit))
                continue;
            var printed = bare ? change.Signed with { Unit = current.Quantity.Unit } : change.Signed;
            var evaluation = Arithmetic.Difference(current.Quantity, prior.Quantity, printed, decimals);
            if (bare && !evaluation.Holds)
                continue;
            var slip = evaluation.Holds ? null : UnitSlip.Repair(printed, current.Quantity.Unit, candidate => Arithmetic.Difference(current.Quantity, prior.Quantity, candidate, decimals));
            var reading = slip ?? printed;
            if (slip is not null)
                evaluation = Arithmetic.Difference(current.Quantity, prior.Quantity, reading, decimals);
            var terms = new (Quantity, int)[] { (current.Quantity, 1), (prior.Quantity, -1) };
            var relation = new Relation
            {
                Kind = RelationKind.Difference,
                Source = RelationSource.SentenceDifference,
                Operands = [current.ToOperand(), prior.ToOperand()],
                Printed = change.ToOperand(reading),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                Formula = RelationWriter.Sum(terms, evaluation, reading),
                Certain = !current.Quantity.IsApproximate && !prior.Quantity.IsApproximate && !change.Quantity.IsApproximate,
                Context = statement.Context(current, prior, change),
            };
            found.Add(relation);
            if (slip is not null)
                found.Add(UnitSlip.Relation(relation, change.ToOperand(), reading));
            if (bare)
                found.Add(UnitSlip.Missing(relation, change.ToOperand(), current.Quantity.Unit));
            return;
        }
    }

    private static void FindGrowth(Statement statement, Mention growth, List<Relation> found)
    {
        Relation? broken = null;
        // With both years printed, growth is their quotient.
        foreach (var (current, prior) in PriorPairs(statement, growth))
        {
            var evaluation = Arithmetic.Growth(current.Quantity, prior.Quantity, growth.Signed, statement.MoneyDecimals(current));
            var relation = Growth(statement, growth, evaluation, [current, prior], [current.ToOperand(), prior.ToOperand()],
                RelationWriter.Growth(current.Quantity, prior.Quantity, evaluation, growth.Signed));
            if (evaluation.Verdict != Verdict.Broken)
            {
                found.Add(relation);
                return;
            }
            broken ??= relation;
        }
        // Otherwise the change right before it, of the figure before that.
        if (ChangeBefore(statement, growth) is { } change)
            foreach (var current in Currents(statement, change))
            {
                if (!change.Quantity.Unit.IsComparableTo(current.Quantity.Unit))
                    continue;
                int decimals = statement.MoneyDecimals(current);
                var signed = change.Signed;
                var evaluation = Arithmetic.GrowthByChange(current.Quantity, signed, growth.Signed, decimals);
                var slip = evaluation.Verdict == Verdict.Broken
                    ? UnitSlip.Repair(signed, current.Quantity.Unit, candidate => Arithmetic.GrowthByChange(current.Quantity, candidate, growth.Signed, decimals))
                    : null;
                if (slip is { } repaired)
                {
                    signed = repaired;
                    evaluation = Arithmetic.GrowthByChange(current.Quantity, signed, growth.Signed, decimals);
                }
                var relation = Growth(statement, growth, evaluation, [current, change], [current.ToOperand(), change.ToOperand(signed)],
                    RelationWriter.GrowthByChange(current.Quantity, signed, evaluation, growth.Signed));
                if (evaluation.Verdict != Verdict.Broken)
                {
                    found.Add(relation);
                    if (slip is not null)
                        found.Add(UnitSlip.Relation(relation, change.ToOperand(), signed));
                    return;
                }
                broken ??= relation with { Certain = relation.Certain && IsPlain(statement, current, change) };
            }
        if (broken is not null)
            found.Add(broken);
    }

    private static Relation Growth(Statement statement, Mention growth, Evaluation evaluation, ReadOnlySpan<Mention> operands, IReadOnlyList<Operand> values, string formula)
    {
        bool certain = !growth.Quantity.IsApproximate;
        foreach (var operand in operands)
            certain &= !operand.Quantity.IsApproximate;
        return new Relation
        {
            Kind = RelationKind.Growth,
            Source = RelationSource.SentenceGrowth,
            Operands = values,
            Printed = growth.ToOperand(growth.Signed),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            Formula = evaluation.Verdict == Verdict.Unknown ? "" : formula,
            Reason = evaluation.Verdict == Verdict.Unknown ? "基期数为零或负数，增长率无法计算" : null,
            Certain = certain,
            Context = statement.Context([.. operands, growth]),
        };
    }

    /// <summary>Pairs of this year's and last year's figure (or of outturn and budget, where the change is against the budget) before a change.</summary>
    private static IEnumerable<(Mention Current, Mention Prior)> PriorPairs(Statement statement, Mention change)
    {
        if (Words.EndsWithAny(Words.Core(change.Base), LexiconData.BudgetWords) is not null)
        {
            if (BudgetPair(statement, change) is { } pair)
                yield return pair;
            yield break;
        }
        for (int i = change.Index - 1; i >= 0; i--)
        {
            var prior = statement.Mentions[i];
            if (prior.Depth > change.Depth || !prior.IsLevel)
                continue;
            if (change.Sentence - prior.Sentence > 0)
                yield break;
            if (!prior.Prior)
                yield break;
            for (int j = i - 1; j >= 0; j--)
            {
                var current = statement.Mentions[j];
                if (current.Depth > change.Depth || !current.IsLevel)
                    continue;
                if (change.Sentence - current.Sentence > 1)
                    yield break;
                if (current.Prior || !current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit))
                    yield break;
                if (Words.SameSubject(current.Label, prior.Label) && Words.SameSubject(change.Label, current.Label))
                    yield return (current, prior);
                yield break;
            }
        }
    }

    /// <summary>年初预算A，决算B，比年初预算减少C: B and A, where the sentence prints just these two.</summary>
    private static (Mention Current, Mention Prior)? BudgetPair(Statement statement, Mention change)
    {
        if (change.Index < 2 || change.Label.Length > 0)
            return null;
        Mention? outturn = null;
        for (int i = change.Index - 1; i >= 0 && statement.Mentions[i].Sentence == change.Sentence; i--)
        {
            var mention = statement.Mentions[i];
            if (!mention.IsLevel || mention.Depth != change.Depth)
                continue;
            bool budget = Words.EndsWithAny(ClauseReader.TrimFillers(mention.Clause), LexiconData.BudgetWords) is not null;
            if (outturn is null)
            {
                if (budget)
                    return null;
                outturn = mention;
                continue;
            }
            return budget && mention.Quantity.Unit.IsComparableTo(outturn.Quantity.Unit)
                && Words.Core(mention.Label).EndsWith(Words.Core(ClauseReader.Label(change.Base)), StringComparison.Ordinal)
                ? (outturn, mention)
                : null;
        }
        return null;
    }

    /// <summary>The change that a growth rate goes with: the nearest number before it that is one, with nothing but rates in between.</summary>
    private static Mention? ChangeBefore(Statement statement, Mention growth)
    {
        for (int i = growth.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Sentence != growth.Sentence || mention.Section != growth.Section || growth.Depth - mention.Depth is not (0 or 1))
                return null;
            if (mention.Role == MentionRole.Change)
                return mention.OtherBasis || growth.Label.Length > 0 && !Words.SameSubject(growth.Label, mention.Label) || Math.Sign(mention.Sign) != growth.Sign ? null : mention;
            if (mention.IsLevel || mention.Role == MentionRole.Growth)
                return null;
        }
        return null;
    }

    /// <summary>The figures that a change may belong to: the nearest one, then the head of the list it stands in.</summary>
    private static IEnumerable<Mention> Currents(Statement statement, Mention change)
    {
        int count = 0;
        for (int i = change.Index - 1; i >= 0 && count < 6; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Depth > change.Depth || !mention.IsLevel || mention.Prior)
                continue;
            int sentences = change.Sentence - mention.Sentence;
            if (sentences > 1 || sentences == 1 && (change.Label.Length == 0 || !Words.SameSubject(change.Label, mention.Label)))
                yield break;
            if (change.Label.Length > 0 && !Words.SameSubject(change.Label, mention.Label))
                continue;
            count++;
            yield return mention;
        }
    }

    /// <summary>
    /// True where a change can only belong to the figure before it: it names it, or the figure is not one of several that a list joins.
    /// </summary>
    private static bool IsPlain(Statement statement, Mention current, Mention change)
    {
        if (change.Label.Length > 0)
            return true;
        if (current.Index + 1 < change.Index)
            for (int i = current.Index + 1; i < change.Index; i++)
                if (statement.Mentions[i].Role is not (MentionRole.Rate or MentionRole.Share))
                    return false;
        if (current.Opener is not null || current.Index == 0)
            return current.Opener is null or "其中" or "（";
        var previous = statement.Mentions[current.Index - 1];
        // A、B、C万元，比上年增加…: the change may be that of all of them.
        return previous.Section != current.Section || previous.Sentence != current.Sentence || !previous.IsLevel;
    }
}
