using System.Buffers;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>控制在预算以内, 未超预算, 控制在编制以内, 不高于上年: a limit in words, against the figures.</summary>
internal sealed class BoundClaims(ClaimFacts facts, List<Relation> found)
{
    private const string Posts = "authorized-posts";

    private static readonly SearchValues<string> Openers = SearchValues.Create([.. LexiconData.BoundWords, .. LexiconData.ExceedingWords], StringComparison.Ordinal);

    /// <summary>What limits it.</summary>
    private enum Limit
    {
        Budget,
        ApprovedBudget,
        Posts,
        Year,
    }

    public void Find(ClaimSentence sentence)
    {
        var text = sentence.Text;
        for (int at = 0; text[at..].IndexOfAny(Openers) is >= 0 and var step;)
        {
            at += step;
            string? bound = Words.StartsWithAny(text[at..], LexiconData.BoundWords);
            string word = bound ?? Words.StartsWithAny(text[at..], LexiconData.ExceedingWords)!;
            Read(sentence, sentence.Start + at, word, above: bound is null);
            // No shorter word inside this one is read again.
            at += word.Length;
        }
    }

    private void Read(ClaimSentence sentence, int at, string word, bool above)
    {
        int clause = sentence.ClauseStart(at), end = sentence.ClauseEnd(at);
        var rest = sentence.Squeezed(at + word.Length, end).AsSpan();
        if (!sentence.IsStatement(clause, at) || LimitOf(sentence.Document, rest, within: word == "控制在") is not var (limit, year))
            return;
        var claim = sentence.Claim(clause, end);
        string before = sentence.Squeezed(clause, at);
        if (ClaimSubjects.Trim(before).IsEmpty)
        {
            if (ClaimSubjects.Before(facts, sentence, at) is { Key: { Concept.Id: { } concept, Members.Count: 0, Stage: FactStage.Final } key })
                Judge(sentence, claim, new(concept, key.Period, key.Stage, key.FundScope), limit, year, above, at);
        }
        else
            foreach (var subject in ClaimSubjects.Of(sentence.Document, before))
                Judge(sentence, claim, subject, limit, year, above, at);
    }

    /// <summary>The limit that the words behind a claim name; null where they say anything else besides.</summary>
    private static (Limit Limit, FactPeriod Year)? LimitOf(ClaimDocument document, ReadOnlySpan<char> rest, bool within)
    {
        if (Words.EndsWithAny(rest, LexiconData.WithinEndings) is { } ending)
            rest = rest[..^ending.Length];
        else if (within)
            return null;
        var limit = Limit.Budget;
        rest = rest.TrimStart("过出了");
        while (true)
        {
            if (Words.StartsWithAny(rest, LexiconData.BoundApprovedWords) is { } approved)
            {
                limit = Limit.ApprovedBudget;
                rest = rest[approved.Length..];
            }
            // 预算编制 and 编制 are looked for first: 核定 alone would leave half of 核定编制.
            else if (Words.StartsWithAny(rest, LexiconData.EstablishmentLimitWords) is { } posts)
                return IsEnd(rest[posts.Length..]) ? (Limit.Posts, default) : null;
            else if (Words.StartsWithAny(rest, LexiconData.BudgetLimitWords) is { } budget)
                return IsEnd(rest[budget.Length..]) ? (limit, default) : null;
            else if (!rest.IsEmpty && PeriodFinder.At(rest, 0) is { } period && !period.Period.IsPart)
            {
                var year = document.Resolve(period.Period);
                rest = rest[period.End..];
                if (year == document.Year)
                    continue;
                return year.Kind == PeriodKind.Year && IsEnd(rest) ? (Limit.Year, year) : null;
            }
            else if (Words.StartsWithAny(rest, LexiconData.BoundQualifiers) is { } qualifier)
                rest = rest[qualifier.Length..];
            else
                return null;
        }
    }

