using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>The two figures that a change or a growth rate lies between: this year's and last year's, outturn and budget, before and after.</summary>
internal static class YearPairs
{
    /// <summary>Pairs of this year's and last year's figure (or of outturn and budget, where the change is against the budget) before a change.</summary>
    public static IEnumerable<(Mention Current, Mention Prior)> Of(Statement statement, Mention change)
    {
        if (Words.EndsWithAny(Words.Core(change.Base), LexiconData.BudgetWords) is not null)
        {
            if (BudgetPair(statement, change) is { } pair)
                yield return pair;
            yield break;
        }
        if (FromTo(statement, change) is { } step && step.Current.Quantity.Unit.Dimension != Dimension.Percent)
        {
            yield return step;
            yield break;
        }
        if (PriorThenCurrent(statement, change) is { } later)
        {
            yield return later;
            if (!IsLoose(statement, later.Current, later.Prior, change))
                yield break;
        }
        if (IsSaving(change) && BudgetPair(statement, change) is { } saved)
            yield return saved;
        if (NamedYears(statement, change) is { } years)
        {
            yield return years;
            yield break;
        }
        for (int i = change.Index - 1; i >= 0; i--)
        {
            var prior = statement.Mentions[i];
            // 500万元（上年480万元），增加20万元: last year's figure may stand in a bracket.
            if (!prior.IsLevel || prior.Depth > change.Depth && !(prior.Prior && prior.Depth == change.Depth + 1 && i == change.Index - 1))
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
                if (!IsOneOfSeveral(statement, current, change))
                    yield break;
            }
        }
    }

    /// <summary>年初预算A，决算B，比年初预算减少C: B and A, where the sentence prints just these two.</summary>
    private static (Mention Current, Mention Prior)? BudgetPair(Statement statement, Mention change)
    {
        if (change.Index < 2 || change.Label.Length > 0)
            return null;
        Mention? outturn = null, standard = null;
        for (int i = change.Index - 1; i >= 0 && statement.Mentions[i].Sentence == change.Sentence; i--)
        {
            var mention = statement.Mentions[i];
            if (!mention.IsLevel || mention.Depth != change.Depth)
                continue;
            bool budget = Words.EndsWithAny(ClauseReader.TrimFillers(mention.Clause), LexiconData.BudgetWords) is not null;
            if (outturn is null)
            {
                // 完成预算20万元的75%: the budget stands behind the outturn.
                if (!budget)
                    outturn = mention;
                else if (standard is null)
                    standard = mention;
                else
                    return null;
                if (outturn is null || standard is null)
                    continue;
                mention = standard;
                budget = true;
            }
            return budget && mention.Quantity.Unit.IsComparableTo(outturn.Quantity.Unit)
                && Words.Core(mention.Label).EndsWith(Words.Core(ClauseReader.Label(change.Base)), StringComparison.Ordinal)
                ? (outturn, mention)
                : null;
        }
        return null;
    }

    /// <summary>由X增加到Y，增加Z: Y and X, where they stand right before the change.</summary>
    public static (Mention Current, Mention Prior)? FromTo(Statement statement, Mention change)
    {
        if (change.Index < 2 || change.Label.Length > 0 && change.Quantity.Unit.Dimension != Dimension.PercentPoint)
            return null;
        int at = change.Index - 1;
        // 增加20万元，增长20%: the change stands between.
        if (statement.Mentions[at] is { Role: MentionRole.Change or MentionRole.Growth } && at > 1)
            at--;
        var current = statement.Mentions[at];
        var prior = statement.Mentions[at - 1];
        bool step = current.Sentence == change.Sentence && prior.Sentence == change.Sentence && current.Depth == prior.Depth && current.Depth <= change.Depth
            && current.Section == prior.Section && current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit)
            && current.Role == MentionRole.Level == (prior.Role == MentionRole.Level)
            && current.Clause is [.., '到' or '至'] && prior.Clause.AsSpan().IndexOfAny('由', '从') >= 0;
        return step ? (current, prior) : null;
    }

    /// <summary>
    /// 比上年的98万元增加2万元，达到100万元: the figure of this year follows. 年初预算700万元，追加120万元，调整预算820万元 reads so too, if it agrees.
    /// </summary>
    private static (Mention Current, Mention Prior)? PriorThenCurrent(Statement statement, Mention change)
    {
        if (change.Role != MentionRole.Change || change.Index < 1 || change.Index + 1 >= statement.Mentions.Count || change.Base.Length > 0)
            return null;
        var prior = statement.Mentions[change.Index - 1];
        var current = statement.Mentions[change.Index + 1];
        bool pair = prior.IsLevel && current is { IsLevel: true, Prior: false, Opener: null } && prior.Sentence == change.Sentence
            && current.Section == change.Section && prior.Section == change.Section && current.Depth == change.Depth && prior.Depth == change.Depth
            && current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit);
        return pair ? (current, prior) : null;
    }

    /// <summary>
    /// 支出100万元，其中基本支出60万元、项目支出40万元。与上年的90万元相比，增加10万元: without a name the change may be that of any figure of the sentence before.
    /// </summary>
    public static bool IsOneOfSeveral(Statement statement, Mention current, Mention change)
    {
        if (current.Sentence == change.Sentence || change.Label.Length > 0)
            return false;
        for (int i = change.Index - 1; i >= 0 && statement.Mentions[i].Sentence >= current.Sentence; i--)
            if (statement.Mentions[i] is { IsLevel: true, Prior: false } other && other != current && other.Sentence == current.Sentence && other.Quantity.Unit.IsComparableTo(current.Quantity.Unit))
                return true;
        return false;
    }

    /// <summary>True for a pair whose words leave it open: it counts only where it agrees.</summary>
    public static bool IsLoose(Statement statement, Mention current, Mention prior, Mention change) =>
        IsOneOfSeveral(statement, current, change) || current.Index > change.Index && !(prior.Prior && change.Label.Length == 0
            && current.Clause.AsSpan().TrimStart("，") is "达到" or "达" or "至" or "增至" or "降至" or "增加到" or "减少到")
        || IsSaving(change) || statement.Mentions[change.Index - 1] is { Role: MentionRole.Other };

    /// <summary>预算12万元，支出9.6万元，节约2.4万元.</summary>
    private static bool IsSaving(Mention change) =>
        change.Base.Length == 0 && (change.Clause.Contains("节约", StringComparison.Ordinal) || change.Clause.Contains("超支", StringComparison.Ordinal));

    /// <summary>2024年支出A，2023年支出B，增加C, in either order: each clause names its year and the same thing.</summary>
    private static (Mention Current, Mention Prior)? NamedYears(Statement statement, Mention change)
    {
        int at = change.Index - 1;
        if (at > 0 && statement.Mentions[at].Role == MentionRole.Change)
            at--;
        if (at < 1 || statement.Mentions[at] is not { IsLevel: true, Prior: false, Series: null } second || statement.Mentions[at - 1] is not { IsLevel: true, Prior: false, Series: null } first
            || first.Sentence != change.Sentence || first.Depth != change.Depth || second.Depth != change.Depth || Math.Abs(first.Year - second.Year) != 1
            || first.Label.Length == 0 || first.Label != second.Label && second.Label.Length > 0 || !first.Quantity.Unit.IsComparableTo(second.Quantity.Unit)
            || change.Label.Length > 0 && !Words.SameSubject(change.Label, first.Label))
            return null;
        return first.Year > second.Year ? (first, second) : (second, first);
    }
}
