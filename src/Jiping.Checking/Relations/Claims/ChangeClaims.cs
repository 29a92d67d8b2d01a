using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>与上年持平, 较上年略有增加, 比2023年大幅下降: a direction and a size in words, against the figures of the two years. What gives the amount itself is arithmetic.</summary>
internal sealed class ChangeClaims(ClaimFacts facts, List<Relation> found)
{
    private static readonly string[] Comparisons = ["相较于", "相比于", "相较", "相比", "较之", "比", "较", "与", "同", "和", "于"];

    private static readonly string[] Openings = ["度", "相比较", "相比", "相较", "比较", "，", ","];

    public void Find(ClaimSentence sentence)
    {
        var text = sentence.Text;
        for (int from = 0; ClaimedChange.Next(text, from) is var (change, at); from = at + change.Word.Length)
            if (EndsThere(text[(at + change.Word.Length)..]))
                Read(sentence, change, sentence.Start + at);
    }

    /// <summary>True where no amount and no object follows: 增加投入 and 减少5万元 are something else.</summary>
    private static bool EndsThere(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || rest[0] is '，' or '；' or '。' or '、' or ',' or ';' or '）' or ')' || Words.StartsWithAny(rest, LexiconData.ChangeFollowers) is { } follower && !StartsNumber(rest[follower.Length..]);
    }

    private static bool StartsNumber(ReadOnlySpan<char> rest) => rest.TrimStart() is [var first, ..] && (char.IsDigit(first) || first is '约' or '近');

    private void Read(ClaimSentence sentence, ClaimedChange change, int at)
    {
        int clause = sentence.ClauseStart(at);
        if (!sentence.IsStatement(clause, at, compares: true))
            return;
        string before = sentence.Squeezed(clause, at);
        var claim = sentence.Claim(clause, at + change.Word.Length);
        if (Compared(sentence.Document, before) is not var (subject, year))
        {
            // 公用经费36.70万元，2023年24.52万元，略有增加: its own numbers say what is compared.
            if (ClaimSubjects.Trim(before).IsEmpty)
                ReadOwnNumbers(sentence, change, claim, at);
            return;
        }
        if (ClaimSubjects.Trim(subject).IsEmpty)
        {
            if (ClaimSubjects.Before(facts, sentence, at) is { Key: { Concept.Id: { } concept, Members.Count: 0 } key })
                Judge(sentence, change, claim, new(concept, sentence.Document.Year, key.Stage, key.FundScope), year, at);
            return;
        }
        foreach (var one in ClaimSubjects.Of(sentence.Document, subject))
            Judge(sentence, change, claim, one, year, at);
    }

    private void ReadOwnNumbers(ClaimSentence sentence, ClaimedChange change, Operand claim, int at)
    {
        PlacedFact? prior = null, current = null;
        int from = sentence.SectionStart(at);
        foreach (var fact in facts.In(sentence.Passage))
        {
            if (ClaimFacts.PositionOf(fact) is var position && (position < from || position >= at) || fact.Key.Aspect != Aspect.Value)
                continue;
            if (fact.Key.Period == sentence.Document.Year)
                current = fact;
            else if (fact.Key.Period == sentence.Document.Year.AddYears(-1))
                prior = fact;
        }
        if (current is not null && prior is not null && current.Key with { Period = prior.Key.Period } == prior.Key && current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit))
            found.Add(ClaimRelation.Of(RelationSource.ClaimedChange, sentence, claim, [current, prior], change.Against(current, prior), facts.Index));
    }

    private void Judge(ClaimSentence sentence, ClaimedChange change, Operand claim, ClaimSubject subject, FactPeriod year, int at)
    {
        var document = sentence.Document;
        if (facts.Pair(document, subject.Concept, subject.Period, subject.Stage, subject.Funds, key => key with { Period = year }) is var (currents, priors))
        {
            var (current, prior) = (ClaimFacts.Nearest(currents, sentence, at), ClaimFacts.Nearest(priors, sentence, at));
            if (current.Quantity.Unit.IsComparableTo(prior.Quantity.Unit))
                Add([current, prior], change.Against(current, prior));
            return;
        }
        if (year == subject.Period.AddYears(-1) && facts.Of(document, subject.Concept, subject.Period, subject.Stage, subject.Funds, Aspect.Change) is { } changes)
        {
            var printed = ClaimFacts.Nearest(changes, sentence, at);
            Add([printed], change.Against(printed));
            return;
        }
        Add([], ClaimOutcome.Untested("材料中没有可以对照的两年的数"));

        void Add(IReadOnlyList<PlacedFact> tested, ClaimOutcome outcome) =>
            found.Add(ClaimRelation.Of(RelationSource.ClaimedChange, sentence, claim, tested, outcome, facts.Index));
    }

    /// <summary>The subject and the year it is compared with: “三公”经费支出较上年; null where nothing is compared, or more is said than that.</summary>
    private static (string Subject, FactPeriod Year)? Compared(ClaimDocument document, string before)
    {
        if (before.IndexOf("同比", StringComparison.Ordinal) is >= 0 and var like)
            return IsFiller(before.AsSpan(like + 2)) ? (before[..like], document.Year.AddYears(-1)) : null;
        PeriodFinder.Found? compared = null;
        for (int from = 0; PeriodFinder.Next(before, from) is { } period; from = period.End)
            if (period.Compared && !period.Period.IsPart)
                compared = period;
        if (compared is not { } other)
            return null;
        var subject = before.AsSpan(0, other.Start);
        while (Words.EndsWithAny(subject, Comparisons) is { } comparison)
            subject = subject[..^comparison.Length];
        var year = document.Resolve(other.Period);
        if (year.Kind != PeriodKind.Year || year == document.Year)
            return null;
        subject = subject.Trim("，, ");
        if (IsFiller(before.AsSpan(other.End)))
            return (subject.ToString(), year);
        // 与上年相比，公用经费略有增加: the subject follows.
        var behind = before.AsSpan(other.End);
        while (Words.StartsWithAny(behind, Openings) is { } opening)
            behind = behind[opening.Length..];
        return subject.IsEmpty && behind.Length < before.Length - other.End ? (behind.ToString(), year) : null;
    }

    /// <summary>相比, 决算数, 保持: nothing but the comparison's own words.</summary>
    private static bool IsFiller(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Words.StartsWithAny(text, LexiconData.ComparedEndings) is not { } word)
                return false;
            text = text[word.Length..];
        }
        return true;
    }
}