    private static bool IsEnd(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            if (Words.StartsWithAny(rest, LexiconData.LimitEndings) is not { } word)
                return false;
            rest = rest[word.Length..];
        }
        return true;
    }

    private void Judge(ClaimSentence sentence, Operand claim, ClaimSubject subject, Limit limit, FactPeriod year, bool above, int at)
    {
        var document = sentence.Document;
        var (tested, outcome) = limit switch
        {
            _ when Staff(subject.Concept) is { } staff => limit switch
            {
                Limit.Posts or Limit.Budget => AgainstPosts(staff),
                Limit.Year => AgainstYear(staff),
                _ => default,
            },
            // 控制在预算编制以内 of an expenditure means its budget.
            Limit.Year => AgainstYear(subject.Concept),
            _ => AgainstBudget(limit == Limit.ApprovedBudget),
        };
        if (tested is not null)
            found.Add(ClaimRelation.Of(RelationSource.ClaimedBound, sentence, claim, tested, outcome, facts.Index));

        (IReadOnlyList<PlacedFact>, ClaimOutcome) AgainstPosts(string staff)
        {
            if (facts.Pair(document, staff, subject.Period, FactStage.Final, FundScope.Unknown, static key => key with { Concept = Taxonomy.BuiltIn.Get(Posts)!.Fact }) is not var (people, posts))
                return ([], ClaimOutcome.Untested("材料中没有同一年的编制数和在职人数"));
            // 编制 may be printed for some kinds of posts only.
            return Compare(people, posts, certain: false);
        }

        (IReadOnlyList<PlacedFact>, ClaimOutcome) AgainstYear(string concept) =>
            facts.Pair(document, concept, subject.Period, subject.Stage, subject.Funds, key => key with { Period = year }) is var (current, prior)
                ? Compare(current, prior, certain: true)
                : ([], ClaimOutcome.Untested("材料中没有可以对照的两年的数"));

        (IReadOnlyList<PlacedFact>, ClaimOutcome) AgainstBudget(bool approved)
        {
            if (subject.Stage != FactStage.Final)
                return default;
            string[] concepts = Array.IndexOf(LexiconData.WholeBudgetMeasures, subject.Concept) >= 0 ? LexiconData.WholeBudgetMeasures : [subject.Concept];
            var stages = approved ? [FactStage.Approved] : (ReadOnlySpan<FactStage>)[FactStage.Revised, FactStage.Budget, FactStage.Approved];
            foreach (var stage in stages)
                foreach (string concept in concepts)
                    if (facts.Pair(document, concept, subject.Period, FactStage.Final, subject.Funds, key => key with { Stage = stage }) is var (final, budget))
                    {
                        var (pair, judged) = Compare(final, budget, certain: true);
                        if (judged.Verdict != Verdict.Broken || above || approved)
                            return (pair, judged);
                        return Array.IndexOf(LexiconData.UsuallyAdjustedMeasures, concept) < 0
                            ? (pair, stage == FactStage.Approved ? judged with { Certain = false } : judged)
                            : stage == FactStage.Revised && !MayBeCarriedOver(pair)
                                ? (pair, judged)
                                : (pair, ClaimOutcome.Untested(stage == FactStage.Revised ? "超出部分可能来自结转结余" : "材料中没有调整后的预算数"));
                    }
            return ([], ClaimOutcome.Untested("材料中没有可以对照的预算数和决算数"));
        }

        (IReadOnlyList<PlacedFact>, ClaimOutcome) Compare(FactGroup one, FactGroup other, bool certain)
        {
            var (value, most) = (ClaimFacts.Nearest(one, sentence, at), ClaimFacts.Nearest(other, sentence, at));
            if (!value.Quantity.Unit.IsComparableTo(most.Quantity.Unit))
                return ([], ClaimOutcome.Untested("两个数的计量单位不同"));
            decimal over = value.BaseValue - most.BaseValue;
            IReadOnlyList<PlacedFact> pair = [value, most];
            if (above ? over > 0m : over <= 0m)
                return (pair, ClaimOutcome.Holds());
            if (Math.Abs(over) <= Math.Max(value.Step, most.Step) && value.Quantity.Unit.Dimension == Dimension.Money)
                return (pair, new(Verdict.Rounding, "两个数只差末位一个单位"));
            string by = $"{RelationWriter.Print(Math.Abs(over) / value.Quantity.Unit.Factor, value.Quantity.Decimals + 2)}{value.Quantity.Unit.Symbol}";
            return (pair, new(Verdict.Broken, above ? $"实际并未超出，反而少{by}" : $"实际超出{by}", certain && value.IsPlain && most.IsPlain));
        }

        bool MayBeCarriedOver(IReadOnlyList<PlacedFact> pair) =>
            facts.Of(document, "opening-carryover", subject.Period, FactStage.Final) is { } opening
            && opening.Facts[0].BaseValue + Math.Max(pair[0].Step, pair[1].Step) >= pair[0].BaseValue - pair[1].BaseValue && opening.Facts[0].BaseValue > 0m;
    }

    /// <summary>The measure that is held against the posts, where the subject is staff.</summary>
    private static string? Staff(string concept)
    {
        foreach (string pair in LexiconData.StaffMeasures)
            if (pair.StartsWith(concept, StringComparison.Ordinal) && pair.Length > concept.Length && pair[concept.Length] == '=')
                return pair[(concept.Length + 1)..];
        return null;
    }
}
