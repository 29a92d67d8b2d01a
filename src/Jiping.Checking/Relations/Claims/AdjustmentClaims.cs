using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Relations;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>未进行预算调整, 无追加: against the budget at the beginning of the year and the one of the whole year.</summary>
internal sealed class AdjustmentClaims(ClaimFacts facts, List<Relation> found)
{
    private const string Budget = "预算";

    private static readonly string[] Endings = ["事项", "情况", "现象", "的", "等", "变动", "及", "和", "、", "追加", "追减", "调增", "调减", "调剂", "调整", Budget];

    /// <summary>Words by which a subject says that the unit's own budget is meant.</summary>
    private static readonly string[] OwnWords = ["单位", "部门", "本年", "年度", "全年", "当年", "整体"];

    private static readonly string[] ProjectWords = ["项目", "专项", "活动", "工程", "课题"];

    private static readonly (string Word, bool Up, bool Down)[] Ways =
        [.. LexiconData.AdjustmentWords.Select(static line => line.Split('=')).Select(static parts => (parts[0], parts[1] != "down", parts[1] != "up"))];

    public void Find(ClaimSentence sentence)
    {
        if (!sentence.Text.Contains(Budget, StringComparison.Ordinal))
            return;
        int read = sentence.Start;
        foreach (var (word, up, down) in Ways)
            for (int at = sentence.Passage.Text.IndexOf(word, read, sentence.End - read, StringComparison.Ordinal); at >= 0;)
            {
                int end = sentence.ClauseEnd(at);
                if (Read(sentence, at, word, up, down))
                    // 未进行调整、追加 is one claim.
                    read = end;
                int next = Math.Max(at + word.Length, read);
                at = next < sentence.End ? sentence.Passage.Text.IndexOf(word, next, sentence.End - next, StringComparison.Ordinal) : -1;
            }
    }

    private bool Read(ClaimSentence sentence, int at, string word, bool up, bool down)
    {
        int clause = sentence.ClauseStart(at), end = sentence.ClauseEnd(at);
        string before = sentence.Squeezed(clause, at), after = sentence.Squeezed(at + word.Length, end);
        if (!IsMadeOf(after, Endings) || SubjectOf(before) is not { } subject || !(before + after).Contains(Budget, StringComparison.Ordinal) || !sentence.IsStatement(clause, clause))
            return false;
        if (!sentence.IsStatement(clause, clause + Math.Min(subject.Length, at - clause)))
            return false;
        var claim = sentence.Claim(clause, end);
        if (IsWholeBudget(sentence.Document, subject))
        {
            if (IsOfProject(sentence, clause, subject))
                return false;
            Judge(sentence, claim, LexiconData.WholeBudgetMeasures, up, down, at);
        }
        else
            foreach (var one in ClaimSubjects.Of(sentence.Document, WithoutBudget(subject)))
                Judge(sentence, claim, [one.Concept], up, down, at);
        return true;
    }

    /// <summary>The words before the refusal; null where none stands right before the word, fillers aside.</summary>
    private static string? SubjectOf(string before)
    {
        foreach (string refusal in LexiconData.AdjustmentRefusals)
            if (before.LastIndexOf(refusal, StringComparison.Ordinal) is >= 0 and var at && IsMadeOf(before.AsSpan(at + refusal.Length), LexiconData.AdjustmentFillers))
                return before[..at];
        return null;
    }

    /// <summary>…项目总投资20万元，预算未调整: 预算 alone is that of what the sentence speaks of.</summary>
    private static bool IsOfProject(ClaimSentence sentence, int clause, string subject) =>
        !Words.ContainsAny(subject, OwnWords) && Words.ContainsAny(sentence.Passage.Text.AsSpan(sentence.Start, clause - sentence.Start), ProjectWords);

    private static string WithoutBudget(string subject)
    {
        var text = ClaimSubjects.Trim(subject);
        return (text.EndsWith(Budget) ? text[..^Budget.Length] : text).ToString();
    }

    private static bool IsWholeBudget(ClaimDocument document, string subject)
    {
        ReadOnlySpan<char> rest = subject;
        while (true)
        {
            var said = new Qualities();
            var without = said.TakeFrom(rest, document.Phrases.Body, funds: false);
            if (without.IsEmpty)
                return !said.Period.IsSaid || document.Resolve(said.Period) == document.Year;
            if (Words.StartsWithAny(without, LexiconData.WholeBudgetSubjects) is { } word)
                rest = without[word.Length..];
            else if (Words.StartsWithAny(rest, LexiconData.WholeBudgetSubjects) is { } first)
                rest = rest[first.Length..];
            else
                return false;
        }
    }

    private static bool IsMadeOf(ReadOnlySpan<char> text, string[] words)
    {
        while (!text.IsEmpty)
        {
            if (Words.StartsWithAny(text, words) is not { } word)
                return false;
            text = text[word.Length..];
        }
        return true;
    }

    private void Judge(ClaimSentence sentence, Operand claim, string[] concepts, bool up, bool down, int at)
    {
        var document = sentence.Document;
        foreach (string concept in concepts)
        {
            if (facts.Pair(document, concept, document.Year, FactStage.Approved, FundScope.Unknown, static key => key with { Stage = FactStage.Revised }) is not var (approved, revised))
                continue;
            var (first, last) = (ClaimFacts.Nearest(approved, sentence, at), ClaimFacts.Nearest(revised, sentence, at));
            if (first.Quantity.Unit.IsComparableTo(last.Quantity.Unit))
            {
                found.Add(ClaimRelation.Of(RelationSource.ClaimedUnchanged, sentence, claim, [first, last], Against(document, first, last, up, down), facts.Index));
                return;
            }
        }
        found.Add(ClaimRelation.Of(RelationSource.ClaimedUnchanged, sentence, claim, [], ClaimOutcome.Untested("材料中没有同时写出年初预算数和全年预算数"), facts.Index));
    }

    private ClaimOutcome Against(ClaimDocument document, PlacedFact approved, PlacedFact revised, bool up, bool down)
    {
        decimal change = revised.BaseValue - approved.BaseValue;
        if (change == 0m || change > 0m && !up || change < 0m && !down)
            return ClaimOutcome.Holds();
        if (Math.Abs(change) <= Math.Max(approved.Step, revised.Step))
            return new(Verdict.Rounding, "两个预算数只差末位一个单位");
        string by = $"全年预算比年初预算{(change > 0m ? "多" : "少")}{RelationWriter.Print(Math.Abs(change) / approved.Quantity.Unit.Factor, approved.Quantity.Decimals + 2)}{approved.Quantity.Unit.Symbol}，说明年中作过调整";
        if (change < 0m)
            return ClaimOutcome.Refuted(by);
        // What was carried over enters the budget of the whole year and is no adjustment.
        if (facts.Of(document, "opening-carryover", document.Year, FactStage.Final) is not { } carried)
            return ClaimOutcome.Doubtful(by);
        return carried.Facts[0].BaseValue + approved.Step >= change && carried.Facts[0].BaseValue > 0m ? ClaimOutcome.Untested("全年预算多出的部分可能是上年结转") : ClaimOutcome.Refuted(by);
    }
}
