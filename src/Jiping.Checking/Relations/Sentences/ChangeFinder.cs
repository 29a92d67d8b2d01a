using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

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
            if (mention.OtherBasis || mention.Series is not null)
                continue;
            if (mention.Role == MentionRole.Change)
                FindDifference(statement, mention, found);
            else if (mention.Role == MentionRole.Growth)
                FindGrowth(statement, mention, found);
            else if (mention.Quantity.Unit.Dimension == Dimension.PercentPoint)
                FindPoints(statement, mention, found);
        }
    }

    private static void FindDifference(Statement statement, Mention change, List<Relation> found)
    {
        foreach (var (current, prior) in YearPairs.Of(statement, change))
        {
            int decimals = statement.MoneyDecimals(current);
            bool bare = change.Quantity.Unit.Dimension == Dimension.Unstated;
            if (!bare && !change.Quantity.Unit.IsComparableTo(current.Quantity.Unit))
                continue;
            var printed = bare ? change.Signed with { Unit = current.Quantity.Unit } : change.Signed;
            var evaluation = Arithmetic.Difference(current.Quantity, prior.Quantity, printed, decimals);
            if (bare && !evaluation.Holds || !evaluation.Holds && (YearPairs.IsLoose(statement, current, prior, change) || Words.IsNarrower(change.Label, current.Label)))
                continue;
            var (now, before, reading) = (current.Quantity, prior.Quantity, printed);
            var slipped = evaluation.Holds ? null : Repair(current, prior, change, decimals, ref now, ref before, ref reading);
            if (slipped is not null)
                evaluation = Arithmetic.Difference(now, before, reading, decimals);
            var terms = new (Quantity, int)[] { (now, 1), (before, -1) };
            var relation = new Relation
            {
                Kind = RelationKind.Difference,
                Source = RelationSource.SentenceDifference,
                Operands = [current.ToOperand(now), prior.ToOperand(before)],
                Printed = change.ToOperand(reading),
                Verdict = evaluation.Verdict,
                Expected = evaluation.Expected,
                Difference = evaluation.Difference,
                FormulaOf = () => RelationWriter.Sum(terms, evaluation, reading),
                Certain = !current.Quantity.IsApproximate && !prior.Quantity.IsApproximate && !change.Quantity.IsApproximate,
                ContextOf = () => statement.Context(current, prior, change),
            };
            found.Add(relation);
            if (slipped is not null)
                found.Add(UnitSlip.Relation(relation, slipped.ToOperand(), slipped == change ? reading : slipped == current ? now : before));
            if (bare)
                found.Add(UnitSlip.Missing(relation, change.ToOperand(), current.Quantity.Unit));
            return;
        }
    }

    /// <summary>The one of the three numbers that is in 元 among 万元, or the reverse, where the difference holds once it is read in the unit of the others.</summary>
    private static Mention? Repair(Mention current, Mention prior, Mention change, int decimals, ref Quantity now, ref Quantity before, ref Quantity reading)
    {
        var (a, b, c) = (now, before, reading);
        if (a.Unit == b.Unit && UnitSlip.Repair(c, a.Unit, candidate => Arithmetic.Difference(a, b, candidate, decimals)) is { } repairedChange)
        {
            reading = repairedChange;
            return change;
        }
        if (b.Unit == c.Unit && UnitSlip.Repair(a, b.Unit, candidate => Arithmetic.Difference(candidate, b, c, decimals)) is { } repairedCurrent)
        {
            now = repairedCurrent;
            return current;
        }
        if (a.Unit == c.Unit && UnitSlip.Repair(b, a.Unit, candidate => Arithmetic.Difference(a, candidate, c, decimals)) is { } repairedPrior)
        {
            before = repairedPrior;
            return prior;
        }
        return null;
    }

    private static void FindGrowth(Statement statement, Mention growth, List<Relation> found)
    {
        Relation? broken = null;
        // With both years printed, growth is their quotient.
        foreach (var (current, prior) in YearPairs.Of(statement, growth))
        {
            var evaluation = Arithmetic.Growth(current.Quantity, prior.Quantity, growth.Signed, statement.MoneyDecimals(current));
            var relation = Growth(statement, growth, evaluation, [current, prior], [current.ToOperand(), prior.ToOperand()],
                () => RelationWriter.Growth(current.Quantity, prior.Quantity, evaluation, growth.Signed));
            if (evaluation.Verdict != Verdict.Broken)
            {
                found.Add(relation);
                return;
            }
            if (!Words.IsNarrower(growth.Label, current.Label) && !YearPairs.IsOneOfSeveral(statement, current, growth))
                broken ??= relation;
        }
        // Otherwise the change right before it, of the figure before that.
        if ((ChangeBefore(statement, growth) ?? ChangeAfter(statement, growth)) is { } change)
            foreach (var current in Currents(statement, change))
            {
                if (!change.Quantity.Unit.IsComparableTo(current.Quantity.Unit) || IsBase(current, change))
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
                    () => RelationWriter.GrowthByChange(current.Quantity, signed, evaluation, growth.Signed));
                if (evaluation.Verdict != Verdict.Broken)
                {
                    found.Add(relation);
                    if (slip is not null)
                        found.Add(UnitSlip.Relation(relation, change.ToOperand(), signed));
                    return;
                }
                // 支出800万元，其中基本支出增加30万元: the change of a part is not that of the whole.
                if (Words.IsNarrower(change.Label, current.Label) || change.Opener is "其中" or "（" && change.Label.Length > 0)
                    continue;
                broken ??= relation with { Certain = relation.Certain && (current.Sentence == change.Sentence || change.Label.Length > 0) && IsPlain(statement, current, change) };
            }
        if (broken is not null)
            found.Add(broken);
    }

    internal static Relation Growth(Statement statement, Mention growth, Evaluation evaluation, Mention[] operands, IReadOnlyList<Operand> values, Func<string> formula)
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
            FormulaOf = evaluation.Verdict == Verdict.Unknown ? null : formula,
            Reason = evaluation.Verdict == Verdict.Unknown ? "基期数为零或负数，增长率无法计算" : null,
            Certain = certain,
            ContextOf = () => statement.Context([.. operands, growth]),
        };
    }

    /// <summary>2023年支出80万元，2024年比2023年增加8万元: the figure is what the change starts from.</summary>
    private static bool IsBase(Mention figure, Mention change) =>
        figure.Year != 0 && change.Base.Length >= 4 && int.TryParse(change.Base.AsSpan(0, 4), out int year) && year == figure.Year;

    /// <summary>The change that a growth rate goes with: the nearest number before it that is one, with nothing but rates in between.</summary>
    private static Mention? ChangeBefore(Statement statement, Mention growth)
    {
        for (int i = growth.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Sentence != growth.Sentence || mention.Section != growth.Section || growth.Depth - mention.Depth > 1)
                return null;
            // 增加50万元（其中拨款增加45万元），增长…: what a bracket adds is passed over.
            if (mention.Depth > growth.Depth)
                continue;
            if (mention.Role == MentionRole.Change)
                return mention.OtherBasis || growth.Label.Length > 0 && !Words.SameSubject(growth.Label, mention.Label) || Math.Sign(mention.Sign) != growth.Sign ? null : mention;
            if (mention.IsLevel || mention.Role == MentionRole.Growth)
                return null;
        }
        return null;
    }

    /// <summary>增长20%，增收200万元: the change right behind the rate, which has neither a name nor a comparison of its own.</summary>
    private static Mention? ChangeAfter(Statement statement, Mention growth)
    {
        if (growth.Index + 1 >= statement.Mentions.Count)
            return null;
        var change = statement.Mentions[growth.Index + 1];
        bool plain = change is { Role: MentionRole.Change, OtherBasis: false, Series: null, Opener: null, Base: "" } && change.Label.Length == 0
            && change.Sentence == growth.Sentence && change.Section == growth.Section && change.Depth == growth.Depth && Math.Sign(change.Sign) == growth.Sign;
        if (!plain)
            return null;
        // The change has a rate of its own behind it.
        return change.Index + 1 < statement.Mentions.Count && statement.Mentions[change.Index + 1] is { Role: MentionRole.Growth } next && next.Section == change.Section
            ? null
            : change;
    }

    /// <summary>由92.5%提高到96.0%，提高3.5个百分点.</summary>
    private static void FindPoints(Statement statement, Mention points, List<Relation> found)
    {
        if (!points.Clause.AsSpan().ContainsAny("升高增降减少下") || YearPairs.FromTo(statement, points) is not var (current, prior)
            || current.Quantity.Unit.Dimension != Dimension.Percent)
            return;
        bool down = points.Clause.AsSpan().ContainsAny("降减少下");
        var printed = points.Quantity with { Unit = MeasureUnit.Percent, Value = down ? -points.Quantity.Value : points.Quantity.Value };
        var evaluation = Arithmetic.Difference(current.Quantity, prior.Quantity, printed);
        found.Add(new Relation
        {
            Kind = RelationKind.Difference,
            Source = RelationSource.SentenceDifference,
            Operands = [current.ToOperand(), prior.ToOperand()],
            Printed = points.ToOperand(printed),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => RelationWriter.Sum([(current.Quantity, 1), (prior.Quantity, -1)], evaluation, printed),
            Certain = !printed.IsApproximate,
            ContextOf = () => statement.Context(current, prior, points),
        });
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
            if (sentences > 1 || mention.Series is not null || mention.OfPreceding || mention.OwnBasis)
                yield break;
            if (sentences == 1 && change.Label.Length == 0 && IsListed(statement, mention, change))
                continue;
            if (sentences == 1 && (change.Label.Length == 0 ? !IsOnlyOne(statement, mention, change) && !IsListHead(statement, mention) : mention.Label.Length == 0 || !Words.SameSubject(change.Label, mention.Label)))
                yield break;
            if (change.Label.Length > 0 && !Words.SameSubject(change.Label, mention.Label))
                continue;
            count++;
            yield return mention;
        }
    }

    /// <summary>收入总计A，其中：B、C。与上年相比增加…: a part of a list that the whole sentence before consists of, passed over on the way to its total.</summary>
    private static bool IsListed(Statement statement, Mention part, Mention change)
    {
        for (int i = part.Index; i > 0 && statement.Mentions[i].Sentence == part.Sentence; i--)
            if (statement.Mentions[i] is { IsLevel: true, Opener: "其中" })
                return IsListHead(statement, statement.Mentions[i - 1]) && change.Clause.Contains("相比", StringComparison.Ordinal);
        return false;
    }

    /// <summary>True for the first figure of a sentence that lists its parts right behind it.</summary>
    private static bool IsListHead(Statement statement, Mention head) =>
        head is { IsLevel: true, Prior: false } && (head.Index == 0 || statement.Mentions[head.Index - 1].Sentence < head.Sentence)
        && head.Index + 1 < statement.Mentions.Count && statement.Mentions[head.Index + 1] is { IsLevel: true, Opener: "其中" } first && first.Sentence == head.Sentence;

    /// <summary>“上年结转8.02万元，……。较上年增加0.78万元”: the sentence before holds one figure, and the change opens the next one.</summary>
    private static bool IsOnlyOne(Statement statement, Mention level, Mention change)
    {
        foreach (var mention in statement.Mentions)
            if (mention != level && mention.Index < change.Index && mention.Sentence >= level.Sentence && mention.Role is MentionRole.Level or MentionRole.Change
                && mention.Quantity.Unit.IsComparableTo(level.Quantity.Unit))
                return false;
        return true;
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
